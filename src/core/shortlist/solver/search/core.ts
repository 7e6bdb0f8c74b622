import type { Program } from '../relaxation/program';
import { lineRange, startMatrix, transpose } from '../relaxation/sparse-matrix';

/**
 * The core of a program: the columns that are still open, the others fixed. Rows that the open columns can no longer break
 * are dropped. What a search touches thousands of times should be as small as it can be. (Balas and Zemel, An algorithm
 * for large zero-one knapsack problems, 1980.)
 */
export interface Core {
  readonly program: Program;
  /** Value of all that is fixed outside. */
  readonly offset: number;
  /** By column: the column of the whole problem that it stands for. */
  readonly origin: Int32Array;
  /** A point of the core as a point of the core that it was made from. */
  readonly expand: (point: Float64Array) => Float64Array;
}

/**
 * The core of the columns of another core to keep. `fixed`: what the others are. Null: the fixed columns already break a
 * row.
 */
export function coreOf(
  { program, offset: outside, origin }: Omit<Core, 'expand'>,
  keep: Uint8Array,
  fixed: Float64Array,
): Core | null {
  const { byColumn, value, lower, upper, whole } = program;
  const rowLower = program.rowLower.slice();
  const rowUpper = program.rowUpper.slice();
  const kept: number[] = [];
  let offset = outside;
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
  const pick = (numbers: Float64Array) => Float64Array.from(kept, (column) => numbers[column]!);
  const bounds = { lower: pick(lower), upper: pick(upper) };
  const lines = startMatrix();
  for (const column of kept) {
    for (let k = byColumn.starts[column]!; k < byColumn.starts[column + 1]!; k++) {
      lines.add(byColumn.index[k]!, byColumn.entry[k]!);
    }
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
      value: pick(value),
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
      return whole;
    },
  };
}
