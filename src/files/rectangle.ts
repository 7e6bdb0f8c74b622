import { type Cell, isBlank } from '../core/table';

/** How far the filled cells of a table reach, in rows and columns from its first cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The rows padded to one length, without the blank rows at the end and the blank columns at the right. */
export function rectangle(rows: readonly (readonly Cell[])[]): Cell[][] {
  const { rows: height, columns: width } = extentOf(rows);
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

export function extentOf(rows: readonly (readonly Cell[])[]): Extent {
  let height = 0;
  let width = 0;
  rows.forEach((row, index) => {
    const filled = filledLength(row);
    if (filled > 0) height = index + 1;
    if (filled > width) width = filled;
  });
  return { rows: height, columns: width };
}

function filledLength(row: readonly Cell[]): number {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length -= 1;
  return length;
}
