import { reporting } from '../../../steps';
import type { Problem, SolveSettings } from '../problem';
import type { Solution } from '../solution';
import { solving } from '../solve';

/** What each question of a reason may cost. */
export interface ReasonSettings {
  /** Most work for one question, in the unit of `SolveSettings.work`. */
  readonly work?: number;
}

/** Solves in slices, for a generator that only has to pause: yields null now and then. */
export function solvingQuietly(problem: Problem, settings: SolveSettings): Generator<null, Solution> {
  return reporting(solving(problem, settings), () => null);
}

/** Whether there is a list at all, or one worth what is asked; null: not decided within the work. */
export function* asking(problem: Problem, settings: SolveSettings): Generator<null, boolean | null> {
  const { status } = yield* solvingQuietly(problem, { ...settings, first: true });
  return status === 'infeasible' ? false : status === 'none found' ? null : true;
}
