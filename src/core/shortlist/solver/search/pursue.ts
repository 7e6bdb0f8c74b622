import type { BuiltProgram } from '../build-program';
import type { IndexedProblem } from '../indexed-problem';
import type { Simplex } from '../relaxation/simplex';
import { coreOf, type Upgrade } from './core';
import { type Explored, explore } from './explore';
import { type Hunt, isOver } from './hunt';
import { gainOf } from './node';

/**
 * How the best list is found and proven once the relaxation is solved.
 *
 * A column whose gain is far from 0 is almost surely where the relaxation has it. So first only the most doubtful columns
 * are searched, for a good list; then the surroundings of that list, for a better one. Whatever the bound and the best
 * list then leave open, usually a few hundred columns of tens of thousands, is searched to the end: that is the proof.
 * (Kernel search: Angelelli, Mansini and Speranza 2010. Surroundings: Danna, Rothberg and Le Pape, Exploring relaxation
 * induced neighborhoods, 2005. Fixing by reduced values: Balas and Zemel 1980.)
 */
export interface Landscape {
  readonly indexed: IndexedProblem;
  readonly built: BuiltProgram;
  /** Solved. */
  readonly simplex: Simplex;
  /** A list that was good for a similar problem; empty: none. It need not keep the rules. */
  readonly start: readonly number[];
}

const kernelNodes = 800;
const surroundingsNodes = 600;

/** Searches until the best list is proven or the work is used up; whether it is proven. */
export function* pursue(landscape: Landscape, hunt: Hunt): Generator<void, boolean> {
  const { built, indexed, simplex, start } = landscape;
  const { program } = built;
  const options = indexed.ids.length;
  const rootBound = hunt.bound;
  const gains = Float64Array.from({ length: options }, (_, column) => gainOf(simplex, column));
  const doubtful = Array.from(gains.keys())
    .filter((column) => program.lower[column]! < program.upper[column]!)
    .sort((a, b) => Math.abs(gains[a]!) - Math.abs(gains[b]!) || a - b);
  const likely = simplex.point.map((at, column) => (column < options ? Math.round(at) : 0));
  const origin = Int32Array.from({ length: program.columns }, (_, column) => column);
  const upgrades = upgradesOf(landscape, gains);

  hunt.offer(start);
  if (start.length > 0) yield* searchAround(start);
  const picks = likely.reduce((sum, at) => sum + at, 0);
  const first = Math.max(60, Math.round(0.4 * picks));
  for (let size = first; hunt.chosen === null && size < openColumns() && !isOver(hunt); size *= 3) {
    yield* searchKernel(size, (12 * size) / first);
  }
  if (hunt.chosen !== null && hunt.chosen !== start) yield* searchAround(hunt.chosen);
  return hunt.need > rootBound || (yield* searchTheRest());

  /** Searches the most doubtful columns, and the most doubtful of each rule. */
  function* searchKernel(size: number, perRule: number): Generator<void, void> {
    const open = doubtful.slice(0, openColumns());
    const keep = keepOnly(open.slice(0, size));
    for (const column of firstOfEachRule(indexed, open, perRule)) keep[column] = 1;
    yield* search(keep, likely, kernelNodes);
  }

  /** Searches where a list differs from the relaxation, and the most doubtful; as long as that makes it better. */
  function* searchAround(list: readonly number[]): Generator<void, void> {
    let around = list;
    for (let tries = 0, misses = 0; tries < 12 && misses < 3 && !isOver(hunt); tries++) {
      const before = hunt.objective;
      const taken = new Float64Array(program.columns);
      for (const option of around) taken[option] = 1;
      const keep = keepOnly(doubtful.slice(0, 80 * (1 + misses)));
      for (const column of doubtful)
        if (Math.abs(simplex.point[column]! - taken[column]!) > 1e-6) keep[column] = 1;
      yield* search(keep, taken, surroundingsNodes);
      if (hunt.objective === before) misses++;
      around = hunt.chosen ?? around;
    }
  }

  /** The proof: searches all columns that the bound cannot settle. */
  function* searchTheRest(): Generator<void, boolean> {
    const keep = keepOnly(doubtful.slice(0, openColumns()));
    const { finished, bound } = yield* search(keep, likely, Number.POSITIVE_INFINITY, (open) => {
      hunt.bound = Math.min(hunt.bound, Math.max(open, hunt.objective ?? open));
    });
    if (!finished) hunt.bound = Math.min(hunt.bound, bound);
    return finished;
  }

  /** How many of the doubtful columns the bound cannot settle. */
  function openColumns(): number {
    const spare = rootBound - hunt.need;
    const settled = doubtful.findIndex((column) => Math.abs(gains[column]!) > spare);
    return settled < 0 ? doubtful.length : settled;
  }

  function keepOnly(columns: readonly number[]): Uint8Array {
    const keep = new Uint8Array(program.columns);
    keep.fill(1, options);
    for (const column of columns) keep[column] = 1;
    return keep;
  }

  function* search(
    keep: Uint8Array,
    fixed: Float64Array,
    mostNodes: number,
    report?: (bound: number) => void,
  ): Generator<void, Explored> {
    const kept = upgrades.filter(({ columns }) => columns.every((column) => keep[column] === 1));
    const core = coreOf(program, keep, fixed, origin, kept);
    if (core === null) return { finished: true, bound: Number.NEGATIVE_INFINITY };
    return yield* explore({
      core,
      hunt,
      offset: core.offset,
      found(point) {
        const whole = core.expand(point);
        hunt.offer(Array.from(indexed.ids.keys()).filter((option) => whole[option]! > 0.5));
      },
      allowance: { nodes: mostNodes },
      ...(report && { report }),
    });
  }
}

/** The groups of options that are all worth their money, so that the question is which of them rather than whether. */
function upgradesOf({ indexed, built, simplex }: Landscape, gains: Float64Array): readonly Upgrade[] {
  return indexed.groups.flatMap((columns, group) => {
    const row = built.groupRows + group;
    const price = simplex.reduced[simplex.program.columns + row]! * simplex.rowScale[row]!;
    return columns.every((column) => gains[column]! + price > 0) ? [{ columns, row }] : [];
  });
}

/** Of each rule that counts many options, its first few in the order given: no tier should be without a choice. */
function firstOfEachRule({ ids, rules }: IndexedProblem, open: readonly number[], most: number): number[] {
  return rules.flatMap(({ members }) => {
    if (members.length * 100 < ids.length) return [];
    const counted = new Set(members);
    const first: number[] = [];
    for (const column of open) {
      if (counted.has(column) && first.push(column) >= most) break;
    }
    return first;
  });
}
