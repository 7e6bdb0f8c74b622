import { goalMessages, goalSynonyms } from './messages/goals';
import { type Language, listed, say } from './messages/message';

/** What a campaign is for. `mixed`: a launch, and notes that go on after it. */
export const goals = ['launch', 'festival', 'always-on', 'mixed'] as const;
export type Goal = (typeof goals)[number];

/** What the planner knows before choosing anyone. It comes first because every later step needs it. */
export interface Brief {
  /** Tells one campaign from another on the same pool of creators; '' for the only one. */
  readonly campaign: string;
  readonly product: string;
  /** Niche labels, the most important first. */
  readonly niches: readonly string[];
  readonly competitors: readonly string[];
  /** The launch, ISO date, or `null` while it is open. */
  readonly launch: string | null;
  /** ¥, platform fee included. */
  readonly budget: number;
  readonly goal: Goal;
  /** What a searcher types, each a text: KOC notes are spread over them. */
  readonly keywords: readonly string[];
  /** What notes may be about, each a text: the first batch of KOC tries them in turns. */
  readonly angles: readonly string[];
  /** Over how many days KOC publish; `null`: as is usual for the goal. */
  readonly days: number | null;
  readonly brand: string;
  /** Which rules of advertising hold for the product. */
  readonly productKind: ProductKind;
  /** Notes of others that a search for a keyword shows, where somebody has counted them: keyword → notes. */
  readonly competing: Readonly<Record<string, number>>;
  /** What the client wants of the campaign; `null`: nobody has said. */
  readonly target: { readonly metric: TargetMetric; readonly count: number } | null;
  /** Notes a week that the campaign is to publish; `null`: as the plan spreads them. */
  readonly weekly: number | null;
  /** Whose days off count where the client has the turn; `null`: those of the settings. */
  readonly client: Country | null;
  /** Language of what the client is shown; `null`: the planner's. */
  readonly clientLanguage: Language | null;
  /** The agency's fee as a share of what it is added to, 0 to 1. */
  readonly agencyFee: number;
  /** Whether the fee is in the budget; else it is added to it on the client's bill. */
  readonly agencyFeeIn: boolean;
  /** Likewise tax. */
  readonly tax: number;
  readonly taxIn: boolean;
  /** Whether the platform's fee is in the budget. */
  readonly platformFeeIn: boolean;
  /** Share of the budget kept for boosting notes, 0 to 1; `null`: as is usual for the goal. */
  readonly boost: number | null;
  /** ¥ for the right to use notes elsewhere. */
  readonly authorisation: number;
  /** ¥ of one sample at landed cost; `null`: the settings' cost of a gift. */
  readonly sampleCost: number | null;
  /** Days that creators try the product; `null`: by tier, as the settings have it. */
  readonly trialDays: number | null;
  /** ISO date on which samples are there to be sent; `null`: from the start. */
  readonly readyOn: string | null;
  /** How many open KOC places the plan holds; `null`: as many as balance and keywords ask for. */
  readonly places: number | null;
  /** What an open place is offered. */
  readonly placesOffer: PlacesOffer;
  /** A table of recruits is at hand: open places are named on the first day. */
  readonly recruitsAtHand: boolean;
}

export const productKinds = ['ordinary', 'cosmetic', 'special use', 'health food', 'medical'] as const;
export type ProductKind = (typeof productKinds)[number];

export const targetMetrics = ['saves', 'comments', 'engagement', 'reads', 'notes'] as const;
export type TargetMetric = (typeof targetMetrics)[number];

/** Most open KOC places that a plan holds. */
export const mostPlaces = 500;

export const placesOffers = ['paid', 'product', 'both'] as const;
export type PlacesOffer = (typeof placesOffers)[number];

/** Whose working days count: a creator's and the platform's are China's, a client may sit elsewhere. */
export const countries = ['cn', 'uk', 'us'] as const;
export type Country = (typeof countries)[number];

/** A brief before anything is known. */
export const emptyBrief: Brief = {
  campaign: '',
  product: '',
  niches: [],
  competitors: [],
  launch: null,
  budget: 0,
  goal: 'launch',
  keywords: [],
  angles: [],
  days: null,
  brand: '',
  productKind: 'ordinary',
  competing: {},
  target: null,
  weekly: null,
  client: null,
  clientLanguage: null,
  agencyFee: 0,
  agencyFeeIn: true,
  tax: 0,
  taxIn: true,
  platformFeeIn: true,
  boost: null,
  authorisation: 0,
  sampleCost: null,
  trialDays: null,
  readyOn: null,
  places: null,
  placesOffer: 'paid',
  recruitsAtHand: false,
};

/** The goal of this name, in English or Chinese, as planners call it too; `null` where none has it. */
export function goalNamed(name: string): Goal | null {
  const said = name.trim().toLowerCase();
  return (
    goals.find((goal) => {
      const { en, zh } = goalMessages[goal];
      const names: readonly string[] = [goal, en.toLowerCase(), zh, ...goalSynonyms[goal]];
      return names.includes(said);
    }) ?? null
  );
}

/** The goals there are, as a person of the language writes them. */
export function goalNames(language: Language): string {
  return listed(
    language,
    goals.map((goal) => (language === 'en' ? goal : say(language, goalMessages[goal]))),
  );
}

/** What a brief is about, as a title says it: 'Serum · 双11'; '' where it names neither. */
export function subjectOf({ product, campaign }: Brief): string {
  return [product, campaign].filter((part) => part.trim() !== '').join(' · ');
}
