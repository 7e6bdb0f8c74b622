import type { ScoredCreator } from '../scoring/scored-creator';
import type { Tier } from '../scoring/tiers';
import type { MixRule, Proof } from './shortlist';

/**
 * What a solver is given: who can be booked, how, and under which rules. Money is in whole fen, so that adding up is
 * exact. Tiers and agencies are only labels here.
 */
export interface Model {
  /** By id. Every one has an option. */
  readonly candidates: readonly Candidate[];
  /** Fen. */
  readonly budget: number;
  readonly mix: readonly MixRule[];
  readonly agencyCap: number | null;
}

export interface Candidate {
  readonly scored: ScoredCreator;
  readonly tier: Tier;
  readonly agency: string | null;
  readonly mustHave: boolean;
  /** The cheapest first. At most one of them is booked. */
  readonly options: readonly Option[];
}

/** One way to book a creator. */
export interface Option {
  readonly candidate: Candidate;
  readonly format: 'image' | 'video';
  /** ¥ quoted. */
  readonly price: number;
  /** Fen that the brand pays. */
  readonly cost: number;
  readonly value: number;
}

/** What a solver answers. */
export interface Solution {
  /** One option a creator; over the budget never, over a rule's most never, must-haves excepted. */
  readonly chosen: readonly Option[];
  /** What a fen of a tier's spend adds at the margin: dearer options are not worth their price. */
  readonly rates: Readonly<Partial<Record<Tier, number>>>;
  readonly proof: Proof;
}

/** What an option is worth beyond its cost, at the rate of its tier. */
export function netWorth(option: Option, rates: Solution['rates']): number {
  return option.value - (rates[option.candidate.tier] ?? 0) * option.cost;
}

/**
 * The best way to book a creator at a rate, among those that cost no more than `most` fen where there is one, and
 * else the cheapest. The cheaper one where two are equal.
 */
export function bestOption(candidate: Candidate, rate: number, most = Number.POSITIVE_INFINITY): Option {
  let best = candidate.options[0] as Option;
  for (const option of candidate.options) {
    if (option.cost > most) break;
    if (option.value - rate * option.cost > best.value - rate * best.cost) best = option;
  }
  return best;
}
