import { resting, type Simplex } from '../relaxation/simplex';
import type { Change } from './node';

/** What a solved relaxation says about the columns of a node. */

/** What one more of a column would gain, by its true value. */
export function gainOf({ reduced, trueValue, value }: Simplex, column: number): number {
  return reduced[column]! + trueValue[column]! - value[column]!;
}

/**
 * Fixes every column whose other bound would cost more than there is to spare: a list that is worth `need` has it where it
 * rests. Returns the changes with these added, and how many columns are left open.
 */
export function settle(
  simplex: Simplex,
  changes: Change | null,
  spare: number,
): { readonly changes: Change | null; readonly left: number } {
  const { lower, upper, place, program } = simplex;
  let all = changes;
  let left = 0;
  for (let column = 0; column < program.columns; column++) {
    if (program.whole[column] === 0 || !(lower[column]! < upper[column]!)) continue;
    const gain = gainOf(simplex, column);
    if (place[column] !== resting || Math.abs(gain) <= spare) {
      left++;
      continue;
    }
    const at = (gain > 0 ? upper : lower)[column]!;
    lower[column] = at;
    upper[column] = at;
    all = { column, lower: at, upper: at, before: all };
  }
  return { changes: all, left };
}

/** The open column that the relaxation cares least about; -1 where none is open. */
export function leastDecided(simplex: Simplex): number {
  const { lower, upper, program } = simplex;
  let least = -1;
  for (let column = 0; column < program.columns; column++) {
    if (program.whole[column] === 0 || program.upper[column]! > 1 || !(lower[column]! < upper[column]!))
      continue;
    if (least < 0 || Math.abs(gainOf(simplex, column)) < Math.abs(gainOf(simplex, least))) least = column;
  }
  return least;
}

/** The point of the relaxation, as a list would have it. */
export function roundedPoint({ point, columnScale, program }: Simplex): Float64Array {
  return Float64Array.from(columnScale, (scale, column) =>
    program.whole[column] === 1 ? Math.round(point[column]!) : point[column]! * scale,
  );
}
