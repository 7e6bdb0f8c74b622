import type { ScoredCreator } from '../scoring/scored-creator';
import type { Tier } from '../scoring/tiers';
import type { MixName } from '../settings';

/** What the planner asks of a shortlist. `rulesFromMix` makes them from a mix's name. */
export interface ShortlistRules {
  /** ¥ to spend at most, platform fee included. */
  readonly budget: number;
  /** Share of the budget that stays unspent, 0 to 1. */
  readonly holdBack: number;
  /** The preset that `mix` came from. */
  readonly mixName: MixName;
  /** How the list is balanced. A tier that no rule names is free. */
  readonly mix: readonly MixRule[];
  /** Tiers that may be chosen at all. */
  readonly tiers: readonly Tier[];
  /** Creator ids that must be in, and that must not. Where both name one, `never` wins. */
  readonly mustHave: readonly string[];
  readonly never: readonly string[];
  /** Most creators of one agency, or `null`. */
  readonly agencyCap: number | null;
  /** Only offers ordered through the platform (报备). */
  readonly declaredOnly: boolean;
}

/** What one tier, or several tiers together, take of the list. Both ends are allowed. */
export interface MixRule {
  readonly tiers: readonly Tier[];
  /** Share of the number of chosen creators, 0 to 1. */
  readonly countShare?: Span;
  readonly count?: Span;
  /** Share of what is spent, 0 to 1. */
  readonly spendShare?: Span;
}

export type Span = readonly [least: number, most: number];

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
  /** Next in line if someone declines: by tier from large to small, the best first. */
  readonly reserves: readonly Pick[];
  /** Everyone else, as they came: picks, reserves and these are all the creators there are. */
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
