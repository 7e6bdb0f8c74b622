import { type Cell, isBlank } from '../table';
import type { ReportCell, UserColumns } from './report';

/** What a person wrote into a tab of ours, by the key of the row. */
export interface UserCells {
  /** Columns that the person added, in the order in which they stand. */
  readonly added: readonly AddedColumn[];
  /** By row, as they stand. A key comes twice where a row was copied and then changed. */
  readonly rows: readonly UserRow[];
}

export interface AddedColumn {
  /** Where it goes in the new report. */
  readonly to: number;
  /** `''` where the person gave none. */
  readonly title: string;
}

export interface UserRow {
  /** `''` for a line that belongs to no creator, such as a sum below the list. */
  readonly key: string;
  /** The cell beside the key, which names the creator. */
  readonly name: Cell;
  /** By their column in the new report. */
  readonly cells: ReadonlyMap<number, ReportCell>;
}

/**
 * Finds the person's cells in a tab as it stands: in the columns left to them, wherever they were moved and in
 * whichever language their titles are, and in every column with a title that is not ours. `null` where the tab holds
 * no list of ours.
 *
 * @param width how many columns the new report has; added ones come after them
 */
export function findUserCells(
  previous: readonly (readonly Cell[])[],
  { titles, keyColumn, columns }: UserColumns,
  keys: ReadonlySet<string>,
  width: number,
): UserCells | null {
  const header = findHeader(previous, titles);
  if (header === null) return null;
  const body = previous.slice(header.row + 1);
  const keyAt = keyColumnOf(header.cells, titles[keyColumn], body, keys);
  if (keyAt === -1) return null;

  const own = columns.flatMap((to) => {
    const from = header.cells.findIndex((cell) => isTitled(cell, titles[to]));
    return from === -1 ? [] : [{ from, to, title: '' }];
  });
  const added = addedColumns(header.cells, keyAt, titles, body, width);
  const rows = body
    .filter((row) => !isTitled(row[keyAt] ?? '', titles[keyColumn]))
    .map((row): UserRow => {
      const cells = new Map<number, ReportCell>();
      for (const { from, to } of [...own, ...added]) {
        const cell = row[from];
        if (cell !== undefined && !isBlank(cell)) cells.set(to, cell);
      }
      return { key: keyOf(row[keyAt] ?? ''), name: row[keyAt + 1] ?? '', cells };
    })
    .filter(({ cells }) => cells.size > 0);
  return { added, rows };
}

/** A row's key as it is compared: its text without white space around it. */
export function keyOf(cell: Cell | ReportCell): string {
  return cell === null || typeof cell === 'object' ? '' : String(cell).trim();
}

/** A column's title in every language. */
export type Title = readonly string[];

/** The first of the rows that have the most of our titles; two are needed. `null` where the tab holds no list of ours. */
export function findHeader(
  previous: readonly (readonly Cell[])[],
  titles: readonly Title[],
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

/** By its title; where the person has changed that, the column that holds most of the report's keys. */
function keyColumnOf(
  header: readonly Cell[],
  title: Title | undefined,
  body: readonly (readonly Cell[])[],
  keys: ReadonlySet<string>,
): number {
  const titled = header.findIndex((cell) => isTitled(cell, title));
  if (titled !== -1) return titled;
  const held = header.map((_, column) => body.filter((row) => keys.has(keyOf(row[column] ?? ''))).length);
  const most = Math.max(0, ...held);
  return most === 0 ? -1 : held.indexOf(most);
}

function addedColumns(
  header: readonly Cell[],
  keyAt: number,
  titles: readonly Title[],
  body: readonly (readonly Cell[])[],
  width: number,
): readonly (AddedColumn & { readonly from: number })[] {
  const added: (AddedColumn & { readonly from: number })[] = [];
  const widest = body.reduce((most, row) => Math.max(most, row.length), header.length);
  for (let from = 0; from < widest; from++) {
    const title = keyOf(header[from] ?? '');
    if (from === keyAt || titles.some((ours) => isTitled(title, ours))) continue;
    if (title === '' && body.every((row) => isBlank(row[from]))) continue;
    added.push({ from, to: width + added.length, title });
  }
  return added;
}

function isTitled(cell: Cell, title: Title | undefined): boolean {
  return title?.includes(keyOf(cell)) ?? false;
}
