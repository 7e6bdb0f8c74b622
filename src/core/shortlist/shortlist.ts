import type { ScoredCreator } from '../scoring/scored-creator';
import type { Tier } from '../scoring/tiers';

/** What the planner asks of a shortlist beside the budget, which is the brief's. */
export interface ShortlistRules {
  /** ¥ to spend at most, platform fee included. */
  readonly budget: number;
  /** For each tier, the least and most creators, as a share of all chosen or as a count; absent: no rule. */
  readonly mix: Readonly<Partial<Record<Tier, TierRule>>>;
  /** Tiers that may be chosen at all. */
  readonly tiers: readonly Tier[];
  /** Creator ids that must be in, and that must not. */
  readonly mustHave: readonly string[];
  readonly never: readonly string[];
  /** Most creators of one agency, or `null`. */
  readonly agencyCap: number | null;
  /** Only offers ordered through the platform (报备). */
  readonly declaredOnly: boolean;
}

export interface TierRule {
  /** Shares of the number of chosen creators, 0 to 1. */
  readonly countShare?: readonly [least: number, most: number];
  readonly count?: readonly [least: number, most: number];
  /** Shares of what is spent, 0 to 1. */
  readonly spendShare?: readonly [least: number, most: number];
}

export interface Pick {
  readonly scored: ScoredCreator;
  readonly format: 'image' | 'video';
  /** ¥ quoted. */
  readonly price: number;
  /** ¥ the brand pays: price and fee. */
  readonly cost: number;
  /** What the pick adds, in the solver's own unit. */
  readonly value: number;
  /** Saves expected of the note, or `null` where the export has none. */
  readonly expectedSaves: number | null;
  readonly why: string;
}

/** How good the list is known to be. `gap`: at most this share below the best possible. */
export type Proof =
  | { readonly status: 'proven' }
  | { readonly status: 'within'; readonly gap: number }
  | { readonly status: 'not proven' };

export interface NotChosen {
  readonly scored: ScoredCreator;
  readonly format: 'image' | 'video' | null;
  readonly price: number | null;
  /** What would have to change, one sentence. */
  readonly reason: string;
}

export interface Shortlist {
  readonly rules: ShortlistRules;
  /** By tier from large to small, then by value. */
  readonly picks: readonly Pick[];
  /** Next in line, by tier, if someone declines. */
  readonly reserves: readonly Pick[];
  readonly notChosen: readonly NotChosen[];
  /** ¥ spent, fee included. */
  readonly spend: number;
  readonly spendByTier: Readonly<Record<Tier, number>>;
  readonly countByTier: Readonly<Record<Tier, number>>;
  readonly expectedSaves: number | null;
  readonly proof: Proof;
  /** Rules that could not be met, each one sentence with its arithmetic; empty where all are met. */
  readonly unmet: readonly string[];
}
