import { problemOf } from '../../../../src/cli/shortlist/problem-of';
import type { Option, Problem } from '../../../../src/core/shortlist/solver/problem';
import { enteringCost } from '../../../../src/core/shortlist/solver/reasons/entering';
import { leavingCost } from '../../../../src/core/shortlist/solver/reasons/leaving';
import { solve } from '../../../../src/core/shortlist/solver/solve';
import { withCost, withNone, withOne } from '../../../../src/core/shortlist/solver/variations';
import { finish } from '../../../../src/core/steps';
import { madeInstance, type Wanted } from '../../../support/shortlist/made-instance';

const kinds: readonly Partial<Wanted>[] = [
  {},
  { noShares: true },
  { twoFormats: true },
  { echo: true },
  { twoFormats: true, echo: true },
  { logValue: true },
];

const instances = kinds.map((kind) => madeInstance({ creators: 120, picks: 12, seed: 3, ...kind }));

/** Beyond that a question stays open, as it may in the wizard. */
const work = 100_000;

/** What the best list with the option at that cost is worth, or without it; `null` where that stays open. */
function worthAt(problem: Problem, id: string, cost: number, isOn: boolean): number | null {
  const repriced = withCost(problem, id, cost);
  const asked = isOn ? withOne(repriced, [id]) : withNone(repriced, [id]);
  const { objective, status } = solve(asked, { work });
  if (status === 'infeasible') return Number.NEGATIVE_INFINITY;
  return status === 'proven' ? objective : null;
}

test.each(instances)('$name turns on an option just where it is said to', (instance) => {
  const problem = problemOf(instance);
  const { chosen, objective } = solve(problem, { work: 3_000_000 });
  const isPriced = ({ cost, id }: Option) =>
    cost > 0 && !instance.include.some((one) => id.startsWith(`${one} `));
  const priced = problem.options.filter(isPriced);
  let sides = 0;
  for (const { id, cost } of priced.filter((option) => chosen.includes(option.id)).slice(0, 2)) {
    const step = Math.max(1, Math.round(cost / 50));
    const turns = finish(leavingCost(problem, id, { most: 5 * cost, step, guess: cost, work }));
    if (turns === null || turns.without === null) continue;
    expect(turns.enters ?? 0).toBeGreaterThan(cost - step);
    expectAtLeast(worthAt(problem, id, turns.enters ?? 0, true), turns.without);
    if (turns.staysOut !== null) expectBelow(worthAt(problem, id, turns.staysOut, true), turns.without);
  }
  for (const { id, cost } of priced.filter((option) => !chosen.includes(option.id)).slice(0, 2)) {
    const step = Math.max(1, Math.round(cost / 50));
    const worth = objective ?? 0;
    const { enters, staysOut } = finish(enteringCost(problem, id, { worth, most: cost, step, work }));
    if (enters !== null) expectAtLeast(worthAt(problem, id, enters, true), worth);
    if (staysOut !== null) expectBelow(worthAt(problem, id, staysOut, true), worth);
  }
  expect(sides).toBeGreaterThan(2);

  function expectAtLeast(found: number | null, worth: number): void {
    if (found === null) return;
    sides++;
    // An echo's bonus is no whole number.
    expect(found).toBeGreaterThan(worth - 0.9);
  }

  function expectBelow(found: number | null, worth: number): void {
    if (found === null) return;
    sides++;
    expect(found).toBeLessThan(worth);
  }
});
