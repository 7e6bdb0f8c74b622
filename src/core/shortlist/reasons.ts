import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { ScoredCreator } from '../scoring/scored-creator';
import type { Settings } from '../settings';
import type { AttainableMix } from './attainable-mix';
import { bestOption, type Candidate, netWorth, type Option, type Solution } from './model';
import type { NotChosen, ShortlistRules } from './shortlist';
import { tierNames } from './tier-names';

interface Outcome {
  readonly candidates: readonly Candidate[];
  readonly mix: AttainableMix;
  readonly solution: Solution;
  readonly leftOut: ReadonlyMap<ScoredCreator, string>;
  /** Fen that may be spent. */
  readonly budget: number;
  /** ¥ spent. */
  readonly spend: number;
}

/**
 * Why a creator is not chosen, and what would have to change. The price at which one would enter comes from what a
 * fen adds at the margin of the tier: an estimate, which a run with that price settles.
 */
export function reasonsFor(
  outcome: Outcome,
  rules: ShortlistRules,
  settings: Settings,
): (scored: ScoredCreator) => NotChosen {
  const { candidates, mix, solution, leftOut } = outcome;
  const byCreator = new Map(candidates.map((candidate) => [candidate.scored, candidate]));
  const reachable = new Set(mix.candidates);
  const weakest = weakestByTier(solution);
  const agencies = countAgencies(solution.chosen);
  return (scored) => {
    const known = leftOut.get(scored);
    const candidate = byCreator.get(scored);
    if (known !== undefined || candidate === undefined) {
      return { scored, format: null, price: null, reason: known ?? '' };
    }
    const option = bestOption(candidate, solution.rates[candidate.tier] ?? 0);
    const { format, price } = option;
    return { scored, format, price, reason: reasonOf(option) };
  };

  function reasonOf(option: Option): string {
    const { language } = settings;
    const { tier, agency, scored } = option.candidate;
    if (!reachable.has(option.candidate)) {
      return say(language, messages.tierOutOfReach, { tiers: tierNames([tier], language) });
    }
    if (agency !== null && rules.agencyCap !== null && (agencies.get(agency) ?? 0) >= rules.agencyCap) {
      return say(language, messages.agencyFull, { cap: rules.agencyCap });
    }
    const rate = solution.rates[tier] ?? 0;
    const worthNeeded = weakest.get(tier) ?? 0;
    const price = yuan(option.price);
    if (option.value <= worthNeeded) {
      return say(language, messages.addsTooLittle, { score: Math.round(scored.score) });
    }
    const entryCost = rate > 0 ? (option.value - worthNeeded) / rate : Number.POSITIVE_INFINITY;
    if (entryCost < option.cost) {
      return say(language, messages.entersAt, {
        entry: yuan((option.price * entryCost) / option.cost),
        price,
      });
    }
    return say(language, messages.noRoom, { price, left: yuan(outcome.budget / 100 - outcome.spend) });
  }
}

/** For each tier, the net worth of the least worthwhile choice that nobody insisted on. */
function weakestByTier({ chosen, rates }: Solution): ReadonlyMap<string, number> {
  const weakest = new Map<string, number>();
  for (const option of chosen) {
    if (option.candidate.mustHave) continue;
    const worth = netWorth(option, rates);
    const { tier } = option.candidate;
    weakest.set(tier, Math.min(worth, weakest.get(tier) ?? Number.POSITIVE_INFINITY));
  }
  return weakest;
}

function countAgencies(chosen: readonly Option[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { candidate } of chosen) {
    if (candidate.agency !== null) counts.set(candidate.agency, (counts.get(candidate.agency) ?? 0) + 1);
  }
  return counts;
}
