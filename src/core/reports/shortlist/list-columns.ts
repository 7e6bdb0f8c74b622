import { type Language, type Message, say } from '../../messages/message';
import { creatorColumnWords as words } from '../../messages/reports/creator-columns';
import { reportMessages as messages } from '../../messages/reports/reports';
import { costPer, costPerThousand } from '../../scoring/prices';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Tier } from '../../scoring/tiers';
import { formatLabel, type NotChosen, type Pick } from '../../shortlist/list/shortlist';
import type { PriceSource } from '../../shortlist/question/model';
import { type ClientColumn, columnOfCreator, headingOf, namingColumns } from '../creator-columns';
import type { CellFormat } from '../report';

/** A creator in one of the Shortlist tab's tables, chosen or not: all have the same columns, so that all can be marked. */
export interface ListRow {
  readonly scored: ScoredCreator;
  readonly format: 'image' | 'video' | null;
  readonly notes: 1 | 2;
  /** ¥ a note. */
  readonly price: number | null;
  readonly priceFrom: PriceSource | null;
  readonly cost: number | null;
  readonly expectedSaves: number | null;
  /** Why chosen, or what would have to change. */
  readonly says: string;
}

export function rowOfPick(pick: Pick): ListRow {
  return { ...pick, says: pick.why };
}

export function rowOfNotChosen(one: NotChosen): ListRow {
  return { ...one, notes: 1, says: one.reason };
}

/** The columns of the list, in order. The Client tab takes over those that are for the client. */
export const shortlistColumns = {
  ...namingColumns(scoredOf),
  format: {
    title: messages.format,
    format: 'text',
    width: 90,
    cell: ({ format, notes }, { language }) =>
      format === null ? null : formatLabel(format, notes, language),
    forClient: true,
  },
  followers: columnOfCreator('followers', scoredOf),
  score: asListed(columnOfCreator('score', scoredOf), 90),
  price: {
    title: words.price.title,
    format: 'money',
    width: 90,
    cell: (row) => (isPriced(row) || (row.price ?? 0) > 0 ? row.price : null),
    forClient: 'client.prices',
  },
  priceFrom: {
    title: messages.priceFrom,
    format: 'text',
    width: 90,
    cell: ({ priceFrom }, { language }) => (priceFrom === null ? null : say(language, messages[priceFrom])),
    forClient: false,
  },
  fee: {
    title: messages.fee,
    format: 'money',
    width: 90,
    cell: ({ cost, price, notes, priceFrom }) =>
      cost === null || price === null || priceFrom === 'none'
        ? null
        : Math.max(0, Math.round((cost - notes * price) * 100) / 100),
    forClient: false,
  },
  cost: {
    title: messages.cost,
    note: messages.costNote,
    format: 'money',
    width: 90,
    cell: (row) => (isPriced(row) ? row.cost : null),
    forClient: false,
  },
  expectedSaves: {
    title: messages.expectedSaves,
    format: 'whole',
    width: 90,
    cell: ({ expectedSaves }) => expectedSaves,
    forClient: true,
  },
  costPerSave: {
    title: messages.costPerExpectedSave,
    note: messages.costPerExpectedSaveNote,
    format: 'decimal',
    width: 90,
    cell: (row) => (isPriced(row) && row.cost !== 0 ? costPer(row.cost, row.expectedSaves) : null),
    forClient: false,
  },
  costPerThousandReads: {
    ...headingOf('costPerThousandReads'),
    format: 'decimal',
    width: 90,
    cell: (row) => (isPaid(row) ? costPerThousand(row.price, row.scored.creator.reads) : null),
    forClient: false,
  },
  role: {
    title: messages.role,
    format: 'text',
    width: 220,
    cell: ({ scored }, { language }) => roleOf(scored.tier, language),
    forClient: true,
  },
  whyChosen: {
    title: messages.whyChosen,
    format: 'text',
    width: 320,
    cell: ({ says }) => says,
    forClient: false,
  },
  why: asListed(columnOfCreator('why', scoredOf), 320),
  whyForClient: columnOfCreator('whyForClient', scoredOf),
  contact: columnOfCreator('contact', scoredOf),
  clientSays: own(messages.clientSays, 'general', messages.clientSaysNote),
  clientReason: own(messages.clientReason, 'general'),
  withCreator: own(messages.withCreator, 'general', messages.withCreatorNote),
  agreedPrice: own(messages.agreedPrice, 'money', messages.agreedPriceNote),
  notes: own(messages.notes, 'general'),
} as const satisfies Readonly<Record<string, ClientColumn<ListRow>>>;

/** What a column of the list is known by. */
export type ListColumnKey = keyof typeof shortlistColumns;

function scoredOf({ scored }: ListRow): ScoredCreator {
  return scored;
}

/** As wide as the list has room for, and without the note that the Scores tab has. */
function asListed({ note: _note, ...column }: ClientColumn<ListRow>, width: number): ClientColumn<ListRow> {
  return { ...column, width };
}

/** A column that the person fills in. */
function own(title: Message, format: CellFormat, note?: Message): ClientColumn<ListRow> {
  return {
    title,
    ...(note === undefined ? {} : { note }),
    format,
    width: 120,
    cell: () => null,
    own: true,
    forClient: false,
  };
}

function isPriced({ priceFrom }: ListRow): boolean {
  return priceFrom !== 'none';
}

function isPaid({ priceFrom }: ListRow): boolean {
  return priceFrom !== null && priceFrom !== 'none' && priceFrom !== 'gift';
}

/** What a creator of each tier is for. */
function roleOf(tier: Tier, language: Language): string {
  const roles = {
    amateur: messages.roleKoc,
    koc: messages.roleKoc,
    tail: messages.roleTail,
    mid: messages.roleMid,
    head: messages.roleHead,
    celebrity: messages.roleHead,
  } as const;
  return say(language, roles[tier]);
}
