import { heapOf } from '../heap';
import { resting, type Simplex } from './simplex';

/**
 * Which variable enters the basis: the long-step ratio test. As the reduced values move along the pivot row, one resting
 * variable after the other comes to 0. Instead of stopping at the first, the test lets variables cross to their other
 * bound as long as the basic variable that leaves stays out of bounds, and so does the work of many pivots in one.
 * (Fourer 1994; Maros, A generalized dual phase-2 simplex algorithm, 2003.)
 */
export interface Entering {
  readonly variable: number;
  /** All that come to 0 on the way, the one that enters among them. */
  readonly crossed: readonly number[];
  /** How much the objective falls. */
  readonly loss: number;
}

/** Below this an entry of the pivot row is taken for noise. */
const pivotTolerance = 1e-7;

/**
 * The variable that enters when the basic variable of the pivot row moves by `excess` back to its bound: up for sign 1,
 * down for sign -1. Null: no step brings it there, so there seems to be no point at all.
 */
export function enteringVariable(simplex: Simplex, sign: 1 | -1, excess: number): Entering | null {
  const { reduced, lower, upper, point, place, pivotRow, steps, used, program, effort } = simplex;
  const { columns } = program;
  const size = (variable: number) => Math.abs(pivotRow[variable]!);
  const found: number[] = [];
  for (let column = 0; column < columns; column++) if (pivotRow[column] !== 0) consider(column);
  for (const row of used) consider(columns + row);
  effort.touched += columns;
  const queue = heapOf(found, (a, b) => {
    if (steps[a] !== steps[b]) return steps[a]! < steps[b]!;
    return size(a) === size(b) ? a < b : size(a) > size(b);
  });

  let rising = excess;
  let loss = 0;
  let reached = 0;
  const crossed: number[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    loss += rising * (steps[next]! - reached);
    reached = steps[next]!;
    rising -= size(next) * (upper[next]! - lower[next]!);
    crossed.push(next);
    if (rising <= 0) break;
  }
  const last = crossed[crossed.length - 1];
  if (last === undefined) return null;
  if (rising > 0) {
    // The bound is reached by the skin of its teeth or not at all.
    return rising > 1e-7 * (1 + excess) ? null : { variable: last, crossed, loss };
  }
  for (let next = queue.first(); next !== undefined && steps[next]! <= reached + 1e-12 * (1 + reached); ) {
    crossed.push(next);
    queue.take();
    next = queue.first();
  }
  return { variable: steadiest(last), crossed, loss };

  /** Among those that come to 0 at the last step, one whose entry is large enough to divide by. */
  function steadiest(of: number): number {
    let best = of;
    for (let k = crossed.length - 1; k >= 0; k--) {
      const variable = crossed[k]!;
      if (steps[variable]! < reached - 1e-9 * (1 + reached)) break;
      if (size(variable) > 1.5 * size(best)) best = variable;
    }
    return best;
  }

  /** Notes at which step a resting variable comes to 0, if it ever does. */
  function consider(variable: number): void {
    const entry = sign * pivotRow[variable]!;
    if (
      place[variable] !== resting ||
      !(upper[variable]! > lower[variable]!) ||
      size(variable) <= pivotTolerance
    )
      return;
    if (entry > 0 ? point[variable]! < upper[variable]! : point[variable]! > lower[variable]!) return;
    steps[variable] = Math.max(0, reduced[variable]! / entry);
    found.push(variable);
  }
}
