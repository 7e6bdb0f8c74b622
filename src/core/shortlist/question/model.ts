import { type Language, say, type Values } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { priceNowMessages } from '../../messages/shortlist/answers';
import { leftOutMessages as messages } from '../../messages/shortlist/question';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Tier } from '../../scoring/tiers';
import type { Problem } from '../solver/problem';
import type { ShortlistRules, Span } from './rules/rules';

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

/** The planner insists, the client has approved, the creator has an agreement or order, or somebody has written to the row in Plan. */
export type Forced = 'must-have' | 'approved' | 'agreed' | 'in plan';

/** One way to book one creator. */
export interface Booking {
  readonly candidate: Candidate;
  readonly format: 'image' | 'video';
  /** How many notes of the format; cost, value and saves are of all of them. */
  readonly notes: 1 | 2;
  /** ¥ a note before the fee. */
  readonly price: number;
  readonly priceFrom: PriceSource;
  /** Whole fen that the brand pays. */
  readonly cost: number;
  /** Whole, in thousandths of the unit of `noteValue`: less where the price is hardly to be believed. */
  readonly value: number;
  /** The same once the price is agreed: what prices that would turn a list are asked with. */
  readonly agreedValue: number;
  /** `null` where an export says nothing of the creator's notes. */
  readonly expectedSaves: number | null;
  /** How many times the fair price is asked, where that is so little that the value suffers; else `null`. */
  readonly doubtfulTimes: number | null;
}

/** Where a price comes from: the export, an agreement, an estimate of what is fair, or a gift. */
export type PriceSource = 'asked' | 'agreed' | 'estimate' | 'gift' | 'none';

/** What is taken together or not at all: one booking, or those of an agency's package. */
export interface Deal {
  readonly id: string;
  readonly bookings: readonly Booking[];
  /** The package's name, or `null`. */
  readonly package: string | null;
  /** So many places for creators who are still to be found, where the deal books nobody. */
  readonly open?: number;
}

/** The planner's rule behind one of the engine's, so that a reason can be told and a repair be made. */
export type RuleSubject =
  /** That a list is somebody at all is no rule that anyone would give up. */
  | { readonly kind: 'someone' }
  | RangeSubject
  | {
      readonly kind: 'whole';
      /** The rule as the planner would say it. */
      readonly says: string;
      /** The rules without it; `null` where only a person can give it up, such as what the client approved. */
      readonly without: Partial<ShortlistRules> | null;
    };

/** How many there may be of somebody. */
export interface RangeSubject {
  readonly kind: 'range';
  readonly of: keyof ShortlistRules;
  /** Of whom: 'Mid-tier KOL'. */
  readonly what: string;
  /** A number, a share of the creators or a share of the spend. */
  readonly by: 'count' | 'countShare' | 'spendShare';
  /** As asked; shares from 0 to 1. */
  readonly range: Span;
  /** The rules with another range. */
  readonly changed: (range: Span) => Partial<ShortlistRules>;
}

/** Why somebody cannot be on any list.. */
export type LeftOut = {
  [Why in Reason]: { readonly why: Why; readonly gaps: Values<Messages[Why]> };
}[Reason];

type Messages = typeof messages;
type Reason = keyof Messages;

/** The reason as a sentence. */
export function leftOutSentence({ why, gaps }: LeftOut, language: Language): string {
  return say(language, messages[why], gaps as Values<Messages[Reason]>);
}

/** What stands behind a price today, as a clause: 'asks ¥3,000', and never that of an estimate. */
export function priceNow(
  { price, priceFrom }: { readonly price: number; readonly priceFrom: PriceSource },
  language: Language,
): string {
  const { asks, agreed, estimated } = priceNowMessages;
  const words = priceFrom === 'estimate' ? estimated : priceFrom === 'agreed' ? agreed : asks;
  return say(language, words, { price: yuan(price) });
}

/** What the bookings cost together, in fen. */
export function costInFen(bookings: readonly Booking[]): number {
  return bookings.reduce((sum, { cost }) => sum + cost, 0);
}

/** Values are whole numbers of these, as costs are of fen. */
export const valueScale = 1_000;
