import type { ScoredCreator } from '../scoring/score-creators';
import type { Tier } from '../scoring/tiers';
import type { PriceSource } from './shortlist';
import type { Problem } from './solver/problem';

/**
 * A planner's question in the engine's terms, and the way back: the engine sees whole numbers and names, the model
 * knows which creators they stand for.
 */
export interface Model {
  readonly problem: Problem;
  /** By id. */
  readonly candidates: readonly Candidate[];
  /** What each option of the problem books, by the option's id. */
  readonly deals: ReadonlyMap<string, Deal>;
  /** What the engine's rules are about, by their names. */
  readonly rules: ReadonlyMap<string, RuleSubject>;
}

/** A creator who can be booked. */
export interface Candidate {
  readonly scored: ScoredCreator;
  readonly tier: Tier;
  readonly agency: string | null;
  /** Why the creator has to be on the list, or `null`. */
  readonly forced: Forced | null;
  /** The cheapest first, at least one. At most one of them is taken. */
  readonly bookings: readonly Booking[];
}

/** The planner insists, the client has approved, or the creator has an agreement or order. */
export type Forced = 'must-have' | 'approved' | 'agreed';

/** One way to book one creator. */
export interface Booking {
  readonly candidate: Candidate;
  readonly format: 'image' | 'video';
  /** ¥ before the fee. */
  readonly price: number;
  readonly priceFrom: PriceSource;
  /** Whole fen that the brand pays. */
  readonly cost: number;
  /** Whole, in thousandths of the unit of `noteValue`. */
  readonly value: number;
}

/** What is taken together or not at all: one booking, or those of an agency's package. */
export interface Deal {
  readonly id: string;
  readonly bookings: readonly Booking[];
  /** The package's name, or `null`. */
  readonly package: string | null;
}

/** The planner's rule behind one of the engine's, so that a reason can be told and a repair be made. */
export type RuleSubject =
  | { readonly kind: 'someone' }
  | { readonly kind: 'size' }
  | { readonly kind: 'mix'; readonly index: number; readonly by: 'count' | 'countShare' | 'spendShare' }
  | { readonly kind: 'niche'; readonly index: number }
  | { readonly kind: 'agency'; readonly agency: string }
  | { readonly kind: 'exclusive'; readonly index: number }
  | { readonly kind: 'package'; readonly id: string }
  | { readonly kind: 'forced'; readonly id: string; readonly why: Forced };

/** The price of a fen and of everything else: values and costs are whole numbers of these. */
export const fenInYuan = 100;
export const valueScale = 1_000;
