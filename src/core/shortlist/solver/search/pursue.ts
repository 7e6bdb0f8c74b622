import { pointOf } from '../build-program';
import { explore, nothingLeft } from './explore';
import { type Hunt, isOver } from './hunt';
import { coreAround, type Landscape, openOptions, survey, takenBy } from './terrain';

const kernelNodes = 800;
const surroundingsNodes = 600;

/**
 * How the best list is found and proven once the relaxation is solved; returns whether it is proven, or the work was used
 * up before.
 *
 * An option whose gain is far from 0 is almost surely where the relaxation has it. So first only the most doubtful options
 * are searched, for a good list; then the surroundings of that list, for a better one. Whatever the bound and the best
 * list then leave open, usually a few hundred options of tens of thousands, is searched to the end: that is the proof.
 * (Kernel search: Angelelli, Mansini and Speranza 2010. Surroundings: Danna, Rothberg and Le Pape, Exploring relaxation
 * induced neighborhoods, 2005. Settling by reduced values: Balas and Zemel 1980.)
 */
export function* pursue(landscape: Landscape, hunt: Hunt): Generator<unknown, boolean> {
  const { indexed, start } = landscape;
  const terrain = survey(landscape, hunt.bound);
  const { doubtful, likely, point } = terrain;
  const sizes = terrain.built.counts.map(({ members }) => members);
  const large = indexed.rules.filter(({ members }) => members.length * 100 >= indexed.ids.length);
  const choices = [...sizes, ...large.map(({ members }) => members)];
  const open = () => openOptions(terrain, hunt.need);

  if (start.length > 0) {
    yield* searchAround(start);
  }
  const picks = likely.reduce((sum, at) => sum + at, 0);
  const first = Math.max(60, Math.round(0.4 * picks));
  for (let size = first; hunt.chosen === null && size < open().length && !isOver(hunt); size *= 3) {
    yield* searchKernel(size, (12 * size) / first);
  }
  if (hunt.chosen !== null && hunt.chosen !== start) yield* searchAround(hunt.chosen);
  return hunt.need > terrain.bound || (yield* searchTheRest());

  /** Searches the most doubtful options, and the most doubtful of each rule. */
  function* searchKernel(size: number, perRule: number): Generator<unknown, void> {
    const kernel = [...open().slice(0, size), ...firstOfEach(choices, open(), perRule)];
    yield* search(kernel, likely, kernelNodes);
  }

  /** Searches where a list differs from the relaxation, and the most doubtful; again, as long as that pays. */
  function* searchAround(list: readonly number[]): Generator<unknown, void> {
    let around = list;
    for (let tries = 0, misses = 0; tries < 12 && misses < 3 && !isOver(hunt); tries++) {
      const before = hunt.objective;
      const taken = pointOf(terrain.built, around);
      const differing = doubtful.filter((option) => Math.abs(point[option]! - taken[option]!) > 1e-6);
      const most = 80 * (1 + misses);
      yield* search(
        [...doubtful.slice(0, most), ...firstOfEach(sizes, doubtful, 12), ...differing],
        taken,
        surroundingsNodes,
      );
      if (hunt.objective === before) misses++;
      around = hunt.chosen ?? around;
    }
  }

  /** The proof. */
  function* searchTheRest(): Generator<void, boolean> {
    const steps = search(open(), likely, Number.POSITIVE_INFINITY);
    for (;;) {
      const { value: left, done } = steps.next();
      if (left === nothingLeft) return true;
      hunt.bound = Math.min(hunt.bound, Math.max(left, hunt.objective ?? left));
      if (done) return false;
      yield;
    }
  }

  function* search(
    options: readonly number[],
    fixed: Float64Array,
    mostNodes: number,
  ): Generator<number, number> {
    const core = coreAround(terrain, options, fixed);
    if (core === null) return nothingLeft;
    return yield* explore({
      core,
      hunt,
      found: (point) => hunt.offer(takenBy(core, point, terrain)),
      allowance: { nodes: mostNodes },
    });
  }
}

/** Of each of these lists, its first few in the order given: no tier and no size should be without a choice. */
function firstOfEach(
  lists: readonly ArrayLike<number>[],
  options: readonly number[],
  most: number,
): number[] {
  return lists.flatMap((list) => {
    const counted = new Set(Array.from(list));
    const first: number[] = [];
    for (const option of options) {
      if (counted.has(option) && first.push(option) >= most) break;
    }
    return first;
  });
}
