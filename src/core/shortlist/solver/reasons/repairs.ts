import type { Problem } from '../problem';
import { wholeShare } from '../problem';
import { byCost, demandOf, type Side, withBudget, withDemand } from '../variations';
import { asking, type ReasonSettings, solvingQuietly } from './ask';

/**
 * What single change would make a list possible: for the budget, the cost of the cheapest list without one; for a rule,
 * the nearest number that does, found by halving, since loosening a rule never forbids a list.
 */
export interface Repair extends Side {
  readonly from: number;
  /** The least change that was found to do; null: no change of this one alone does. */
  readonly to: number | null;
  /** Whether nothing smaller does. */
  readonly proven: boolean;
}

export interface RepairSettings extends ReasonSettings {
  /** Shares change in steps of so many millionths; 10,000 (a whole per cent) where absent. */
  readonly shareStep?: number;
}

/** Yields each repair as it is found, and null while it works. Repairs one of the given demands each: those of a conflict. */
export function* findRepairs(
  problem: Problem,
  sides: readonly Side[],
  settings: RepairSettings = {},
): Generator<Repair | null, void> {
  for (const side of sides) {
    yield side.rule === null
      ? yield* repairBudget(problem, settings)
      : yield* repairRule(problem, side, settings);
  }
}

function* repairBudget(problem: Problem, { work }: RepairSettings): Generator<null, Repair> {
  const cheapest = byCost(withBudget(problem, null));
  const { status, objective } = yield* solvingQuietly(cheapest, { ...(work && { work }) });
  return {
    rule: null,
    side: 'most',
    from: problem.budget ?? 0,
    to: objective === null ? null : 0 - objective,
    proven: status === 'proven' || status === 'infeasible',
  };
}

function* repairRule(problem: Problem, side: Side, settings: RepairSettings): Generator<null, Repair> {
  const { work, shareStep = wholeShare / 100 } = settings;
  const rule = problem.rules.find(({ name }) => name === side.rule);
  const from = demandOf(problem, side);
  const step = rule?.kind === 'count' ? 1 : shareStep;
  const all =
    rule?.kind === 'count'
      ? (rule.amounts ?? rule.members.map(() => 1)).reduce((a, b) => a + b, 0)
      : wholeShare;
  // In steps away from what is demanded now: 0 does not do; all the way there is no demand left.
  const direction = side.side === 'least' ? -1 : 1;
  const farthest = Math.ceil((side.side === 'least' ? from : Math.max(0, all - from)) / step);
  const demandAt = (steps: number) =>
    Math.min(Math.max(0, from + direction * steps * step), Math.max(all, from));
  let proven = true;
  let tooLittle = 0;
  let enough: number | null = null;
  for (let steps = farthest; steps > tooLittle && (enough === null || steps < enough); ) {
    const answer = yield* asking(withDemand(problem, side, demandAt(steps)), { ...(work && { work }) });
    if (answer === null) proven = false;
    if (answer === true) enough = steps;
    else tooLittle = steps;
    if (enough === null) break;
    steps = Math.floor((tooLittle + enough) / 2);
  }
  return { ...side, from, to: enough === null ? null : demandAt(enough), proven };
}
