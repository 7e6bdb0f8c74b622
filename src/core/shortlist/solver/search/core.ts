import type { Program } from '../relaxation/program';
import { lineRange, startMatrix, transpose } from '../relaxation/sparse-matrix';

/**
 * The core of a program: the columns that are still open, the others fixed. Rows that the open columns can no longer break
 * are dropped. What a search touches thousands of times should be as small as it can be. (Balas and Zemel, An algorithm
 * for large zero-one knapsack problems, 1980.)
 */
export interface Core {
  readonly program: Program;
  /** Value of the fixed columns. */
  readonly offset: number;
  /** By column: the column of the whole problem that it stands for. */
  readonly origin: Int32Array;
  /** A point of the core as a point of the program that it was made from. */
  readonly expand: (point: Float64Array) => Float64Array;
}

/**
 * The core of the columns to keep. `fixed`: what the others are; `origin`: by column of the program, the column of the
 * whole problem. Each of `upgrades` is a group of columns of which at most one is taken, and its row: it is written as
 * one column 'any of them' and one column 'this rather than the first' for each other, so that a search can settle
 * whether before which. Null: the fixed columns already break a row.
 */
export function coreOf(
  program: Program,
  keep: Uint8Array,
  fixed: Float64Array,
  origin: Int32Array,
  upgrades: readonly Upgrade[] = [],
): Core | null {
  const { byColumn, value, lower, upper, whole } = program;
  const rowLower = program.rowLower.slice();
  const rowUpper = program.rowUpper.slice();
  const kept: number[] = [];
  let offset = 0;
  for (let column = 0; column < program.columns; column++) {
    if (keep[column] === 1) {
      kept.push(column);
      continue;
    }
    const at = fixed[column]!;
    if (at === 0) continue;
    offset += value[column]! * at;
    for (let k = byColumn.starts[column]!; k < byColumn.starts[column + 1]!; k++) {
      rowLower[byColumn.index[k]!]! -= at * byColumn.entry[k]!;
      rowUpper[byColumn.index[k]!]! -= at * byColumn.entry[k]!;
    }
  }
  const firstOf = new Map<number, number>();
  for (const { columns, row } of upgrades) {
    for (const column of columns.slice(1)) firstOf.set(column, columns[0]!);
    rowLower[row] = 0;
  }
  const rowOfUpgrade = new Map(upgrades.map(({ columns, row }) => [columns[0]!, row]));

  const pick = (numbers: Float64Array) => Float64Array.from(kept, (column) => numbers[column]!);
  const bounds = { lower: pick(lower), upper: pick(upper) };
  const lines = startMatrix();
  for (const column of kept) {
    for (const [row, entry] of entriesOf(column)) lines.add(row, entry);
    lines.endLine();
  }
  const allRows = transpose(lines.finish(), program.rows);
  const rows: number[] = [];
  const openRows = startMatrix();
  for (let row = 0; row < program.rows; row++) {
    const [least, greatest] = lineRange(allRows, row, bounds.lower, bounds.upper);
    if (greatest <= rowUpper[row]! && least >= rowLower[row]!) continue;
    const doubt = 1e-9 * (1 + Math.max(Math.abs(least), Math.abs(greatest)));
    if (least > rowUpper[row]! + doubt || greatest < rowLower[row]! - doubt) return null;
    rows.push(row);
    for (let k = allRows.starts[row]!; k < allRows.starts[row + 1]!; k++) {
      openRows.add(allRows.index[k]!, allRows.entry[k]!);
    }
    openRows.endLine();
  }
  const byRow = openRows.finish();
  return {
    program: {
      columns: kept.length,
      rows: rows.length,
      value: Float64Array.from(kept, (column) => value[column]! - (value[firstOf.get(column) ?? -1] ?? 0)),
      ...bounds,
      whole: Uint8Array.from(kept, (column) => whole[column]!),
      byColumn: transpose(byRow, kept.length),
      byRow,
      rowLower: Float64Array.from(rows, (row) => rowLower[row]!),
      rowUpper: Float64Array.from(rows, (row) => rowUpper[row]!),
      lazy: Uint8Array.from(rows, (row) => program.lazy[row]!),
    },
    offset,
    origin: Int32Array.from(kept, (column) => origin[column]!),
    expand(point) {
      const whole = fixed.slice();
      kept.forEach((column, place) => {
        whole[column] = point[place]!;
      });
      for (const [column, first] of firstOf) whole[first]! -= whole[column]!;
      return whole;
    },
  };

  function entriesOf(column: number): Map<number, number> {
    const line = new Map<number, number>();
    for (let k = byColumn.starts[column]!; k < byColumn.starts[column + 1]!; k++) {
      line.set(byColumn.index[k]!, byColumn.entry[k]!);
    }
    const first = firstOf.get(column);
    if (first === undefined) return line;
    for (let k = byColumn.starts[first]!; k < byColumn.starts[first + 1]!; k++) {
      const row = byColumn.index[k]!;
      line.set(row, (line.get(row) ?? 0) - byColumn.entry[k]!);
    }
    return line.set(rowOfUpgrade.get(first)!, -1);
  }
}

export interface Upgrade {
  /** The first is the one that the others are compared with. */
  readonly columns: readonly number[];
  /** The row that lets at most one of them be taken. */
  readonly row: number;
}
