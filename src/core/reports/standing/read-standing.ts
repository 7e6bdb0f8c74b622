import { type Cell, isBlank } from '../../table';
import type { Report } from '../report';
import { alignColumns } from './align-columns';
import { agreementIn, columnOfKeys, idsKnown } from './column-figures';
import { figuresOf, type Skeleton, type SkeletonColumn, titleOf } from './skeleton';
import { printOfOurs, rowsByKey, type StandingRow, sortRows } from './sort-rows';
import type { StandingTab } from './standing-tab';

/** A standing tab, understood: which columns are ours and what each row is. */
export interface StandingList {
  readonly headerRow: number;
  readonly keyColumn: number;
  /** For each standing column what it was written as, or `null` where a person added it since. */
  readonly columns: readonly (SkeletonColumn | null)[];
  readonly rows: readonly StandingRow[];
}

/**
 * Tells what each column and row of a standing tab is, or `null` where the list's header cannot be recognised.
 *
 * @param fresh the report that is to replace it
 */
export function readStanding(fresh: Report, standing: StandingTab): StandingList | null {
  const { cells, written } = standing;
  const columns = written?.columns ?? columnsByTitle(fresh, cells);
  const keys = rowsByKey(fresh);
  const ids = columns.find(({ id }) => id);
  const headerRow = headerRowOf(cells, columns, keys, written?.rows, ids?.figures);
  if (headerRow === null) return null;
  const header = (cells[headerRow] ?? []).map(titleOf);
  const idColumn = columnOfKeys(cells.slice(headerRow + 1), header, keys, ids);
  const agreement = agreementIn(standing, { headerRow, keyColumn: idColumn }, columns, fresh);
  const placed = alignColumns(columns, header, agreement);
  const keyColumn = placed.findIndex((place) => place !== null && columns[place]?.id);
  if (keyColumn === -1) return null;
  return {
    headerRow,
    keyColumn,
    columns: placed.map((place) => (place === null ? null : (columns[place] ?? null))),
    rows: sortRows(fresh, standing, { headerRow, keyColumn, placed, columns }),
  };
}

/** The cells of a tab of ours with our own titles in its header, whatever a person made of them. */
export function asWritten(
  cells: readonly (readonly Cell[])[],
  written: Skeleton | null,
): readonly (readonly Cell[])[] {
  if (written === null) return cells;
  const { columns, rows } = written;
  const keys: ReadonlyMap<string, unknown> = new Map();
  const ids = columns.find(({ id }) => id);
  const headerRow = headerRowOf(cells, columns, keys, rows, ids?.figures);
  if (headerRow === null) return cells;
  const header = (cells[headerRow] ?? []).map(titleOf);
  const keyColumn = columnOfKeys(cells.slice(headerRow + 1), header, keys, ids);
  const agreement = agreementIn({ cells, formulas: [] }, { headerRow, keyColumn }, columns, null);
  const placed = alignColumns(columns, header, (at, column) =>
    header[column] === columns[at]?.title ? 1 : agreement(at, column),
  );
  return cells.map((row, at) => {
    if (at !== headerRow) return row;
    return row.map((cell, column) => {
      const one = columns[placed[column] ?? -1];
      return one === undefined || one.key === '' ? cell : (one.ours ?? one.title);
    });
  });
}

/** The columns of a report as a tab's skeleton names them. */
export function skeletonColumns(report: Report): readonly SkeletonColumn[] {
  const { userColumns, columns, cells } = report;
  const header = userColumns === null ? [] : (cells[userColumns.headerRow] ?? []);
  return columns.map(({ key }, column) => {
    const title = titleOf(header[column] ?? null);
    // A column without a title is there for tables further down: beside the creators it is a person's to fill.
    const own = title === '' || userColumns?.columns.includes(column) === true;
    if (own) return { key, title, own };
    const id = column === userColumns?.keyColumn;
    return { key, title, figures: figuresOf(report, column), ...(id ? { id } : {}) };
  });
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
function columnsByTitle(fresh: Report, cells: readonly (readonly Cell[])[]): readonly SkeletonColumn[] {
  const standing = new Set(cells.flatMap((row) => row.map(titleOf)));
  return (fresh.userColumns?.titles ?? []).map((titles, column) => ({
    key: fresh.columns[column]?.key ?? `former ${column}`,
    title: titles.find((title) => standing.has(title)) ?? titles[0] ?? '',
    ...(column === fresh.userColumns?.keyColumn ? { id: true as const } : {}),
  }));
}

/**
 * The row above the first creators that has the most of the titles, or the row right above them, whose titles a person
 * has all changed; `null` where there is none: then somebody has deleted it.
 */
function headerRowOf(
  cells: readonly (readonly Cell[])[],
  columns: readonly SkeletonColumn[],
  keys: ReadonlyMap<string, unknown>,
  rows: Skeleton['rows'] = {},
  idsWritten = '',
): number | null {
  const titles = new Set(columns.map(({ title }) => title).filter((title) => title !== ''));
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [at]));
  const isKey = idsKnown(keys, idsWritten);
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
