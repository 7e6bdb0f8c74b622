import { computePivotRow, priceRows } from './basis';
import type { Simplex } from './simplex';

/**
 * What is claimed about a program, proven from scratch. By weak duality any prices of the rows give an upper bound, so it
 * holds however far the simplex went astray; and any combination of rows that no point within the bounds can satisfy
 * proves that there is none. (Neumaier and Shcherbina, Safe bounds in linear and mixed-integer programming, 2004.)
 */

/** Errors of sums are far below this part of what is summed. */
const rounding = 1e-12;

/** No point within the bounds is worth more. Also sets the reduced values afresh. */
export function upperBound(simplex: Simplex): number {
  priceRows(simplex);
  const { basis, lower, upper, reduced, value, trueValue, used, program } = simplex;
  let bound = 0;
  let size = 0;
  const add = (variable: number, gain: number) => {
    if (gain === 0) return;
    const part = gain * (gain > 0 ? upper : lower)[variable]!;
    bound += part;
    size += Math.abs(part);
  };
  for (let column = 0; column < program.columns; column++) {
    add(column, reduced[column]! + trueValue[column]! - value[column]!);
  }
  for (const row of used) add(program.columns + row, reduced[program.columns + row]!);
  for (const variable of basis) reduced[variable] = 0;
  return bound + rounding * size;
}

/** Whether the row of a basic variable alone shows that no point lies within the bounds. */
export function provesEmpty(simplex: Simplex, place: number): boolean {
  computePivotRow(simplex, place);
  const { lower, upper, pivotRow, used, program } = simplex;
  let least = 0;
  let greatest = 0;
  let size = 0;
  const add = (variable: number) => {
    const entry = pivotRow[variable]!;
    if (entry === 0) return;
    const a = entry * lower[variable]!;
    const b = entry * upper[variable]!;
    least += Math.min(a, b);
    greatest += Math.max(a, b);
    size += Math.max(Math.abs(a), Math.abs(b));
  };
  for (let column = 0; column < program.columns; column++) add(column);
  for (const row of used) add(program.columns + row);
  // The row of zero: within the bounds it must be able to be 0.
  const doubt = 1e-9 * size;
  return least > doubt || greatest < -doubt;
}
