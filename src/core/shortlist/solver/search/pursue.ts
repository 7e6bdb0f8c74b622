import { pointOf } from '../lists-as-points';
import { explore, nothingLeft } from './explore';
import { type Hunt, isOver } from './hunt';
import { coreAround, type Landscape, openOptions, survey, takenBy } from './terrain';

/** How much a first search for a list looks at. */
const doubtfulAtOnce = 80;
const ofEachAtOnce = 12;
const nodesAtOnce = 600;

/**
 * How the best list is found and proven once the relaxation is solved; returns whether it is proven, or the work was used
 * up before.
 *
 * An option whose gain is far from 0 is almost surely where the relaxation has it. So first only the most doubtful options
 * are searched, for a good list, and the most doubtful of each size and each large rule: a dear option gains or loses more
 * than many cheap ones together, and still may belong to the list. Then the surroundings of that list, for a better one.
 * Whatever the bound and the best list then leave open, usually a few hundred options of tens of thousands, is searched to
 * the end: that is the proof. (Kernel search: Angelelli, Mansini and Speranza 2010. Surroundings: Danna, Rothberg and Le
 * Pape, Exploring relaxation induced neighborhoods, 2005. Settling by reduced values: Balas and Zemel 1980.)
 */
export function* pursue(landscape: Landscape, hunt: Hunt): Generator<unknown, boolean> {
  const { indexed, start } = landscape;
  const terrain = survey(landscape, hunt.bound);
  const { built, doubtful, likely, point } = terrain;
  const large = indexed.rules.filter(({ members }) => members.length * 100 >= indexed.ids.length);
  const choices = [...built.counts, ...large].map(({ members }) => new Set(Array.from(members)));
  const open = () => openOptions(terrain, hunt.need);

  let around = start;
  let breadth = 1;
  const worthTrying = () => (hunt.chosen === null ? breadth * doubtfulAtOnce < open().length : breadth <= 3);
  for (let tries = 0; tries < 12 && worthTrying() && !isOver(hunt); tries++) {
    const before = hunt.chosen;
    yield* searchAround(around, breadth);
    breadth = hunt.chosen !== before ? 1 : before === null ? 3 * breadth : breadth + 1;
    around = hunt.chosen ?? [];
  }
  return hunt.need > terrain.bound || (yield* searchTheRest());

  /** Searches the most doubtful options, also of each size and each large rule, and where a list differs from the relaxation. */
  function* searchAround(list: readonly number[], breadth: number): Generator<unknown, void> {
    const taken = list.length > 0 ? pointOf(built, list) : likely;
    const differing = doubtful.filter((option) => Math.abs(point[option]! - taken[option]!) > 1e-6);
    const first = firstOfEach(choices, doubtful, ofEachAtOnce * breadth);
    yield* search(
      [...doubtful.slice(0, doubtfulAtOnce * breadth), ...first, ...differing],
      taken,
      nodesAtOnce,
    );
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

/** Of each of these sets, its first few in the order given: no tier and no size should be without a choice. */
function firstOfEach(
  sets: readonly ReadonlySet<number>[],
  options: readonly number[],
  most: number,
): number[] {
  return sets.flatMap((set) => {
    const first: number[] = [];
    for (const option of options) {
      if (set.has(option) && first.push(option) >= most) break;
    }
    return first;
  });
}
