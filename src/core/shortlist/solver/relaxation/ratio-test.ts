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
  const { reduced, lower, upper, pivotRow, used, program } = simplex;
  const { columns } = program;
  const queue = collect(simplex, sign);
  let rising = excess;
  let loss = 0;
  let reached = 0;
  const crossed: number[] = [];
  while (queue.size() > 0) {
    const [variable, step] = queue.take();
    loss += rising * (step - reached);
    reached = step;
    rising -= Math.abs(pivotRow[variable]!) * (upper[variable]! - lower[variable]!);
    crossed.push(variable);
    if (rising <= 0) break;
  }
  if (crossed.length === 0) return null;
  if (rising > 0) {
    // The bound is reached by the skin of its teeth or not at all.
    if (rising > 1e-7 * (1 + excess)) return null;
    return { variable: crossed[crossed.length - 1]!, crossed, loss };
  }
  while (queue.size() > 0 && queue.nextStep() <= reached + 1e-12 * (1 + reached))
    crossed.push(queue.take()[0]);
  return { variable: steadiest(), crossed, loss };

  /** Among those that come to 0 at the last step, one whose entry is large enough to divide by. */
  function steadiest(): number {
    let best = crossed[crossed.length - 1]!;
    for (let k = crossed.length - 1; k >= 0; k--) {
      const variable = crossed[k]!;
      const size = Math.abs(pivotRow[variable]!);
      if (Math.abs(reduced[variable]!) / size < reached - 1e-9 * (1 + reached)) break;
      if (size > 1.5 * Math.abs(pivotRow[best]!)) best = variable;
    }
    return best;
  }

  function collect({ point, place }: Simplex, direction: 1 | -1) {
    const found: number[] = [];
    const steps: number[] = [];
    const consider = (variable: number) => {
      if (place[variable] !== resting || !(upper[variable]! > lower[variable]!)) return;
      const entry = direction * pivotRow[variable]!;
      if (entry > pivotTolerance) {
        if (point[variable]! < upper[variable]!) return;
        steps.push(Math.max(0, reduced[variable]!) / entry);
      } else if (entry < -pivotTolerance) {
        if (point[variable]! > lower[variable]!) return;
        steps.push(Math.max(0, -reduced[variable]!) / -entry);
      } else return;
      found.push(variable);
    };
    for (let column = 0; column < columns; column++) if (pivotRow[column] !== 0) consider(column);
    for (const row of used) consider(columns + row);
    simplex.effort.touched += columns + used.length;
    return smallestFirst(found, steps, (variable) => Math.abs(pivotRow[variable]!));
  }
}

/** A heap by step; of equal steps the one with the larger entry first, then the lower variable. */
function smallestFirst(variables: number[], steps: number[], size: (variable: number) => number) {
  const before = (a: number, b: number): boolean => {
    if (steps[a] !== steps[b]) return steps[a]! < steps[b]!;
    const sizeA = size(variables[a]!);
    const sizeB = size(variables[b]!);
    return sizeA === sizeB ? variables[a]! < variables[b]! : sizeA > sizeB;
  };
  const swap = (a: number, b: number) => {
    const step = steps[a]!;
    steps[a] = steps[b]!;
    steps[b] = step;
    const variable = variables[a]!;
    variables[a] = variables[b]!;
    variables[b] = variable;
  };
  let length = variables.length;
  const sink = (from: number) => {
    for (let parent = from; ; ) {
      let child = 2 * parent + 1;
      if (child >= length) return;
      if (child + 1 < length && before(child + 1, child)) child++;
      if (!before(child, parent)) return;
      swap(child, parent);
      parent = child;
    }
  };
  for (let parent = (length >> 1) - 1; parent >= 0; parent--) sink(parent);
  return {
    size: () => length,
    nextStep: () => steps[0]!,
    take(): [variable: number, step: number] {
      const first: [number, number] = [variables[0]!, steps[0]!];
      swap(0, --length);
      sink(0);
      return first;
    },
  };
}
