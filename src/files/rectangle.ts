import { type Cell, isBlank } from '../core/table';

/** The rows padded to one length, without the blank rows at the end and the blank columns at the right. */
export function rectangle(rows: readonly (readonly Cell[])[]): Cell[][] {
  let height = 0;
  let width = 0;
  rows.forEach((row, index) => {
    const filled = filledLength(row);
    if (filled > 0) height = index + 1;
    if (filled > width) width = filled;
  });
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function filledLength(row: readonly Cell[]): number {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length -= 1;
  return length;
}
