import highsLoader from 'highs';
import type { Problem } from '../core/shortlist/solver/problem';
import { isOpen, type Solution } from '../core/shortlist/solver/solution';
import { type FinishSettings, finishWithHighs } from './finish-with-highs';

/** Finishes in this process what the engine left open, for a command; HiGHS starts only then. */
export async function finishHere(
  problem: Problem,
  solution: Solution,
  settings: FinishSettings = {},
): Promise<Solution> {
  return isOpen(solution) ? finishWithHighs(await highsLoader(), problem, solution, settings) : solution;
}
