import type { Settings } from '../../settings';
import type { Table } from '../../table';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { Creator, CreatorField } from '../creator';
import type { DividedField, NumberField } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import { cellsOfRow } from './cells-of-row';
import { dateReader } from './date-column';
import { nameRow, type RowName, sayLostDigits } from './name-row';
import { imageNotesReader, type NoteOfRow, noteReader, titleReader } from './note-row';
import { type NumberColumn, type Refusal, sayNumbers } from './number-column';
import { offerReader } from './offers';
import { originsOf } from './origins';
import {
  averageDaysOf,
  averageOf,
  basisOfRate,
  type CountKind,
  divisorOf,
  engagementByRate,
  givesCounts,
  saySums,
} from './per-note';

/** Rows of a table, and what makes sense of its columns. */
export interface RowsToRead {
  readonly table: Table;
  /** Offsets in the table. */
  readonly rows: readonly number[];
  readonly recognised: RecognisedColumns;
  readonly settings: Settings;
  readonly platform: Creator['platform'];
  /** The columns of numbers, prices apart. */
  readonly numbers: ReadonlyMap<NumberField, NumberColumn>;
  /** What each count is: an average of some kind, or a sum. */
  readonly kinds: ReadonlyMap<DividedField, CountKind>;
  /** When each row's figures were read, where only their order is known; see `RowReading`. */
  readonly captures: { readonly whenOf: ReadonlyMap<number, string>; readonly areDays: boolean } | null;
}

/** Reads the columns as a whole, and gives back what reads one row into a creator by what they were recognised as. */
export function rowReader(
  { table, rows, recognised, settings, platform, numbers, kinds, captures }: RowsToRead,
  log: ProblemLog,
): (row: number) => RowReading {
  sayNumbers(numbers, rows, recognised, log);
  saySums(kinds, recognised, log);
  const average = averageOf(kinds);
  const averageDays = averageDaysOf(recognised);
  const cells = cellsOfRow(table, recognised);
  const offers = offerReader({ table, rows, recognised, settings }, cells, log);
  const dates = dateReader(table, rows, recognised, log);
  const noteOf = noteReader(recognised, cells);
  const titles = titleReader(recognised, cells);
  const imageNotesLately = imageNotesReader(rows, cells);
  sayLostDigits(table, rows, recognised, log);

  const number = (field: NumberField, row: number) => numbers.get(field)?.values[row] ?? null;
  const bounds = [...numbers].filter(([, { censored }]) => censored.size > 0);
  const divisors = new Map([...kinds.keys()].map((field) => [field, divisorOf(field, recognised)]));
  const perNote = (field: DividedField, row: number): number | null => {
    const value = number(field, row);
    if (value === null || kinds.get(field) !== 'total') return value;
    const divisor = divisors.get(field) ?? null;
    const notes = divisor === null ? null : number(divisor, row);
    return notes === null || notes <= 0 ? null : value / notes;
  };
  const divisorOfSums = [...kinds].find(([, kind]) => kind === 'total')?.[0];
  const countsAreOfAllNotes =
    average === 'total÷notes' && divisorOfSums !== undefined && divisors.get(divisorOfSums) === 'notesTotal';

  const withoutCounts = rows.filter(
    (row) => perNote('engagement', row) === null && perNote('likes', row) === null,
  );
  const rateBasis = basisOfRate(recognised, kinds, numbers, withoutCounts, countsByRow(rows, perNote), log);
  const originsByRate = originsOf(recognised, kinds, rateBasis, table.tab, log);
  const origins = givesCounts(recognised.used)
    ? originsOf(recognised, kinds, null, table.tab, log)
    : originsByRate;
  sayPaidAboveAll(numbers, rows, recognised, log);
  const places = captures === null || captures.areDays ? null : captures.whenOf;
  const byRate = (row: number) =>
    rateBasis === null ? null : engagementByRate(number('engagementRate', row), number(rateBasis, row));

  return (row) => {
    const { names, idFrom } = nameRow(row, cells, log);
    const likes = perNote('likes', row);
    const notesTotal = number('notesTotal', row);
    const asOf = dates('asOf', row, null);
    const noteDate = recognised.rowsAre === 'notes' ? dates('noteDate', row, asOf) : null;
    const counted = perNote('engagement', row);
    const rated = counted === null && likes === null ? byRate(row) : null;
    const creator: Creator = {
      // Spelled out: a spread here makes fifty thousand slow objects.
      id: names.id,
      name: names.name,
      handle: names.handle,
      url: names.url,
      platform,
      followers: number('followers', row),
      following: number('following', row),
      followerGrowth: number('followerGrowth', row),
      notes: number('notes', row) ?? (countsAreOfAllNotes ? notesTotal : null),
      notesTotal,
      likes,
      saves: perNote('saves', row),
      comments: perNote('comments', row),
      shares: perNote('shares', row),
      follows: perNote('follows', row),
      average,
      averageDays,
      engagement: counted ?? rated,
      likesAndSavesTotal: number('likesAndSavesTotal', row),
      reads: perNote('reads', row),
      impressions: perNote('impressions', row),
      imageNotesLately: imageNotesLately(row),
      offers: offers(row, number('rebate', row)),
      agency: cells.agency(row),
      bio: cells.text(row, 'bio'),
      tags: cells.list(row, 'tags'),
      niches: cells.list(row, 'niche'),
      titles: titles(row),
      verified: cells.yes(row, 'verified'),
      account: cells.account(row),
      contact: cells.list(row, 'contact').join('; ') || null,
      recentBrands: cells.brands(row, noteDate),
      commercialShare: number('commercialShare', row) ?? shareOf(number('commercialNotes', row), notesTotal),
      activeFollowerShare: number('activeFollowerShare', row),
      fakeFollowerShare: number('fakeFollowerShare', row),
      region: cells.text(row, 'region'),
      level: cells.text(row, 'level'),
      availability: cells.text(row, 'availability'),
      asOf,
      sentiment: number('sentiment', row),
      intent: number('intent', row),
      repeatedCommentShare: null,
      commentsCounted: number('commentsRead', row),
      commentsRead: null,
      censored: censoredIn(row, bounds),
      origins: rated === null ? origins : originsByRate,
      row: log.sheetRow(row),
    };
    return {
      row,
      creator,
      idFrom,
      noteDate,
      placeInTime: places?.get(row) ?? null,
      note: noteOf(row),
      followersRefused: numbers.get('followers')?.refused.get(row) ?? null,
    };
  };
}

/** Engagement of one note, by row, where it is known; or likes, saves and comments together. */
function countsByRow(
  rows: readonly number[],
  perNote: (field: DividedField, row: number) => number | null,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, rowsCompared)) {
    const likes = perNote('likes', row);
    const count =
      perNote('engagement', row) ??
      (likes === null ? null : likes + (perNote('saves', row) ?? 0) + (perNote('comments', row) ?? 0));
    if (count !== null) counts.set(row, count);
  }
  return counts;
}

/** More rows tell no more. */
const rowsCompared = 2000;

/** More paid notes than notes: the two were counted otherwise, and their share is none. */
function sayPaidAboveAll(
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): void {
  const column = used.get('commercialNotes')?.[0]?.column;
  const all = numbers.get('notesTotal');
  if (column === undefined || all === undefined || used.has('commercialShare')) return;
  const paid = numbers.get('commercialNotes')?.values ?? [];
  const count = rows.filter((row) => (paid[row] ?? 0) > (all.values[row] ?? Number.POSITIVE_INFINITY)).length;
  if (count > 0)
    log.remark('doubtful', null, column, 'paidNotesAboveAll', { column: log.letters(column), count });
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 || part > whole ? null : part / whole;
}

/** @param columns those that have bounds such as `10w+` at all */
function censoredIn(
  row: number,
  columns: readonly (readonly [NumberField, NumberColumn])[],
): readonly CreatorField[] {
  if (columns.length === 0) return noFields;
  return columns.flatMap(([field, { censored }]) => (censored.has(row) ? [field] : []));
}

const noFields: readonly CreatorField[] = [];

/** One row read as a creator, before repeats are joined and rows without followers are rejected. */
export interface RowReading {
  /** An offset in the table. */
  readonly row: number;
  readonly creator: Creator;
  readonly idFrom: RowName['idFrom'];
  /** Day of the note on this row, where rows are notes. */
  readonly noteDate: string | null;
  /** Where the figures stand in time, to be compared as text, where they have an order and no day: 9月 and 10月. */
  readonly placeInTime: string | null;
  readonly note: NoteOfRow;
  /** Why there are no followers, where their cell says something else. */
  readonly followersRefused: Refusal | null;
}
