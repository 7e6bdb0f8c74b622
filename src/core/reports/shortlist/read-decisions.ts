import { readNumber } from '../../creators/cells/numbers';
import type { Message } from '../../messages/message';
import { type ColumnWords, creatorColumnWords } from '../../messages/reports/creator-columns';
import { shortlistMessages } from '../../messages/shortlist/list';
import type {
  Decisions,
  DroppedCreator,
  KeptCreator,
  ListedCreator,
} from '../../shortlist/question/decisions';
import { type Cell, isBlank, isDate, type Table } from '../../table';
import { keyOf } from '../standing/skeleton';
import { type ClientWord, type CreatorWord, clientWords, creatorWords, orderedWords } from './decision-words';
import { type ListColumnKey, shortlistColumns } from './list-columns';

/** A Shortlist tab of another campaign on the same creators. */
export interface OtherList {
  readonly campaign: string;
  readonly table: Table;
}

/**
 * Reads what was decided in a campaign's Shortlist tab, wherever its columns were moved and in whichever language it
 * was written, and whom the other campaigns' tabs have booked.
 *
 * @param own the campaign's tab as it stands, or `null` where there is none yet
 */
export function readDecisions(own: Table | null, others: readonly OtherList[]): Decisions {
  const kept = new Map<string, KeptCreator>();
  const dropped = new Map<string, DroppedCreator>();
  const list = own === null ? noList : listIn(own);
  for (const row of readRows(list)) {
    const gone = droppedBy(row);
    const stays = gone === null ? keptAs(row) : null;
    if (gone !== null) dropped.set(row.id, gone);
    if (stays !== null) kept.set(row.id, stays);
  }
  const bookedElsewhere = new Map<string, readonly string[]>();
  for (const { campaign, table } of others) {
    for (const row of readRows(listIn(table))) {
      if (droppedBy(row) !== null || keptAs(row) === null) continue;
      const before = bookedElsewhere.get(row.id) ?? [];
      if (!before.includes(campaign)) bookedElsewhere.set(row.id, [...before, campaign]);
    }
  }
  return { kept, dropped, bookedElsewhere, listed: listedIn(list) };
}

interface DecidedRow {
  readonly id: string;
  readonly client: ClientWord | null;
  readonly reason: string;
  readonly creator: CreatorWord | null;
  readonly agreedPrice: number | null;
  readonly format: 'image' | 'video' | null;
}

function droppedBy({ client, creator, reason }: DecidedRow): DroppedCreator | null {
  if (creator === 'declined') return { by: 'creator', reason: '' };
  return client === 'rejected' ? { by: 'client', reason } : null;
}

function keptAs({ client, creator, agreedPrice, format }: DecidedRow): KeptCreator | null {
  const promised = agreedPrice !== null || (creator !== null && orderedWords.has(creator));
  if (!promised && client !== 'approved') return null;
  return { why: promised ? 'agreed' : 'approved', agreedPrice, format };
}

/** Every row below the header that names a creator and says something of them. */
function readRows({ header, body }: FoundList): readonly DecidedRow[] {
  const places = {
    id: placeOf('id', header),
    client: placeOf('clientSays', header),
    reason: placeOf('clientReason', header),
    creator: placeOf('withCreator', header),
    agreedPrice: placeOf('agreedPrice', header),
    format: placeOf('format', header),
  };
  if (places.id === -1) return [];
  return body.flatMap((row): DecidedRow[] => {
    const id = keyOf(row[places.id] ?? '');
    if (id === '' || isTitleOf('id', id)) return [];
    return [
      {
        id,
        client: wordIn(row[places.client], clientWords),
        reason: textOf(row[places.reason]),
        creator: wordIn(row[places.creator], creatorWords),
        agreedPrice: amountIn(row[places.agreedPrice]),
        format: wordIn(row[places.format], {
          image: shortlistMessages.image,
          video: shortlistMessages.video,
        }),
      },
    ];
  });
}

/** The chosen: the rows right under the header. */
function listedIn({ header, body }: FoundList): readonly ListedCreator[] {
  const [id, name, cost] = [placeOf('id', header), placeOf('name', header), placeOf('cost', header)];
  const end = body.findIndex((row) => isBlank(row[id]));
  return (end === -1 ? body : body.slice(0, end)).map((row) => ({
    id: keyOf(row[id] ?? ''),
    name: textOf(row[name]),
    cost: amountIn(row[cost]),
  }));
}

/** A list of ours in a tab: its header and what stands below. */
interface FoundList {
  readonly header: readonly Cell[];
  readonly body: readonly (readonly Cell[])[];
}

const noList: FoundList = { header: [], body: [] };

/** The header is the first of the rows that have the most of our titles; without two of them the tab has no list of ours. */
function listIn({ rows }: Table): FoundList {
  const titles = (Object.keys(shortlistColumns) as ListColumnKey[]).flatMap((key, column) =>
    titlesOf(key).flatMap(({ en, zh }) => [en, zh].map((text) => [text, column] as const)),
  );
  const ours = new Map(titles);
  let best = noList;
  let most = 1;
  rows.forEach((header, row) => {
    const found = new Set(header.map((cell) => ours.get(keyOf(cell))));
    found.delete(undefined);
    if (found.size <= most) return;
    best = { header, body: rows.slice(row + 1) };
    most = found.size;
  });
  return best;
}

/** Where the header has the column, in whichever language; −1 where it has none. */
function placeOf(key: ListColumnKey, header: readonly Cell[]): number {
  return header.findIndex((cell) => isTitleOf(key, keyOf(cell)));
}

function isTitleOf(key: ListColumnKey, text: string): boolean {
  return titlesOf(key).some(({ en, zh }) => text === en || text === zh);
}

/** What the column is called, and was called before. */
function titlesOf(key: ListColumnKey): readonly Message[] {
  const known: Readonly<Record<string, ColumnWords>> = creatorColumnWords;
  const before = known[key]?.before;
  const { title } = shortlistColumns[key];
  return before === undefined ? [title] : [title, before];
}

/** The word that the cell begins with, in either language: 'Rejected: too dear' is rejected. */
function wordIn<Word extends string>(
  cell: Cell | undefined,
  words: Readonly<Record<Word, Message>>,
): Word | null {
  const text = textOf(cell).toLowerCase();
  if (text === '') return null;
  const found = (Object.keys(words) as Word[]).find((word) => {
    const { en, zh } = words[word];
    return text.startsWith(en.toLowerCase()) || text.startsWith(zh);
  });
  return found ?? null;
}

function amountIn(cell: Cell | undefined): number | null {
  if (cell === undefined || isBlank(cell) || isDate(cell) || typeof cell === 'boolean') return null;
  const read = readNumber(cell);
  return read === 'unreadable' || read.value === null || read.value < 0 ? null : read.value;
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : isDate(cell) ? cell.date : String(cell).trim();
}
