import { buildProgram } from './build-program';
import { indexProblem } from './indexed-problem';
import type { Problem } from './problem';
import { solveRelaxation } from './relaxation/dual-simplex';
import { startSimplex } from './relaxation/simplex';
import { relaxationPrices } from './relaxation-prices';
import { type Aim, startHunt } from './search/hunt';
import { type Landscape, pursue } from './search/pursue';
import type { Progress, Solution } from './solution';

export interface SolveSettings extends Aim {
  /** Most work, so that the answer is the same on any machine: a unit is about a microsecond of a laptop. */
  readonly work?: number;
  /** Work between two reports of progress. */
  readonly slice?: number;
  /** Ids of a list for a similar problem (another budget, an option more or less), from which to start; unknown ids are ignored. */
  readonly start?: readonly string[];
}

/**
 * The best list for a problem, and its proof.
 * @throws ProblemError for numbers that are no whole numbers, negative or too large, and for a rule that contradicts itself
 */
export function solve(problem: Problem, settings: SolveSettings = {}): Solution {
  const steps = solving(problem, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices: yields what is known so far, and may be left at any yield. */
export function* solving(problem: Problem, settings: SolveSettings = {}): Generator<Progress, Solution> {
  const { work = defaultWork, slice = defaultSlice } = settings;
  const indexed = indexProblem(problem);
  const built = buildProgram(indexed);
  const hunt = startHunt(indexed, built.program.columns, work * effortOfWork, settings);
  const simplex = startSimplex(built.program, hunt.effort);
  const outcome = solveRelaxation(simplex);
  const chosenIds = () => (hunt.chosen ?? []).map((option) => indexed.ids[option]!);
  const workDone = () => Math.ceil(hunt.effort.touched / effortOfWork);
  const relaxation = outcome === 'empty' ? null : relaxationPrices(built, indexed, simplex);
  hunt.bound = relaxation?.bound ?? Number.NEGATIVE_INFINITY;
  let proven = outcome === 'empty';
  if (!proven) {
    const landscape: Landscape = { indexed, built, simplex, start: positionsOf(settings.start ?? []) };
    const steps = pursue(landscape, hunt);
    let reported = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        proven = step.value;
        break;
      }
      if (workDone() < reported + slice) continue;
      reported = workDone();
      yield { work: reported, chosen: chosenIds(), objective: hunt.objective, bound: hunt.bound };
    }
  }
  const found = hunt.chosen !== null;
  const bound = proven ? hunt.objective : Math.max(hunt.bound, hunt.objective ?? Number.NEGATIVE_INFINITY);
  return {
    status: found ? (proven ? 'proven' : 'within') : proven ? 'infeasible' : 'none found',
    chosen: chosenIds(),
    objective: hunt.objective,
    bound,
    work: workDone(),
    relaxation,
  };

  function positionsOf(list: readonly string[]): number[] {
    if (list.length === 0) return [];
    const wanted = new Set(list);
    return indexed.ids.flatMap((id, position) => (wanted.has(id) ? [position] : []));
  }
}

/** Entries touched in a unit of work. */
const effortOfWork = 1000;

/** About half a minute of a laptop. */
const defaultWork = 30_000_000;

const defaultSlice = 20_000;
