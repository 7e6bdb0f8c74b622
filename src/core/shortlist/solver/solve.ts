import type { Problem } from './problem';
import type { Progress, Solution, WarmStart } from './solution';

export interface SolveSettings {
  /** Most work, so that the answer is the same on any machine: a unit is about a microsecond of a laptop. */
  readonly work?: number;
  /** Work between two reports of progress. */
  readonly slice?: number;
  /** From the solution of a similar problem: another budget, an option more or less. */
  readonly start?: WarmStart;
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
// biome-ignore lint/correctness/useYield: the engine behind it is on its way.
export function* solving(_problem: Problem, _settings: SolveSettings = {}): Generator<Progress, Solution> {
  throw new Error('The engine is not here yet.');
}
