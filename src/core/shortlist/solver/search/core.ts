import type { Program } from '../relaxation/program';
import { draftProgram } from '../relaxation/program-draft';

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
  const { byRow, value, lower, upper, whole, rowLower, rowUpper, lazy } = program;
  const { addColumn, addRow, finish } = draftProgram();
  const kept: number[] = [];
  const places = new Int32Array(program.columns);
  let offset = outside;
  for (let column = 0; column < program.columns; column++) {
    if (keep[column] === 1) {
      kept.push(column);
      places[column] = addColumn(value[column]!, lower[column]!, upper[column]!, whole[column] === 1);
    } else offset += value[column]! * fixed[column]!;
  }
  for (let row = 0; row < program.rows; row++) {
    const columns: number[] = [];
    const entries: number[] = [];
    let settled = 0;
    let least = 0;
    let greatest = 0;
    for (let k = byRow.starts[row]!; k < byRow.starts[row + 1]!; k++) {
      const column = byRow.index[k]!;
      const entry = byRow.entry[k]!;
      if (keep[column] === 1) {
        columns.push(places[column]!);
        entries.push(entry);
        least += Math.min(entry * lower[column]!, entry * upper[column]!);
        greatest += Math.max(entry * lower[column]!, entry * upper[column]!);
      } else settled += entry * fixed[column]!;
    }
    const from = rowLower[row]! - settled;
    const to = rowUpper[row]! - settled;
    if (greatest <= to && least >= from) continue;
    const doubt = 1e-9 * (1 + Math.max(Math.abs(least), Math.abs(greatest)));
    if (least > to + doubt || greatest < from - doubt) return null;
    addRow(columns, entries, from, to, lazy[row] === 1);
  }
  return {
    program: finish(),
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
