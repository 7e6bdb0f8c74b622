import type { Brief } from '../campaign/brief';
import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { shortlistMessages } from '../messages/shortlist';
import { costOf } from '../scoring/cost';
import type { ScoredCreator } from '../scoring/scored-creator';
import { tierLabel } from '../scoring/tier-label';
import type { Settings } from '../settings';
import type { Candidate, Option } from './model';
import type { ShortlistRules } from './shortlist';
import { noteValue, wantedNiches } from './value';

/** Who can be booked at all, by id, and why the others cannot. */
export interface Candidacy {
  readonly candidates: readonly Candidate[];
  /** Reasons by creator. */
  readonly leftOut: ReadonlyMap<ScoredCreator, string>;
}

/** @param budget fen that may be spent */
export function candidatesFrom(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  budget: number,
  brief: Brief,
  settings: Settings,
): Candidacy {
  const wanted = wantedNiches(brief, settings);
  const never = new Set(rules.never);
  const mustHave = new Set(rules.mustHave);
  const tiers = new Set(rules.tiers);
  const candidates: Candidate[] = [];
  const leftOut = new Map<ScoredCreator, string>();
  const { language } = settings;

  for (const one of scored) {
    const forced = mustHave.has(one.creator.id);
    const reason = never.has(one.creator.id)
      ? say(language, shortlistMessages.leftOutByYou)
      : !tiers.has(one.tier) && !forced
        ? say(language, shortlistMessages.tierNotChosen, { tier: tierLabel(one.tier, language) })
        : null;
    const candidate = reason ?? candidateFrom(one, forced, rules, budget, wanted, settings);
    if (typeof candidate === 'string') leftOut.set(one, candidate);
    else candidates.push(candidate);
  }
  return { candidates: candidates.sort(byId), leftOut };
}

/** The creator as a candidate, or the sentence that says why not. */
function candidateFrom(
  scored: ScoredCreator,
  mustHave: boolean,
  rules: ShortlistRules,
  budget: number,
  wanted: readonly string[],
  settings: Settings,
): Candidate | string {
  const { language } = settings;
  const { offers, agency } = scored.creator;
  if (offers.length === 0) return say(language, shortlistMessages.noPrice);
  const allowed = offers.filter((offer) => offer.declared || !rules.declaredOnly);
  if (allowed.length === 0) return say(language, shortlistMessages.onlyUndeclared);
  const priced = allowed.filter((offer) => Number.isFinite(offer.price) && offer.price >= 0);
  if (priced.length === 0) return say(language, shortlistMessages.priceBelowZero);

  const options: Option[] = [];
  const candidate: Candidate = { scored, tier: scored.tier, agency, mustHave, options };
  for (const offer of priced) {
    options.push({
      candidate,
      format: offer.format,
      price: offer.price,
      cost: Math.max(0, Math.round(costOf(offer, settings) * 100)),
      value: noteValue(scored, offer.format, wanted, settings),
    });
  }
  options.sort((a, b) => a.cost - b.cost || (a.format < b.format ? -1 : 1));
  const cheapest = (options[0] as Option).cost;
  if (cheapest > budget) {
    return say(language, shortlistMessages.overBudget, {
      cost: yuan(cheapest / 100),
      budget: yuan(budget / 100),
    });
  }
  return candidate;
}

/** Must-haves by id while the budget lasts; from there on they are candidates like any other. */
export function withAffordableMustHaves(
  candidates: readonly Candidate[],
  budget: number,
): readonly Candidate[] {
  let together = 0;
  return candidates.map((candidate) => {
    if (!candidate.mustHave) return candidate;
    together += (candidate.options[0] as Option).cost;
    return together <= budget ? candidate : asOptional(candidate);
  });
}

function asOptional(candidate: Candidate): Candidate {
  const options: Option[] = [];
  const copy: Candidate = { ...candidate, mustHave: false, options };
  for (const option of candidate.options) options.push({ ...option, candidate: copy });
  return copy;
}

function byId(a: Candidate, b: Candidate): number {
  return a.scored.creator.id < b.scored.creator.id ? -1 : a.scored.creator.id > b.scored.creator.id ? 1 : 0;
}
