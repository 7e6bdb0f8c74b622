import { finish } from '../../steps';
import { preparing, progressOf, solutionOf, workDone } from './prepare';
import type { Problem, SolveSettings } from './problem';
import { isOver } from './search/hunt';
import { pursue } from './search/pursue';
import type { Progress, Solution } from './solution';

/**
 * The best list for a problem, and its proof.
 * @throws ProblemError for numbers that are no whole numbers, negative or too large, and for a rule that contradicts itself
 */
export function solve(problem: Problem, settings: SolveSettings = {}): Solution {
  return finish(solving(problem, settings));
}

/** The same in slices: yields what is known so far, and may be left at any yield. */
export function* solving(problem: Problem, settings: SolveSettings = {}): Generator<Progress, Solution> {
  const { slice = 20_000, first = false } = settings;
  const prepared = yield* preparing(problem, settings);
  const { landscape, hunt, relaxation } = prepared;
  const answer = (proven: boolean) => solutionOf(prepared, proven && !(first && hunt.chosen !== null));
  if (relaxation === null || isOver(hunt)) return answer(relaxation === null || hunt.need > hunt.bound);
  const steps = pursue(landscape, hunt);
  for (let reported = workDone(hunt); ; ) {
    const step = steps.next();
    if (step.done) return answer(step.value);
    if (workDone(hunt) < reported + slice) continue;
    reported = workDone(hunt);
    yield progressOf(landscape.indexed, hunt);
  }
}
