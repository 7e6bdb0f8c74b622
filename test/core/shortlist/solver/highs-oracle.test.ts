import highsLoader, { type Highs } from 'highs';
import { problemOf } from '../../../../src/cli/shortlist/problem-of';
import { buildProgram } from '../../../../src/core/shortlist/solver/build-program';
import { indexProblem } from '../../../../src/core/shortlist/solver/indexed-problem';
import type { Problem } from '../../../../src/core/shortlist/solver/problem';
import { solve } from '../../../../src/core/shortlist/solver/solve';
import { finishWithHighs, solveWithHighs } from '../../../../src/proof/finish-with-highs';
import { madeInstance, type Wanted } from '../../../support/shortlist/made-instance';

let highs: Highs;

beforeAll(async () => {
  highs = await highsLoader();
});

const kinds: readonly Partial<Wanted>[] = [
  {},
  { noShares: true },
  { twoFormats: true },
  { echo: true },
  { twoFormats: true, echo: true },
  { logValue: true },
];

const middling = Array.from({ length: 100 }, (_, seed) => {
  const creators = 40 + (seed % 40);
  return madeInstance({ creators, picks: 5 + (seed % 5), seed: seed + 1, ...kinds[seed % kinds.length] });
});

test('agrees with HiGHS on 100 middling instances of every kind', () => {
  for (const instance of middling) {
    const problem = problemOf(instance);
    const { status, objective } = solve(problem);
    const best = bestByHighs(problem);
    expect({ name: instance.name, status }).toEqual({
      name: instance.name,
      status: best === null ? 'infeasible' : 'proven',
    });
    expect(Math.abs((objective ?? 0) - (best ?? 0))).toBeLessThan(0.9);
  }
});

test('HiGHS finishes what the engine left open', () => {
  const problem = problemOf(madeInstance({ creators: 300, picks: 30, seed: 4, twoFormats: true }));
  const open = solve(problem, { work: 1 });
  expect(open.status).not.toBe('proven');
  const finished = finishWithHighs(highs, problem, open);
  expect(finished.status).toBe('proven');
  expect(finished.objective).toBe(solve(problem).objective);
  expect(finished.bound).toBe(finished.objective);
});

function bestByHighs(problem: Problem): number | null {
  const { program } = buildProgram(indexProblem(problem));
  const { point, proven } = solveWithHighs(highs, { program, start: null, gain: 0.8 });
  expect(proven).toBe(true);
  return point === null
    ? null
    : program.value.reduce((sum, value, column) => sum + value * (point[column] ?? 0), 0);
}
