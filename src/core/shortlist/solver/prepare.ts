import { buildProgram } from './build-program';
import { type IndexedProblem, indexProblem } from './indexed-problem';
import type { Problem, SolveSettings } from './problem';
import { upperBound } from './relaxation/certificates';
import { relaxing } from './relaxation/dual-simplex';
import { startSimplex } from './relaxation/start-simplex';
import { relaxationPrices } from './relaxation-prices';
import { type Hunt, startHunt } from './search/hunt';
import type { Landscape } from './search/terrain';
import type { Progress, Relaxation, Solution } from './solution';

/** A problem with its relaxation solved and nothing searched yet. */
export interface Prepared {
  readonly landscape: Landscape;
  readonly hunt: Hunt;
  /** Null: not even options in part can keep the rules. */
  readonly relaxation: Relaxation | null;
}

/**
 * Solves the relaxation in slices, as far as the work reaches.
 * @throws ProblemError
 */
export function* preparing(problem: Problem, settings: SolveSettings): Generator<Progress, Prepared> {
  const { work = defaultWork } = settings;
  const indexed = indexProblem(problem);
  const built = buildProgram(indexed);
  const hunt = startHunt(indexed, built.program.columns, work * effortOfWork, settings);
  const start = positionsOf(settings.start ?? [], indexed);
  if (start.length > 0) hunt.offer(start);
  const simplex = startSimplex(built.program, hunt.effort);
  const outcome = yield* relaxing(simplex, hunt.limit, () => progressOf(indexed, hunt));
  const bound = upperBound(simplex);
  const relaxation = outcome === 'empty' ? null : relaxationPrices(built, indexed, simplex);
  hunt.bound = relaxation === null ? Number.NEGATIVE_INFINITY : bound;
  return { landscape: { indexed, built, simplex, start }, hunt, relaxation };
}

export function progressOf(indexed: IndexedProblem, hunt: Hunt): Progress {
  const { objective, bound } = hunt;
  return {
    work: workDone(hunt),
    chosen: chosenIds(indexed, hunt),
    objective,
    bound: bound === Number.POSITIVE_INFINITY ? null : bound,
  };
}

/** What is known at the end, or so far. */
export function solutionOf({ landscape, hunt, relaxation }: Prepared, proven: boolean): Solution {
  const { objective, bound } = hunt;
  const found = objective !== null;
  return {
    status: found ? (proven ? 'proven' : 'within') : proven ? 'infeasible' : 'none found',
    chosen: chosenIds(landscape.indexed, hunt),
    objective,
    bound: proven ? objective : Math.max(bound, objective ?? bound),
    work: workDone(hunt),
    relaxation,
  };
}

function chosenIds({ ids }: IndexedProblem, { chosen }: Hunt): readonly string[] {
  return (chosen ?? []).map((option) => ids[option]!);
}

export function workDone({ effort }: Hunt): number {
  return Math.ceil(effort.touched / effortOfWork);
}

function positionsOf(list: readonly string[], { ids }: IndexedProblem): readonly number[] {
  const wanted = new Set(list);
  return ids.flatMap((id, position) => (wanted.has(id) ? [position] : []));
}

/** Entries of matrices touched in a unit of work. */
const effortOfWork = 250;

/** About half a minute of a laptop. */
const defaultWork = 30_000_000;
