import { type Cell, isBlank } from '../../table';
import type { Report } from '../report';
import { alignColumns } from './align-columns';
import { claimRows, isSortedApart, witnessColumns } from './claim-rows';
import {
  canonical,
  type FreshReport,
  holds,
  keyOf,
  printOfFigure,
  printOfRow,
  type Skeleton,
  type SkeletonColumn,
  titleOf,
} from './skeleton';
import type { StandingRow, StandingTab } from './standing-tab';

/** A standing tab, understood: which columns are ours and what each row is. */
export interface StandingList {
  readonly headerRow: number;
  readonly keyColumn: number;
  /** For each standing column what it was written as, or `null` where a person added it since. */
  readonly columns: readonly (SkeletonColumn | null)[];
  readonly rows: readonly StandingRow[];
}

/**
 * Why a standing list tells nothing: its header is gone, or a column that names the rows was sorted without the others, so
 * that nobody knows what belongs to which.
 */
export type Unreadable = 'header gone' | 'sorted apart';

/**
 * Tells what each column and row of a standing tab is.
 *
 * @param fresh the report that is to replace it
 */
export function readStanding(fresh: FreshReport, standing: StandingTab): StandingList | Unreadable {
  const { cells, written } = standing;
  const columns = written?.columns ?? columnsByTitle(fresh, cells);
  const isKey = idsKnown(fresh.rowsByKey, columns);
  const headerRow = headerRowOf(cells, columns, isKey, written?.rows);
  if (headerRow === null) return 'header gone';
  // Before the columns are told by what stands beside each code.
  if (isSortedApart(fresh, cells, headerRow, columns)) return 'sorted apart';
  const placed = alignColumns(columns, standing, headerRow, isKey, fresh);
  const known = placed.map((place) => (place === null ? null : (columns[place] ?? null)));
  const witnesses = witnessColumns(fresh, known);
  const titled = known.findIndex((one) => one?.id);
  const keyColumn = titled === -1 ? (witnesses[0] ?? -1) : titled;
  if (keyColumn === -1) return 'header gone';
  const places = { headerRow, keyColumn, placed, columns };
  const rows = sortRows(fresh, standing, places);
  if (fresh.userColumns.rowsOfRecord === undefined) return { headerRow, keyColumn, columns: known, rows };
  const claimed = claimRows(fresh, standing, rows, { headerRow, keyColumn: titled, witnesses });
  return { headerRow, keyColumn, columns: known, rows: claimed };
}

/** Where the columns that were written stand now. */
export interface WrittenPlaces {
  readonly headerRow: number;
  /** For each standing column the key by which it was written, '' where it is a person's. */
  readonly columns: readonly string[];
}

/** Where each column of a tab of ours stands, by what was written; `null` where its header is gone. */
export function writtenPlaces(cells: readonly (readonly Cell[])[], written: Skeleton): WrittenPlaces | null {
  const found = placedBy(cells, written);
  if (found === null) return null;
  const { headerRow, placed } = found;
  return { headerRow, columns: placed.map((place) => written.columns[place ?? -1]?.key ?? '') };
}

/** The cells of a tab of ours with our own titles in its header, whatever a person made of them. */
export function asWritten(
  cells: readonly (readonly Cell[])[],
  written: Skeleton | null,
): readonly (readonly Cell[])[] {
  const found = written === null ? null : placedBy(cells, written);
  if (written === null || found === null) return cells;
  return cells.map((row, at) => {
    if (at !== found.headerRow) return row;
    return row.map((cell, column) => {
      const one = written.columns[found.placed[column] ?? -1];
      return one === undefined || one.key === '' ? cell : (one.ours ?? one.title);
    });
  });
}

function placedBy(cells: readonly (readonly Cell[])[], { columns, rows }: Skeleton) {
  const isKey = idsKnown(new Map(), columns);
  const headerRow = headerRowOf(cells, columns, isKey, rows);
  if (headerRow === null) return null;
  return { headerRow, placed: alignColumns(columns, { cells, formulas: [] }, headerRow, isKey, null) };
}

/** Of two skeletons the one that the tab's content bears out, the later where both do: for a run that was cut off. */
export function likelierSkeleton(
  tab: Omit<StandingTab, 'written'>,
  earlier: Skeleton | null,
  later: Skeleton,
): Skeleton {
  if (earlier === null) return later;
  return agreesWith(tab, earlier) > agreesWith(tab, later) ? earlier : later;
}

/** How many titles of the likeliest header, and rows of ours, stand where the skeleton has them. */
function agreesWith({ cells }: Omit<StandingTab, 'written'>, { columns, rows }: Skeleton): number {
  const titled = cells.map(
    (row) => columns.filter(({ title }, at) => title !== '' && titleOf(row[at] ?? '') === title).length,
  );
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [at]));
  const printed = cells.filter((row) => printOfOurs(row, ours, rows) !== null).length;
  return titled.reduce((most, count) => Math.max(most, count), 0) + printed;
}

/** What was written where the tab does not say: our titles in whichever language they stand there. */
function columnsByTitle(
  { report, userColumns }: FreshReport,
  cells: readonly (readonly Cell[])[],
): readonly SkeletonColumn[] {
  const standing = new Set(cells.flatMap((row) => row.map(titleOf)));
  return userColumns.titles.map((titles, column) => ({
    key: report.columns[column]?.key ?? `former ${column}`,
    title: titles.find((title) => standing.has(title)) ?? titles[0] ?? '',
    ...(column === userColumns.keyColumn ? { id: true as const } : {}),
  }));
}

/** Tells the ids of the report, and those that were written, from other cells. */
function idsKnown(
  keys: ReadonlyMap<string, unknown>,
  columns: readonly SkeletonColumn[],
): (cell: Cell) => boolean {
  const idsWritten = columns.find(({ id }) => id)?.figures;
  return (cell) => {
    const key = keyOf(cell);
    return key !== '' && (keys.has(key) || holds(idsWritten, printOfFigure(key, key)));
  };
}

/**
 * The row above the first creators that has the most of the titles, or the row right above them, whose titles a person
 * has all changed; `null` where there is none: then somebody has deleted it.
 */
function headerRowOf(
  cells: readonly (readonly Cell[])[],
  columns: readonly SkeletonColumn[],
  isKey: (cell: Cell) => boolean,
  rows: Skeleton['rows'] = {},
): number | null {
  const titles = new Set(columns.map(({ title }) => title).filter((title) => title !== ''));
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [at]));
  const isOurs = (row: readonly Cell[]) => printOfOurs(row, ours, rows) !== null;
  // A person may have written an id above the list: a creator's row says more than that.
  const firstCreator = cells.findIndex(
    (row) => row.filter((cell) => !isBlank(cell)).length > 1 && row.some(isKey) && !isOurs(row),
  );
  let found: number | null = null;
  let most = Math.min(1, titles.size - 1);
  cells.slice(0, firstCreator === -1 ? cells.length : firstCreator).forEach((row, at) => {
    const here = new Set(row.map(titleOf).filter((title) => titles.has(title))).size;
    // The header's own print may be known: a table further down can have the same titles.
    if (here <= most || (here < titles.size / 2 && isOurs(row))) return;
    found = at;
    most = here;
  });
  if (found !== null || firstCreator < 1) return found;
  const above = cells[firstCreator - 1] ?? [];
  return above.every(isBlank) || isOurs(above) ? null : firstCreator - 1;
}

/** Where the columns stand by which rows are told. */
interface PlacedColumns {
  readonly headerRow: number;
  readonly keyColumn: number;
  /** All columns as they were written. */
  readonly columns: readonly SkeletonColumn[];
  /** For each standing column the place of its written one. */
  readonly placed: readonly (number | null)[];
}

/** Tells what each row of a standing tab is. */
function sortRows(
  { report, userColumns, rowsByKey: keys }: FreshReport,
  { cells, formulas, written }: StandingTab,
  { headerRow, keyColumn, placed, columns }: PlacedColumns,
): readonly StandingRow[] {
  /** Where each of our columns stands now, in the order in which they were written. */
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [placed.indexOf(at)]));
  const computed = placed.flatMap((place, column) => {
    const one = place === null ? undefined : columns[place];
    return one === undefined || one.key === '' || one.own === true || column === keyColumn ? [] : [column];
  });
  const leastFilled = Math.ceil((written?.filled ?? 0) / 2);
  const keyTitles = new Set([
    ...columns.filter((_, at) => placed[keyColumn] === at).map(({ title }) => title),
    ...(userColumns.titles[userColumns.keyColumn] ?? []),
    titleOf(cells[headerRow]?.[keyColumn] ?? ''),
  ]);
  const goneHeading = written?.goneHeading || userColumns.goneHeading;
  let isGone = false;
  /** Our columns of the further table that the rows are in. */
  let table: ReadonlySet<number> | null = null;

  const isCut = ours.includes(-1);

  return cells.map((row, at): StandingRow => {
    if (at === headerRow) return { kind: 'header' };
    if (row.every((cell, column) => isBlank(cell) && (formulas[at]?.[column] ?? '') === '')) {
      isGone = false;
      table = null;
      return { kind: 'blank' };
    }
    if (at > headerRow && row.some((cell) => goneHeading !== '' && keyOf(cell) === goneHeading)) {
      isGone = true;
      return { kind: 'gone heading' };
    }
    const key = formulas[at]?.[keyColumn] === '' ? keyOf(row[keyColumn] ?? '') : '';
    if (isGone && at > headerRow) return key === '' ? { kind: 'free' } : { kind: 'gone', key };
    const print =
      printOfOurs(row, ours, written?.rows ?? {}) ?? (isCut ? printOfCut(row, ours, report) : null);
    if (print !== null) {
      if (holds(written?.tables, print.print)) table = print.ours;
      return { kind: 'ours', ...print };
    }
    // A person has written into one of its cells.
    if (table !== null) return { kind: 'ours', print: changedPrint, ours: table };
    if (at < headerRow) return written === null ? oursBy(row) : { kind: 'free' };
    if (key === '') return { kind: 'free' };
    if (keyTitles.has(key)) return oursBy(row);
    if (keys.has(key) || written === null) return { kind: 'creator', key };
    const filled = computed.filter(
      (column) => !isBlank(row[column] ?? '') && formulas[at]?.[column] === '',
    ).length;
    return filled >= leastFilled && !sumsUp.test(key) ? { kind: 'creator', key } : { kind: 'free' };
  });
}

/** Stands for the print of a row of ours that a person has written into. */
export const changedPrint = 'changed';

/** What a line below a list begins with when it sums the list up. */
const sumsUp = /^(?:sub-?total|total|sum|average|合计|总计|小计|共计|平均)/i;

/** The print of a row by which it is known as ours, and its columns that are; `null` for any other row. */
function printOfOurs(
  row: readonly Cell[],
  ours: readonly number[],
  written: Skeleton['rows'],
): { readonly print: string; readonly ours: ReadonlySet<number> } | null {
  // The widest first: two cells of ours are ours both.
  for (const width of Object.keys(written)
    .map(Number)
    .sort((one, other) => other - one)) {
    const places = ours.slice(0, width);
    const print = printOfRow(
      places.map((column) => (column === -1 ? '' : row[column])),
      width,
    );
    if (print !== null && holds(written[width], print)) return { print, ours: new Set(places) };
  }
  return null;
}

/**
 * The same where a person has deleted a column of ours, and with it a cell of every table further down: a row that says
 * what one of the report's says now, as far as it still can.
 */
function printOfCut(
  row: readonly Cell[],
  ours: readonly number[],
  { blocks, cells, userColumns }: Report,
): { readonly print: string; readonly ours: ReadonlySet<number> } | null {
  for (const { role, row: first, rows, columns: width } of blocks) {
    if (role === 'body' || first === userColumns?.headerRow) continue;
    const places = ours.slice(0, width);
    // A line of a summary is known by its label: its figure changes.
    const compared = role === 'summary' ? 1 : width;
    const left = Array.from({ length: compared }, (_, at) => at).filter((at) => places[at] !== -1);
    for (const line of cells.slice(first, first + rows)) {
      const isAlike = left.every((at) => canonical(row[places[at] ?? -1]) === canonical(line[at]));
      const print = isAlike && left.some((at) => canonical(line[at]) !== '') ? printOfRow(line, width) : null;
      if (print !== null) return { print, ours: new Set(places) };
    }
  }
  return null;
}

/** A whole row that is taken for ours. */
function oursBy(row: readonly Cell[]): StandingRow {
  return { kind: 'ours', print: '', ours: new Set(row.keys()) };
}
