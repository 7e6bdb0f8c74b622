import { finish } from '../../steps';
import type { Model } from '../question/model';
import type { Progress, Solution } from '../solver/solution';
import { solving } from '../solver/solve';

/** As much of the engine's progress as a list is shown from. */
export type ListProgress = Pick<Progress, 'chosen' | 'objective' | 'bound'>;

/**
 * The best list of a model, in steps.
 *
 * @param work most work, in the engine's unit
 * @param start ids of a list for a similar question
 */
export function solvingList(
  { problem }: Pick<Model, 'problem'>,
  work: number,
  start: readonly string[] = [],
): Generator<ListProgress, Solution> {
  return solving(problem, { work, start, slice: workAtOnce });
}

/** The same at once. */
export function solveList(model: Pick<Model, 'problem'>, work: number, start?: readonly string[]): Solution {
  return finish(solvingList(model, work, start));
}

/** Between two reports, well below what a person notices. */
const workAtOnce = 1_000;
