import { chosenIds, type PrepareSettings, prepare, solutionOf, workDone } from './prepare';
import type { Problem } from './problem';
import { pursue } from './search/pursue';
import type { Progress, Solution } from './solution';

export interface SolveSettings extends PrepareSettings {
  /** Work between two reports of progress; a fiftieth of a second's worth where absent. */
  readonly slice?: number;
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
  const { slice = 20_000, first = false } = settings;
  const prepared = prepare(problem, settings);
  const { landscape, hunt, relaxation } = prepared;
  if (relaxation === null) return solutionOf(prepared, true);
  const steps = pursue(landscape, hunt);
  for (let reported = workDone(hunt); ; ) {
    const step = steps.next();
    if (step.done) return solutionOf(prepared, step.value && !(first && hunt.chosen !== null));
    if (workDone(hunt) < reported + slice) continue;
    reported = workDone(hunt);
    const { objective, bound } = hunt;
    yield { work: reported, chosen: chosenIds(landscape.indexed, hunt), objective, bound };
  }
}
