import { buildProgram } from './build-program';
import { type IndexedProblem, indexProblem } from './indexed-problem';
import type { Problem } from './problem';
import { solveRelaxation } from './relaxation/dual-simplex';
import { startSimplex } from './relaxation/simplex';
import { relaxationPrices } from './relaxation-prices';
import { type Aim, type Hunt, startHunt } from './search/hunt';
import type { Landscape } from './search/terrain';
import type { Relaxation, Solution } from './solution';

/** A problem with its relaxation solved and nothing searched yet. */
export interface Prepared {
  readonly landscape: Landscape;
  readonly hunt: Hunt;
  /** Null: not even options in part can keep the rules. */
  readonly relaxation: Relaxation | null;
}

export interface PrepareSettings extends Aim {
  /**
   * Most work. Counted in what is computed and not in time, so that the answer is the same on any machine; a unit is about
   * a microsecond of a laptop.
   */
  readonly work?: number;
  /** Ids of a list for a similar problem (another budget, an option more or less) from which to start; unknown ids are ignored. */
  readonly start?: readonly string[];
}

/** @throws ProblemError */
export function prepare(problem: Problem, settings: PrepareSettings): Prepared {
  const { work = defaultWork, start = [] } = settings;
  const indexed = indexProblem(problem);
  const built = buildProgram(indexed);
  const hunt = startHunt(indexed, built.program.columns, work * effortOfWork, settings);
  const simplex = startSimplex(built.program, hunt.effort);
  const outcome = solveRelaxation(simplex);
  const relaxation = outcome === 'empty' ? null : relaxationPrices(built, indexed, simplex);
  hunt.bound = relaxation?.bound ?? Number.NEGATIVE_INFINITY;
  return { landscape: { indexed, built, simplex, start: positionsOf(start, indexed) }, hunt, relaxation };
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

export function chosenIds({ ids }: IndexedProblem, { chosen }: Hunt): readonly string[] {
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
