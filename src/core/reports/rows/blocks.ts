import { type Cell, isBlank } from '../../table';
import { canonical } from '../standing/skeleton';
import type { ChangedRow } from './rows-change';
import type { TabNow } from './tab-now';

/** A rectangle of cells that is written in one call. Offsets are counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A row of the tab that is changed: which of its columns, and which cell of the change each of them gets. */
export interface Line {
  readonly row: number;
  readonly change: ChangedRow;
  readonly changes: Map<number, number>;
}

/**
 * The fewest rectangles that hold what is changed and nothing of which writing it again could make another thing: between two
 * changed cells only blank ones, and those that hold exactly what the record says, where no formula spills.
 *
 * @param columns for each column of the change, where it stands
 */
export function blocksOf(
  lines: readonly Line[],
  { cells, fixed }: TabNow,
  columns: readonly number[],
): readonly Block[] {
  const hasFormula = (column: number) => fixed.some((row) => row[column]);
  const known = new Map<number, boolean>();
  const isOpen = ({ row, change: { after }, changes }: Line, column: number): boolean => {
    if (changes.has(column)) return true;
    if (fixed[row]?.[column]) return false;
    const cell = cells[row]?.[column] ?? '';
    if (isBlank(cell)) return cell === '';
    const wanted = after[columns.indexOf(column)] ?? null;
    if (wanted === null || canonical(wanted) !== canonical(cell) || fixed[row]?.some(Boolean)) return false;
    if (!known.has(column)) known.set(column, hasFormula(column));
    return known.get(column) === false;
  };
  const areOpen = (some: readonly Line[], from: number, to: number) =>
    some.every((line) => {
      for (let column = from; column <= to; column += 1) if (!isOpen(line, column)) return false;
      return true;
    });
  const spans: { lines: Line[]; from: number; to: number }[] = [];
  for (const line of [...lines].sort((one, other) => one.row - other.row)) {
    const own: typeof spans = [];
    for (const column of [...line.changes.keys()].sort((one, other) => one - other)) {
      const last = own[own.length - 1];
      if (last !== undefined && areOpen([line], last.to, column)) last.to = column;
      else own.push({ lines: [line], from: column, to: column });
    }
    const [first] = own;
    const above = spans[spans.length - 1];
    if (
      first !== undefined &&
      own.length === 1 &&
      above?.lines[above.lines.length - 1]?.row === line.row - 1
    ) {
      const [from, to] = [Math.min(above.from, first.from), Math.max(above.to, first.to)];
      if (areOpen([...above.lines, line], from, to)) {
        Object.assign(above, { lines: [...above.lines, line], from, to });
        continue;
      }
    }
    spans.push(...own);
  }
  return spans.map(({ lines: rows, from, to }) => ({
    row: rows[0]?.row ?? 0,
    column: from,
    cells: rows.map(({ change: { after } }) =>
      Array.from({ length: to - from + 1 }, (_, right) => after[columns.indexOf(from + right)] ?? ''),
    ),
  }));
}
