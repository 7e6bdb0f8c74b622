import type { Brief } from '../campaign/brief';
import type { ScoredCreator } from '../scoring/scored-creator';
import { tiers } from '../scoring/tiers';
import type { Settings } from '../settings';
import { type AttainableMix, attainableMix, withoutDearestRule } from './attainable-mix';
import { candidatesFrom, withAffordableMustHaves } from './candidates';
import { checkRules } from './check-rules';
import { bestOption, type Candidate, type Model, netWorth, type Option, type Solution } from './model';
import { pickOf } from './pick';
import { reasonsFor } from './reasons';
import type { Pick, Shortlist, ShortlistRules } from './shortlist';
import { solveByQuota } from './solve-by-quota';
import { unmetByList, unmetMustHaves } from './unmet-rules';
import { wantedNiches } from './value';

/**
 * The shortlist for a budget and a mix: never over the budget, over no rule's most, one offer a creator, must-haves
 * first. What could not be met is said with its arithmetic. The same creators and rules give the same list.
 *
 * @throws InputError where the rules themselves make no sense
 */
export function chooseShortlist(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  settings: Settings,
  brief: Brief,
): Shortlist {
  checkRules(rules, settings);
  const budget = Math.floor(Math.round(rules.budget * (1 - rules.holdBack) * 10_000) / 100);
  const { candidates: bookable, leftOut } = candidatesFrom(scored, rules, budget, brief, settings);
  const candidates = withAffordableMustHaves(bookable, budget);
  const { solution, mix } = solveWhatCanBe(candidates, rules, budget, settings);
  const wanted = wantedNiches(brief, settings);
  const make = (option: Option, reserve: boolean) => pickOf(option, wanted, reserve, settings);
  const picks = solution.chosen.map((option) => make(option, false)).sort(byTierThenValue);
  const reserves = nextInLine(mix.candidates, solution, settings).map((option) => make(option, true));
  const listed = new Set([...picks, ...reserves].map((pick) => pick.scored));
  const spend = sumOf(picks, ({ cost }) => cost);
  const reason = reasonsFor({ candidates, mix, solution, leftOut, budget, spend }, rules, settings);
  const saves = picks.filter(({ expectedSaves }) => expectedSaves !== null);
  return {
    rules,
    picks,
    reserves: reserves.sort(byTierThenValue),
    notChosen: scored.filter((one) => !listed.has(one)).map(reason),
    spend,
    spendByTier: byTier((tier) =>
      sumOf(
        picks.filter((pick) => pick.scored.tier === tier),
        ({ cost }) => cost,
      ),
    ),
    countByTier: byTier((tier) => picks.filter((pick) => pick.scored.tier === tier).length),
    expectedSaves: saves.length === 0 ? null : sumOf(saves, ({ expectedSaves }) => expectedSaves ?? 0),
    proof: solution.proof,
    unmet: [
      ...unmetMustHaves(scored, rules, picks, leftOut, budget, settings),
      // Where nobody can be booked at all, which tiers are missing says nothing more.
      ...(candidates.length === 0 ? [] : mix.unmet),
      ...unmetByList(picks, candidates, rules, mix.dropped, budget, settings),
    ],
  };
}

/** Solves with the whole mix; where no list keeps it, without its dearest rule, and so on. */
function solveWhatCanBe(
  candidates: readonly Candidate[],
  rules: ShortlistRules,
  budget: number,
  settings: Settings,
): { readonly solution: Solution; readonly mix: AttainableMix } {
  let mix = attainableMix(candidates, rules, settings);
  for (;;) {
    const model: Model = { candidates: mix.candidates, budget, mix: mix.rules, agencyCap: rules.agencyCap };
    const solution = solveByQuota(model);
    const next = solution.chosen.length > 0 ? null : withoutDearestRule(mix, budget, settings);
    if (next === null) return { solution, mix };
    mix = next;
  }
}

/** For each tier, the best of those who are not chosen. */
function nextInLine(
  candidates: readonly Candidate[],
  { chosen, rates }: Solution,
  settings: Settings,
): readonly Option[] {
  const taken = new Set(chosen.map(({ candidate }) => candidate));
  return tiers.flatMap((tier) =>
    candidates
      .filter((candidate) => candidate.tier === tier && !taken.has(candidate))
      .map((candidate) => bestOption(candidate, rates[tier] ?? 0))
      .sort((one, other) => netWorth(other, rates) - netWorth(one, rates))
      .slice(0, settings['shortlist.reserves']),
  );
}

function byTierThenValue(one: Pick, other: Pick): number {
  return (
    tiers.indexOf(other.scored.tier) - tiers.indexOf(one.scored.tier) ||
    other.value - one.value ||
    (one.scored.creator.id < other.scored.creator.id ? -1 : 1)
  );
}

function byTier<Value>(
  value: (tier: (typeof tiers)[number]) => Value,
): Record<(typeof tiers)[number], Value> {
  return Object.fromEntries(tiers.map((tier) => [tier, value(tier)])) as Record<
    (typeof tiers)[number],
    Value
  >;
}

/** ¥, summed in fen so that nothing is lost to rounding. */
function sumOf(picks: readonly Pick[], amount: (pick: Pick) => number): number {
  return picks.reduce((sum, pick) => sum + Math.round(amount(pick) * 100), 0) / 100;
}
