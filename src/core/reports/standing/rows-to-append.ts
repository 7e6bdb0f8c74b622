import { type Cell, isBlank } from '../../table';
import type { AppendOnly, Report, ReportCell } from '../report';
import { canonical, titleOf } from './skeleton';

/** What is added to a tab that only grows. */
export interface AppendedRows {
  /** Where the header stands in the tab. */
  readonly headerRow: number;
  /** For each column of the report, where it stands in the tab. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Whether a row stands that comes after all of the report's. */
  readonly hasLater: boolean;
}

/**
 * The rows of the report that do not stand in the tab yet, in their order.
 *
 * @param cells of the tab as it stands, from A1 on
 * @returns `header gone` where the columns cannot be told any more; `moved on` where a row that does not stand is no later
 * than the last that does: somebody has added rows since the report was made, or changed one
 */
export function rowsToAppend(
  { appendOnly, blocks, cells: report }: Report & { readonly appendOnly: AppendOnly },
  cells: readonly (readonly Cell[])[],
): AppendedRows | 'header gone' | 'moved on' {
  const header = headerOf(appendOnly, cells);
  if (header === null) return 'header gone';
  const { columns, row } = header;
  const stands = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const line of cells.slice(row + 1)) {
    const found = columns.map((column) => line[column] ?? '');
    if (found.every(isBlank)) continue;
    const order = found[appendOnly.orderColumn];
    if (typeof order === 'number') last = Math.max(last, order);
    const text = textOf(found);
    stands.set(text, (stands.get(text) ?? 0) + 1);
  }
  const rows: (readonly ReportCell[])[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const { role, row: first, rows: count } of blocks) {
    if (role !== 'body' && role !== 'figures') continue;
    for (const line of report.slice(first, first + count)) {
      const text = textOf(line);
      const left = stands.get(text) ?? 0;
      const order = line[appendOnly.orderColumn];
      if (typeof order === 'number') highest = Math.max(highest, order);
      if (left > 0) stands.set(text, left - 1);
      else if (typeof order === 'number' && order > last) rows.push(line);
      else return 'moved on';
    }
  }
  return { headerRow: row, columns, rows, hasLater: Number.isFinite(highest) && last > highest };
}

function textOf(line: readonly (Cell | ReportCell)[]): string {
  return line.map(canonical).join('\u0001');
}

/** The row with most of the titles, and where each column stands: under its title, else in the place that it was given. */
function headerOf(
  { titles }: AppendOnly,
  cells: readonly (readonly Cell[])[],
): { readonly row: number; readonly columns: readonly number[] } | null {
  const isTitled = (cell: Cell | undefined, column: number) =>
    cell !== undefined && (titles[column] ?? []).includes(titleOf(cell));
  const counts = cells.map((row) => titles.filter((_, at) => row.some((cell) => isTitled(cell, at))).length);
  const row = counts.indexOf(Math.max(0, ...counts.slice(0, mostAbove)));
  if (row === -1 || (counts[row] ?? 0) < Math.max(1, titles.length / 2)) return null;
  const header = cells[row] ?? [];
  const found = titles.map((_, at) => header.findIndex((cell) => isTitled(cell, at)));
  const columns = found.map((column, at) => (column === -1 && !found.includes(at) ? at : column));
  return columns.includes(-1) ? null : { row, columns };
}

/** Among how many rows the header is looked for: a person may have written above it. */
const mostAbove = 200;
