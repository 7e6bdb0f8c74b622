import { type Cell, isBlank } from '../../table';
import { asMeant } from '../literal-text';
import type { Report, ReportCell } from '../report';
import { canonical, holds, keyOf, printOfRow, type Skeleton, type SkeletonColumn, titleOf } from './skeleton';
import type { StandingTab } from './standing-tab';

export type StandingRow =
  | { readonly kind: 'blank' | 'header' | 'gone heading' | 'free' }
  /** A row of ours outside the list; `print` is that of its first `width` columns of ours, which `ours` names. */
  | { readonly kind: 'ours'; readonly print: string; readonly ours: ReadonlySet<number> }
  | { readonly kind: 'creator' | 'gone'; readonly key: string };

/** Where the columns stand by which rows are told. */
export interface PlacedColumns {
  readonly headerRow: number;
  readonly keyColumn: number;
  /** All columns as they were written. */
  readonly columns: readonly SkeletonColumn[];
  /** For each standing column the place of its written one. */
  readonly placed: readonly (number | null)[];
}

/**
 * Tells what each row of a standing tab is.
 *
 * @param fresh the report that is to replace it
 */
export function sortRows(
  fresh: Report,
  { cells, formulas, written }: StandingTab,
  { headerRow, keyColumn, placed, columns }: PlacedColumns,
): readonly StandingRow[] {
  const keys = rowsByKey(fresh);
  /** Where each of our columns stands now, in the order in which they were written. */
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [placed.indexOf(at)]));
  const computed = placed.flatMap((place, column) => {
    const one = place === null ? undefined : columns[place];
    return one === undefined || one.key === '' || one.own === true || column === keyColumn ? [] : [column];
  });
  const leastFilled = Math.ceil((written?.filled ?? 0) / 2);
  const keyTitles = new Set([
    ...columns.filter((_, at) => placed[keyColumn] === at).map(({ title }) => title),
    ...(fresh.userColumns?.titles[fresh.userColumns.keyColumn] ?? []),
    titleOf(cells[headerRow]?.[keyColumn] ?? ''),
  ]);
  const goneHeading = written?.goneHeading || fresh.userColumns?.goneHeading;
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
      printOfOurs(row, ours, written?.rows ?? {}) ?? (isCut ? printOfCut(row, ours, fresh) : null);
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
export function printOfOurs(
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

/** The rows of a report that are creators, by the id in them. A creator may have several. */
export function rowsByKey({ blocks, cells, userColumns }: Report): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { role, row, rows: count } of blocks) {
    if (role !== 'body') continue;
    for (let at = row; at < row + count; at += 1) {
      const key = keyOf(cells[at]?.[userColumns?.keyColumn ?? 0] ?? null);
      if (key === '') continue;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [at]);
      else known.push(at);
    }
  }
  return rows;
}

/** A cell's content as a report holds it: a formula of the person's, or what stands there. */
export function contentOf({ cells, formulas }: StandingTab, row: number, column: number): ReportCell {
  const formula = formulas[row]?.[column] ?? '';
  if (formula !== '') return { formula };
  const cell = cells[row]?.[column] ?? '';
  if (isBlank(cell)) return null;
  return typeof cell === 'string' ? asMeant(cell) : cell;
}
