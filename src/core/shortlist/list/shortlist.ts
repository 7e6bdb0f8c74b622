import type { Waterfall } from '../../budget/waterfall';
import { type Language, say } from '../../messages/message';
import { percentExactly } from '../../messages/numbers';
import { shortlistMessages as messages } from '../../messages/shortlist/list';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Tier } from '../../scoring/tiers';
import type { Balance } from '../question/balance/balance';
import type { PriceSource } from '../question/model';
import type { ShortlistRules } from '../question/rules/rules';

export interface Shortlist {
  readonly rules: ShortlistRules;
  /** By tier from large to small, then by value. */
  readonly picks: readonly Pick[];
  /** Next in line if someone declines: by tier from large to small, the best first. */
  readonly reserves: readonly Pick[];
  /** Everyone else, nearest to the list first: picks, reserves and these are all the creators there are. */
  readonly notChosen: readonly NotChosen[];
  /** ¥ spent, fee included. */
  readonly spend: number;
  readonly spendByTier: Readonly<Record<Tier, number>>;
  readonly countByTier: Readonly<Record<Tier, number>>;
  readonly expectedSaves: number | null;
  /** What the list is worth, in a unit of its own: only proportions count. */
  readonly value: number;
  readonly proof: Proof;
  /** What could not be done as asked, and what to look at: each one sentence with its arithmetic. */
  readonly unmet: readonly string[];
  /** What the list is balanced by, or `null` where its mix is of another kind. */
  readonly balance: Balance | null;
  /** What comes off the budget first; `null` where creators may take all of it. */
  readonly off: Waterfall | null;
  /** ¥ for creators by name: what is left, less the open places that the brief asks for. */
  readonly toSpend: number;
  /** How many open places, each at `Balance.openPlace` and its parcel, the list leaves money for; infinite where they cost nothing. */
  readonly payablePlaces: number;
  /** What the mix asks for, or comes to, each one sentence; the first says it whole. */
  readonly mixNotes: readonly string[];
  /** What the list is made of beside who is on it, each one sentence that asks for nothing. */
  readonly notes: readonly string[];
}

export interface Pick {
  readonly scored: ScoredCreator;
  readonly format: 'image' | 'video';
  /** How many notes; cost, value and saves are of all of them. */
  readonly notes: 1 | 2;
  /** ¥ a note, asked, agreed or estimated; what a gift is worth where nothing is paid. */
  readonly price: number;
  readonly priceFrom: PriceSource;
  /** ¥ the brand pays: prices and fee. */
  readonly cost: number;
  /** What the pick adds, in the unit of `Shortlist.value`. */
  readonly value: number;
  /** Saves expected, drawn towards the usual; `null` where the export says nothing of the notes. */
  readonly expectedSaves: number | null;
  /** The package that the creator comes with, or `null`. */
  readonly package: string | null;
  /**
   * ¥ asked at about which the creator would leave the list, or for a reserve enter it; `null` where no price would
   * decide that.
   */
  readonly turnsAt: number | null;
  /** The format that they would change to there instead of leaving; `null`: they leave, or are a reserve. */
  readonly changesTo: 'image' | 'video' | null;
  readonly why: string;
}

export interface NotChosen {
  readonly scored: ScoredCreator;
  readonly format: 'image' | 'video' | null;
  readonly price: number | null;
  readonly priceFrom: PriceSource | null;
  /** ¥ the brand would pay. */
  readonly cost: number | null;
  readonly expectedSaves: number | null;
  /** ¥ asked at about which the creator would enter, or `null` where no price would do. */
  readonly turnsAt: number | null;
  /** What would have to change, one sentence. */
  readonly reason: string;
}

/** How good the list is known to be. `gap`: at most this share below the best possible. */
export type Proof =
  | { readonly status: 'proven' }
  | { readonly status: 'within'; readonly gap: number }
  | { readonly status: 'not proven' }
  /** No list keeps the rules; `Shortlist.unmet` begins with the reasons. */
  | { readonly status: 'impossible' };

/** What is booked of a creator: 'Image', or 'Image × 2'. */
export function formatLabel(format: Pick['format'], notes: Pick['notes'], language: Language): string {
  const label = say(language, messages[format]);
  return notes === 1 ? label : say(language, messages.twice, { format: label });
}

/** Whether there is anybody to plan: creators by name, or open places alone. */
export function holdsAnybody({ picks, proof }: Shortlist): boolean {
  return picks.length > 0 || proof.status === 'proven';
}

/** How good a list is, in a planner's words. */
export function proofSentence(proof: Proof, language: Language): string {
  if (proof.status === 'proven') return say(language, messages.proven);
  if (proof.status === 'impossible') return say(language, messages.impossible);
  if (proof.status === 'not proven') return say(language, messages.noListFound);
  return say(language, messages.within, { gap: percentExactly(proof.gap) });
}
