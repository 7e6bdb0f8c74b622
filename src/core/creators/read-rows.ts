import { creatorMessages } from '../messages/creators';
import { type Language, say } from '../messages/message';
import type { Cell, Table } from '../table';
import { knownText } from './cell-text';
import type { Creator, CreatorField } from './creator';
import { readDate } from './dates';
import type { RecognisedColumn } from './elect-columns';
import { type DividedField, isNumberField, isOfferField, type NumberField } from './field-kinds';
import { hasLostDigits, idInLink, readHandle, readId, readList, readYesNo } from './identity';
import {
  type NumberColumn,
  type Refusal,
  readNumberColumn,
  sayColumnErrors,
  sayRefused,
} from './number-column';
import { offerReader } from './offers';
import { originsOf } from './origins';
import { averageDaysOf, averageOf, countKinds, saySums } from './per-note';
import type { ProblemLog } from './problem-log';
import type { RecognisedColumns } from './recognise-columns';

/** One row read as a creator, before repeats are joined and rows without followers are rejected. */
export interface RowReading {
  /** An offset in the table. */
  readonly row: number;
  readonly creator: Creator;
  /** What the creator's id was taken from: the surest is the platform's own id. */
  readonly idFrom: 'id' | 'link' | 'handle' | 'url' | 'name' | 'row';
  /** Day of the note on this row, where rows are notes. */
  readonly noteDate: string | null;
  /** Why there are no followers, where their cell says something else. */
  readonly followersRefused: Refusal | null;
}

/** Reads each row's cells into a creator by what the columns were recognised as. */
export function readRows(
  table: Table,
  rows: readonly number[],
  recognised: RecognisedColumns,
  log: ProblemLog,
): readonly RowReading[] {
  const numbers = readNumbers(table, rows, recognised, log);
  const kinds = countKinds(recognised, numbers, rows);
  saySums(kinds, recognised, log);
  const average = averageOf(kinds);
  const averageDays = averageDaysOf(recognised);
  const origins = originsOf(recognised, kinds, table.tab, log);
  const cells = cellFinder(table, recognised);
  const offers = offerReader(table, rows, recognised, log);
  const rateBasis = basisOfRate(recognised, numbers, log);
  sayLostDigits(table, rows, recognised, log);

  const number = (field: NumberField, row: number) => numbers.get(field)?.values[row] ?? null;
  const perNote = (field: DividedField, row: number): number | null => {
    const value = number(field, row);
    if (value === null || kinds.get(field) !== 'total') return value;
    const notes = number('notes', row) ?? number('notesTotal', row);
    return notes === null || notes <= 0 ? null : value / notes;
  };

  return rows.map((row) => {
    const text = (field: CreatorField) => knownText(cells(row, field));
    const { names, idFrom } = identify(row, cells, log);
    const likes = perNote('likes', row);
    const notesTotal = number('notesTotal', row);
    const commercialNotes = number('commercialNotes', row);
    const creator: Creator = {
      // Spelled out: a spread here makes fifty thousand slow objects.
      id: names.id,
      name: names.name,
      handle: names.handle,
      url: names.url,
      followers: number('followers', row),
      following: number('following', row),
      followerGrowth: number('followerGrowth', row),
      notes: number('notes', row) ?? (average === 'total÷notes' ? notesTotal : null),
      notesTotal,
      likes,
      saves: perNote('saves', row),
      comments: perNote('comments', row),
      shares: perNote('shares', row),
      follows: perNote('follows', row),
      average,
      averageDays,
      engagement:
        perNote('engagement', row) ?? (likes === null ? engagementByRate(row, number, rateBasis) : null),
      likesAndSavesTotal: number('likesAndSavesTotal', row),
      reads: perNote('reads', row),
      impressions: perNote('impressions', row),
      offers: offers(row, number('rebate', row)),
      agency: text('agency'),
      bio: text('bio'),
      tags: lists(row, 'tags', table, recognised),
      niches: lists(row, 'niche', table, recognised),
      verified: readYesNo(cells(row, 'verified')),
      contact: lists(row, 'contact', table, recognised).join('; ') || null,
      recentBrands: lists(row, 'recentBrands', table, recognised).map((name) => ({ name, date: null })),
      commercialShare: number('commercialShare', row) ?? shareOf(commercialNotes, notesTotal),
      activeFollowerShare: number('activeFollowerShare', row),
      fakeFollowerShare: number('fakeFollowerShare', row),
      region: text('region'),
      level: text('level'),
      availability: text('availability'),
      asOf: readDate(cells(row, 'asOf') ?? ''),
      sentiment: number('sentiment', row),
      intent: number('intent', row),
      censored: censoredIn(row, numbers),
      origins,
      row: log.sheetRow(row),
    };
    return {
      row,
      creator,
      idFrom,
      noteDate: recognised.rowsAre === 'notes' ? readDate(cells(row, 'noteDate') ?? '') : null,
      followersRefused: numbers.get('followers')?.refused.get(row) ?? null,
    };
  });
}

function readNumbers(
  table: Table,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): ReadonlyMap<NumberField, NumberColumn> {
  const numbers = new Map<NumberField, NumberColumn>();
  for (const [field, [column]] of used) {
    if (!isNumberField(field) || isOfferField(field) || column === undefined) continue;
    const read = readNumberColumn(table, rows, { ...column, field }, log);
    // A row without followers is rejected with its own sentence.
    if (field === 'followers') sayColumnErrors(read.refused, rows, column.column, log);
    else sayRefused(read, rows, column, log);
    numbers.set(field, read);
  }
  return numbers;
}

type CellFinder = (row: number, field: CreatorField) => Cell | undefined;

function cellFinder(table: Table, { used }: RecognisedColumns): CellFinder {
  const columns = new Map<CreatorField, number>();
  for (const [field, [first]] of used) if (first) columns.set(field, first.column);
  return (row, field) => {
    const column = columns.get(field);
    return column === undefined ? undefined : table.rows[row]?.[column];
  };
}

function lists(
  row: number,
  field: CreatorField,
  table: Table,
  { used }: RecognisedColumns,
): readonly string[] {
  const columns = used.get(field);
  if (columns === undefined) return none;
  const [first, ...more] = columns;
  if (first === undefined) return none;
  const items = readList(table.rows[row]?.[first.column]);
  for (const { column } of more) items.push(...readList(table.rows[row]?.[column]));
  return more.length === 0 ? items : [...new Set(items)];
}

const none: readonly string[] = [];

type Names = Pick<Creator, 'id' | 'name' | 'handle' | 'url'>;

/** The surest id the row has: the platform's, the one in the link, the handle, the link, the name, at last the row. */
function identify(
  row: number,
  cells: CellFinder,
  log: ProblemLog,
): { readonly names: Names; readonly idFrom: RowReading['idFrom'] } {
  const url = knownText(cells(row, 'url'));
  const handle = readHandle(cells(row, 'handle'));
  const name = knownText(cells(row, 'name'));
  const given = readId(cells(row, 'id'));
  const linked = url === null ? null : idInLink(url);
  const rowName = () => rowNamed(log.sheetRow(row), log.language);
  const named = (id: string): Names => ({ id, name: name ?? handle ?? id, handle, url });
  if (given !== null) return { names: named(given), idFrom: 'id' };
  if (linked !== null) return { names: named(linked), idFrom: 'link' };
  if (handle !== null) return { names: named(handle), idFrom: 'handle' };
  if (url !== null) return { names: named(url), idFrom: 'url' };
  if (name !== null) return { names: named(name), idFrom: 'name' };
  return { names: named(rowName()), idFrom: 'row' };
}

function rowNamed(row: number, language: Language): string {
  return say(language, creatorMessages.rowName, { row });
}

function sayLostDigits(
  table: Table,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): void {
  const columns = (['id', 'handle'] as const).flatMap(
    (field): readonly RecognisedColumn[] => used.get(field) ?? [],
  );
  for (const { column } of columns) {
    for (const row of rows) {
      if (!hasLostDigits(table.rows[row]?.[column])) continue;
      const gaps = { cell: log.address(row, column) };
      log.add('doubtful', row, column, say(log.language, creatorMessages.cellLostDigits, gaps));
    }
  }
}

type RateBasis = 'followers' | 'reads' | null;

/**
 * What a rate of engagement is a share of: Chinese exports divide by reads (阅读), English ones by followers. It is only
 * used where nothing gives the counts, and said once.
 */
function basisOfRate(
  { used }: RecognisedColumns,
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  log: ProblemLog,
): RateBasis {
  const rate = used.get('engagementRate')?.[0];
  if (!rate || used.has('engagement') || used.has('likes')) return null;
  const isChinese = /[\u4e00-\u9fff]/.test(rate.header);
  const basis: RateBasis = isChinese && !rate.header.includes('粉丝') ? 'reads' : 'followers';
  if (!numbers.has(basis)) return null;
  const basisMessage = basis === 'reads' ? creatorMessages.basisReads : creatorMessages.basisFollowers;
  const gaps = { column: log.letters(rate.column), basis: say(log.language, basisMessage) };
  log.add('note', null, rate.column, say(log.language, creatorMessages.engagementFromRate, gaps));
  return basis;
}

function engagementByRate(
  row: number,
  number: (field: NumberField, row: number) => number | null,
  basis: RateBasis,
): number | null {
  if (basis === null) return null;
  const rate = number('engagementRate', row);
  const base = number(basis, row);
  return rate === null || base === null ? null : rate * base;
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 || part > whole ? null : part / whole;
}

function censoredIn(row: number, numbers: ReadonlyMap<NumberField, NumberColumn>): readonly CreatorField[] {
  let fields: CreatorField[] | null = null;
  for (const [field, { censored }] of numbers) {
    if (!censored.has(row)) continue;
    fields ??= [];
    fields.push(field);
  }
  return fields ?? noFields;
}

const noFields: readonly CreatorField[] = [];
