import { readNumber } from '../../creators/cells/numbers';
import type { Message } from '../../messages/message';
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
  for (const row of own === null ? [] : readRows(own)) {
    const gone = droppedBy(row);
    const stays = gone === null ? keptAs(row) : null;
    if (gone !== null) dropped.set(row.id, gone);
    if (stays !== null) kept.set(row.id, stays);
  }
  const bookedElsewhere = new Map<string, readonly string[]>();
  for (const { campaign, table } of others) {
    for (const row of readRows(table)) {
      if (droppedBy(row) !== null || keptAs(row) === null) continue;
      const before = bookedElsewhere.get(row.id) ?? [];
      if (!before.includes(campaign)) bookedElsewhere.set(row.id, [...before, campaign]);
    }
  }
  return { kept, dropped, bookedElsewhere, listed: own === null ? [] : listedIn(own) };
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
function readRows(table: Table): readonly DecidedRow[] {
  const header = findHeader(table.rows, titles());
  if (header === null) return [];
  const places = {
    id: placeOf('id', header.cells),
    client: placeOf('clientSays', header.cells),
    reason: placeOf('clientReason', header.cells),
    creator: placeOf('withCreator', header.cells),
    agreedPrice: placeOf('agreedPrice', header.cells),
    format: placeOf('format', header.cells),
  };
  if (places.id === -1) return [];
  return table.rows.slice(header.row + 1).flatMap((row): DecidedRow[] => {
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
function listedIn(table: Table): readonly ListedCreator[] {
  const header = findHeader(table.rows, titles());
  if (header === null) return [];
  const [id, name, cost] = [
    placeOf('id', header.cells),
    placeOf('name', header.cells),
    placeOf('cost', header.cells),
  ];
  const body = table.rows.slice(header.row + 1);
  const end = body.findIndex((row) => isBlank(row[id]));
  return (end === -1 ? body : body.slice(0, end)).map((row) => ({
    id: keyOf(row[id] ?? ''),
    name: textOf(row[name]),
    cost: amountIn(row[cost]),
  }));
}

/** The first of the rows that have the most of our titles; two are needed. `null` where the tab holds no list of ours. */
function findHeader(
  previous: readonly (readonly Cell[])[],
  titles: readonly (readonly string[])[],
): { readonly row: number; readonly cells: readonly Cell[] } | null {
  const ours = new Map(titles.flatMap((title, column) => title.map((text) => [text, column] as const)));
  let best: { row: number; cells: readonly Cell[] } | null = null;
  let most = 1;
  previous.forEach((cells, row) => {
    const found = new Set(cells.map((cell) => ours.get(keyOf(cell))));
    found.delete(undefined);
    if (found.size <= most) return;
    best = { row, cells };
    most = found.size;
  });
  return best;
}

function titles(): readonly (readonly string[])[] {
  return Object.values(shortlistColumns).map(({ title }) => [title.en, title.zh]);
}

/** Where the header has the column, in whichever language; −1 where it has none. */
function placeOf(key: ListColumnKey, header: readonly Cell[]): number {
  return header.findIndex((cell) => isTitleOf(key, keyOf(cell)));
}

function isTitleOf(key: ListColumnKey, text: string): boolean {
  const { en, zh } = shortlistColumns[key].title;
  return text === en || text === zh;
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
