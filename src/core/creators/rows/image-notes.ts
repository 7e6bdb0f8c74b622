import { readNumber } from '../cells/numbers';
import type { CellsOfRow } from './cells-of-row';

/**
 * Whether a row shows image notes of late: by a figure of them, 0 where there were none. `null` where its cell says
 * nothing, and in tables where nobody has any: there the figure was not measured.
 *
 * @param rows offsets in the table
 */
export function imageNotesReader(
  rows: readonly number[],
  cells: CellsOfRow,
): (row: number) => boolean | null {
  const figure = (row: number): number | null => {
    const read = readNumber(cells.cell(row, 'imageNotesLately') ?? '');
    return read === 'unreadable' ? null : read.value;
  };
  if (!rows.some((row) => (figure(row) ?? 0) > 0)) return () => null;
  return (row) => {
    const value = figure(row);
    return value === null || value < 0 ? null : value > 0;
  };
}
