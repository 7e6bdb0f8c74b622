import type { Offer } from '../creators/creator';
import { say } from '../messages/message';
import { percent } from '../messages/numbers';
import {
  type CreatorColumnKey,
  cellMessages,
  creatorColumnNotes,
  creatorColumnWords,
} from '../messages/reports/creator-columns';
import { scoringMessages } from '../messages/scoring/scoring';
import { fitOf } from '../scoring/niches/fit';
import { shownNiche } from '../scoring/niches/niches-of-creator';
import { cheapestOffer } from '../scoring/prices';
import type { ScoredCreator } from '../scoring/score-creators';
import { tierLabel } from '../scoring/tiers';
import { confidenceLabel } from '../scoring/why';
import type { Settings } from '../settings';
import { commentsSentence } from '../text/comments-sentence';
import type { Columns, TableColumn } from './layout';
import type { CellFormat } from './report';

/** A column that says something of one creator: what it says, how it looks, and where it stands. */
export interface CreatorColumn {
  /** @param wanted the labels of the brief's niches */
  readonly cell: (
    one: ScoredCreator,
    settings: Settings,
    wanted: readonly string[],
  ) => string | number | null;
  readonly format: CellFormat;
  /** Pixels. */
  readonly width: number;
  /** Whether the Scores tab has it: always, never, or where there is something to show. */
  readonly inScores: boolean | ((shown: ShownInScores) => boolean);
  /** Whether the Client tab takes it over where the Shortlist tab has it. */
  readonly forClient: ForClient;
}

/** Always, never, or where the person has chosen to show it by the setting. */
export type ForClient = boolean | 'client.prices' | 'client.contacts';

/** What the Scores tab shows only where there is something to show. */
export interface ShownInScores {
  /** The labels of the brief's niches. */
  readonly wanted: readonly string[];
  /** Whether any creator's comments were read. */
  readonly withComments: boolean;
  /** Whether the reads of any creator's notes are known. */
  readonly withReads: boolean;
  /** Whether any creator has several niches, or a guessed one. */
  readonly withNiches: boolean;
}

/**
 * Every column that says something of one creator, in the order of the Scores tab: that tab, the Shortlist tab and with
 * it the Client tab, the other tabs and CREATOR_TABLE choose among them by key. The id stands first: a rerun and a
 * client's picks find rows by it.
 */
export const creatorColumns: Readonly<Record<CreatorColumnKey, CreatorColumn>> = {
  id: {
    cell: ({ creator }) => creator.id,
    format: 'text',
    width: 150,
    inScores: true,
    forClient: true,
  },
  name: {
    cell: ({ creator }) => creator.name,
    format: 'text',
    width: 160,
    inScores: true,
    forClient: true,
  },
  link: {
    cell: ({ creator }) => creator.url,
    format: 'text',
    width: 120,
    inScores: true,
    forClient: true,
  },
  tier: {
    cell: ({ tier }, { language }) => tierLabel(tier, language),
    format: 'text',
    width: 100,
    inScores: true,
    forClient: true,
  },
  niche: {
    cell: shownNiche,
    format: 'text',
    width: 110,
    inScores: true,
    forClient: false,
  },
  followers: {
    cell: ({ creator }) => creator.followers,
    format: 'whole',
    width: 90,
    inScores: true,
    forClient: true,
  },
  score: {
    cell: ({ score }) => score,
    format: 'score',
    width: 70,
    inScores: true,
    forClient: true,
  },
  grade: {
    cell: ({ grade }) => grade,
    format: 'text',
    width: 70,
    inScores: true,
    forClient: false,
  },
  confidence: {
    cell: ({ confidence }, { language }) => confidenceLabel(confidence, language),
    format: 'text',
    width: 90,
    inScores: true,
    forClient: false,
  },
  fit: {
    cell: (one, settings, wanted) => fitOf(one, wanted, settings),
    format: 'percent',
    width: 70,
    inScores: ({ wanted }) => wanted.length > 0,
    forClient: false,
  },
  allNiches: {
    cell: allNiches,
    format: 'text',
    width: 180,
    inScores: ({ withNiches }) => withNiches,
    forClient: false,
  },
  saveRate: {
    cell: ({ saveRate }) => saveRate,
    format: 'percent',
    width: 90,
    inScores: true,
    forClient: false,
  },
  commentRate: {
    cell: ({ commentRate }) => commentRate,
    format: 'percent',
    width: 90,
    inScores: true,
    forClient: false,
  },
  engagementRate: {
    cell: ({ engagementRate }) => engagementRate,
    format: 'percent',
    width: 90,
    inScores: true,
    forClient: false,
  },
  weightedEngagement: {
    cell: ({ weightedEngagement }) => weightedEngagement,
    format: 'decimal',
    width: 90,
    inScores: false,
    forClient: false,
  },
  commentsRead: {
    cell: ({ creator: { commentsRead } }, { language }) =>
      commentsRead === null ? null : commentsSentence(commentsRead, language),
    format: 'text',
    width: 300,
    inScores: ({ withComments }) => withComments,
    forClient: false,
  },
  price: {
    cell: ({ creator }, settings) => priceAsked(cheapestOffer(creator.offers, settings)),
    format: 'money',
    width: 90,
    inScores: true,
    forClient: 'client.prices',
  },
  fairPrice: {
    cell: ({ fairPrice }) => fairPrice,
    format: 'money',
    width: 90,
    inScores: true,
    forClient: false,
  },
  costPerSave: {
    cell: ({ costPerSave }) => costPerSave,
    format: 'decimal',
    width: 100,
    inScores: true,
    forClient: false,
  },
  costPerEngagement: {
    cell: ({ costPerEngagement }) => costPerEngagement,
    format: 'decimal',
    width: 100,
    inScores: true,
    forClient: false,
  },
  costPerWeightedEngagement: {
    cell: ({ costPerWeightedEngagement }) => costPerWeightedEngagement,
    format: 'decimal',
    width: 100,
    inScores: true,
    forClient: false,
  },
  costPerThousandReads: {
    cell: ({ costPerThousandReads }) => costPerThousandReads,
    format: 'decimal',
    width: 100,
    inScores: ({ withReads }) => withReads,
    forClient: false,
  },
  peer: {
    cell: ({ peer }) => peer?.peer ?? null,
    format: 'percent',
    width: 70,
    inScores: true,
    forClient: false,
  },
  peerEvidence: {
    cell: ({ peer }) => peer?.coverage ?? null,
    format: 'percent',
    width: 90,
    inScores: true,
    forClient: false,
  },
  flags: {
    cell: ({ flags }, { language }) => flags.join(say(language, scoringMessages.clauseBreak)) || null,
    format: 'text',
    width: 260,
    inScores: true,
    forClient: false,
  },
  why: {
    cell: ({ why }) => why,
    format: 'text',
    width: 480,
    inScores: true,
    forClient: false,
  },
  whyForClient: {
    cell: ({ whyForClient }) => whyForClient,
    format: 'text',
    width: 360,
    inScores: false,
    forClient: true,
  },
  contact: {
    cell: ({ creator }) => creator.contact,
    format: 'text',
    width: 120,
    inScores: false,
    forClient: 'client.contacts',
  },
};

/** The columns that the Scores tab has. */
export function scoresColumns(shown: ShownInScores): Columns<ScoredCreator> {
  const keys = (Object.keys(creatorColumns) as CreatorColumnKey[]).filter((key) => {
    const { inScores } = creatorColumns[key];
    return typeof inScores === 'boolean' ? inScores : inScores(shown);
  });
  return Object.fromEntries(keys.map((key) => [key, columnOfCreator(key, (one: ScoredCreator) => one)]));
}

/** A column of a table that the Client tab may take over. */
export interface ClientColumn<Row> extends TableColumn<Row> {
  readonly forClient: ForClient;
}

/** One of the columns, in a table whose rows hold a scored creator. */
export function columnOfCreator<Row>(
  key: CreatorColumnKey,
  scoredOf: (row: Row) => ScoredCreator,
): ClientColumn<Row> {
  const { cell, format, width, forClient } = creatorColumns[key];
  return {
    ...headingOf(key),
    format,
    width,
    cell: (row, settings, wanted) => cell(scoredOf(row), settings, wanted),
    forClient,
  };
}

/** What a column is called in a written tab, with the note that explains it. */
export function headingOf(key: CreatorColumnKey): Pick<TableColumn<never>, 'title' | 'note'> {
  const { title } = creatorColumnWords[key];
  const note = creatorColumnNotes[key];
  return note === undefined ? { title } : { title, note };
}

/** The columns that name a creator in every tab. */
export function namingColumns<Row>(scoredOf: (row: Row) => ScoredCreator) {
  return {
    id: columnOfCreator('id', scoredOf),
    name: columnOfCreator('name', scoredOf),
    link: columnOfCreator('link', scoredOf),
    tier: columnOfCreator('tier', scoredOf),
  };
}

/** ¥; whoever takes the product as pay has no price, which the flags say. */
function priceAsked(offer: Offer | null): number | null {
  return offer === null || offer.gifted === true ? null : offer.price;
}

/** `Food 92 %, Travel 28 %`, the surest first; `null` where no niche is known. */
function allNiches({ niches, nicheStrengths }: ScoredCreator, { language }: Settings): string | null {
  const surely = (at: number) => percent(Math.round(100 * (nicheStrengths[at] ?? 0)) / 100);
  const named = niches.map((niche, at) => `${niche} ${surely(at)}`);
  return named.length === 0 ? null : named.join(say(language, cellMessages.listBreak));
}
