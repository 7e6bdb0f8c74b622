import type { Language } from '../../messages/message';
import { say } from '../../messages/message';
import { reportMessages as messages } from '../../messages/reports/reports';
import { shortlistMessages } from '../../messages/shortlist/shortlist';
import type { ScoredCreator } from '../../scoring/scored-creator';
import type { Tier } from '../../scoring/tiers';
import type { NotChosen, Pick, PriceSource } from '../../shortlist/shortlist';
import { creatorColumns } from '../creator-columns';
import type { TableColumn } from '../table-columns';

/** A creator in one of the Shortlist tab's tables, chosen or not: all have the same columns, so that all can be marked. */
export interface ListRow {
  readonly scored: ScoredCreator;
  readonly format: 'image' | 'video' | null;
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
  return { ...one, says: one.reason };
}

/** The columns of the list, in order. The client's tab takes some of them over. */
export const shortlistColumns: readonly TableColumn<ListRow>[] = [
  ...creatorColumns(({ scored }: ListRow) => scored),
  {
    key: 'format',
    title: messages.format,
    format: 'text',
    width: 90,
    cell: ({ format }, language) => (format === null ? null : say(language, shortlistMessages[format])),
  },
  {
    key: 'followers',
    title: messages.followers,
    format: 'whole',
    width: 90,
    cell: ({ scored }) => scored.creator.followers,
  },
  { key: 'score', title: messages.score, format: 'score', width: 90, cell: ({ scored }) => scored.score },
  {
    key: 'price',
    title: messages.price,
    format: 'money',
    width: 90,
    cell: (row) => (isPriced(row) || (row.price ?? 0) > 0 ? row.price : null),
  },
  {
    key: 'priceFrom',
    title: messages.priceFrom,
    format: 'text',
    width: 90,
    cell: ({ priceFrom }, language) => (priceFrom === null ? null : say(language, messages[priceFrom])),
  },
  {
    key: 'fee',
    title: messages.fee,
    format: 'money',
    width: 90,
    cell: ({ cost, price, priceFrom }) =>
      cost === null || price === null || priceFrom === 'none'
        ? null
        : Math.max(0, Math.round((cost - price) * 100) / 100),
  },
  {
    key: 'cost',
    title: messages.cost,
    format: 'money',
    width: 90,
    cell: (row) => (isPriced(row) ? row.cost : null),
    note: messages.costNote,
  },
  {
    key: 'expectedSaves',
    title: messages.expectedSaves,
    format: 'whole',
    width: 90,
    cell: ({ expectedSaves }) => expectedSaves,
  },
  {
    key: 'costPerSave',
    title: messages.costPerSave,
    format: 'decimal',
    width: 90,
    cell: (row) =>
      !isPriced(row) || row.cost === null || row.expectedSaves === null || row.expectedSaves <= 0
        ? null
        : row.cost / row.expectedSaves,
    note: messages.costPerSaveNote,
  },
  {
    key: 'role',
    title: messages.role,
    format: 'text',
    width: 220,
    cell: ({ scored }, language) => roleOf(scored.tier, language),
  },
  { key: 'whyChosen', title: messages.whyChosen, format: 'text', width: 320, cell: ({ says }) => says },
  { key: 'why', title: messages.why, format: 'text', width: 320, cell: ({ scored }) => scored.why },
  {
    key: 'contact',
    title: messages.contact,
    format: 'text',
    width: 120,
    cell: ({ scored }) => scored.creator.contact,
  },
  own('clientSays', 'general', 120, messages.clientSaysNote),
  own('clientReason', 'general', 120),
  own('withCreator', 'general', 120, messages.withCreatorNote),
  own('agreedPrice', 'money', 120, messages.agreedPriceNote),
  own('notes', 'general', 120),
];

function own(
  key: 'clientSays' | 'clientReason' | 'withCreator' | 'agreedPrice' | 'notes',
  format: TableColumn<ListRow>['format'],
  width: number,
  note?: TableColumn<ListRow>['title'],
): TableColumn<ListRow> {
  return {
    key,
    title: messages[key],
    format,
    width,
    cell: () => null,
    own: true,
    ...(note === undefined ? {} : { note }),
  };
}

function isPriced({ priceFrom }: ListRow): boolean {
  return priceFrom !== 'none';
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
