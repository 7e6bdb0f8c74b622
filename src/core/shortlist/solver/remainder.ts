import { finish } from '../../steps';
import { pointOf } from './lists-as-points';
import { preparing, solutionOf } from './prepare';
import type { Problem } from './problem';
import type { Program } from './relaxation/program';
import type { Core } from './search/core';
import { isOver } from './search/hunt';
import { coreAround, openOptions, survey, takenBy } from './search/terrain';
import type { Solution } from './solution';

/**
 * What is left to prove when the engine's work was used up: the columns that its bound and its best list leave open, as a
 * program that any other solver of integer programs understands. A proof of the remainder is a proof of the whole.
 */
export interface Remainder {
  readonly program: Program;
  /** Value of what is settled, to be added to the program's objective. */
  readonly offset: number;
  /** The best list so far as a point of the program, its whole columns only; null: none. */
  readonly start: Float64Array | null;
  /** A better list is better by this at least. */
  readonly gain: number;
  /** What follows from the other solver's answer. Its list is checked in whole numbers like any other. */
  readonly conclude: (answer: Answer) => Solution;
}

export interface Answer {
  /** The best point found; null: none. */
  readonly point: Float64Array | null;
  /** Whether nothing of the remainder is better than the point, and than the start where there is no point. */
  readonly proven: boolean;
  /** Nothing of the remainder is worth more; infinite where nothing is known. */
  readonly bound: number;
}

/** The remainder of a problem after a solution that is not proven; null: nothing is left to prove. */
export function remainderOf(problem: Problem, solution: Solution): Remainder | null {
  const prepared = finish(preparing(problem, { start: solution.chosen }));
  const { landscape, hunt } = prepared;
  const terrain = survey(landscape, hunt.bound);
  if (solution.bound !== null) hunt.bound = Math.min(hunt.bound, solution.bound);
  const core = coreAround(terrain, openOptions(terrain, hunt.need), terrain.likely);
  if (core === null || isOver(hunt)) return null;
  const point = hunt.chosen && pointOf(terrain.built, hunt.chosen);
  return {
    program: core.program,
    offset: core.offset,
    start: point && Float64Array.from(core.origin, (column) => point[column]!),
    gain: hunt.gainOver(hunt.objective ?? hunt.bound),
    conclude({ point, proven, bound }) {
      if (point !== null) hunt.offer(takenBy(core, point, terrain));
      const best = hunt.objective ?? Number.NEGATIVE_INFINITY;
      // A point that breaks a rule by a rounding error proves nothing.
      const holds = point === null || worthOf(core, point) < hunt.need;
      hunt.bound = Math.min(hunt.bound, Math.max(bound + core.offset, best));
      return { ...solutionOf(prepared, proven && holds), work: solution.work };
    },
  };
}

function worthOf({ program, offset }: Core, point: Float64Array): number {
  return program.value.reduce((sum, value, column) => sum + value * point[column]!, offset) - 1e-6;
}
