import type { Confidence } from '../../../scoring/arithmetic';
import type { Tier } from '../../../scoring/tiers';
import type { MixName } from '../../../setting-definitions';

/** What the planner asks of a shortlist. `rulesFromMix` makes them from a mix's name. */
export interface ShortlistRules {
  /** ¥ to spend at most, platform fee included. */
  readonly budget: number;
  /**
   * Whether creators may take the whole budget, as a formula has it: a campaign keeps money for boosting, samples and what
   * nobody foresees. A balanced list always does.
   */
  readonly wholeBudget: boolean;
  /** Share of the budget that stays unspent, 0 to 1. */
  readonly holdBack: number;
  /** The preset that `mix` came from. */
  readonly mixName: MixName;
  /** How the list is balanced. A tier that no rule names is free. */
  readonly mix: readonly MixRule[];
  /** Tiers that may be chosen at all. */
  readonly tiers: readonly Tier[];
  /** How many creators in all, or `null` where the budget decides. */
  readonly size: Span | null;
  /** Choose by count alone: nobody costs anything. For tables without prices; needs a `size`. */
  readonly ignorePrices: boolean;
  /** Creator ids that must be in, and that must not. */
  readonly mustHave: readonly string[];
  readonly never: readonly string[];
  /** Whom the brand does not want: ids, handles, names or agencies, as someone wrote them down. */
  readonly blacklist: readonly string[];
  /** At most one of each pair. */
  readonly exclusive: readonly ExclusivePair[];
  readonly packages: readonly AgencyPackage[];
  /** Least creators of a niche. */
  readonly niches: readonly NicheRule[];
  /** Most creators of one agency, or `null`. */
  readonly agencyCap: number | null;
  /** Only offers ordered through the platform (报备). */
  readonly declaredOnly: boolean;
  /** Whether accounts that a brand keeps may be chosen. */
  readonly brandAccounts: boolean;
  /** Whether prices that can hardly be ones are taken for what they say. */
  readonly doubtedPrices: boolean;
  readonly leastConfidence: Confidence;
  /**
   * Days before the launch within which nobody on the list may have worked with one of the brief's competitors; 0: no
   * such rule.
   */
  readonly competitorDays: number;
  /** What is done about creators without a price, by tier. They are never free by oversight. */
  readonly unpriced: Readonly<Record<Tier, Unpriced>>;
  /** ¥ for product and shipping, for each creator who is gifted. */
  readonly giftCost: number;
  /** Whether a mid-tier or head KOL may be booked for two notes. */
  readonly secondNotes: boolean;
  /** Several KOC in one niche are worth more than each by itself. */
  readonly echo: boolean;
}

/** The rules that a campaign has of its own: its budget stands in the brief, and what comes off it first does so always. */
export type CampaignRules = Omit<ShortlistRules, 'budget' | 'wholeBudget'>;

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

/** Two creators by id who are never both chosen. */
export type ExclusivePair = readonly [one: string, other: string];

/** Creators whom an agency gives all together or not at all. */
export interface AgencyPackage {
  readonly name: string;
  /** Creator ids. */
  readonly ids: readonly string[];
  /** ¥ asked for all of them, before the fee; `null`: the sum of what each asks. */
  readonly price: number | null;
}

export interface NicheRule {
  /** As the brief says niches. */
  readonly niche: string;
  readonly least: number;
}

/** `leave out`, book at the `estimate` of a fair price, `assume` one flat price, or send the product as a `gift`. */
export type Unpriced = 'leave out' | 'estimate' | 'assume' | 'gift';
