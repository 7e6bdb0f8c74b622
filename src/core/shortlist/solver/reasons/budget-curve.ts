import type { Problem } from '../problem';
import type { Solution } from '../solution';
import { withBudget } from '../variations';
import { type ReasonSettings, solvingQuietly } from './ask';

/** The best list for one budget. */
export interface BudgetPoint extends Pick<Solution, 'status' | 'chosen' | 'objective' | 'bound'> {
  readonly budget: number;
}

/** The best list for each budget in turn, each started from the one before. Yields each point, and null while it works. */
export function* budgetCurve(
  problem: Problem,
  budgets: readonly number[],
  settings: ReasonSettings & { readonly start?: readonly string[] } = {},
): Generator<BudgetPoint | null, void> {
  let start = settings.start ?? [];
  for (const budget of budgets) {
    const solution = yield* solvingQuietly(withBudget(problem, budget), { ...settings, start });
    const { status, chosen, objective, bound } = solution;
    if (chosen.length > 0) start = chosen;
    yield { budget, status, chosen, objective, bound };
  }
}
