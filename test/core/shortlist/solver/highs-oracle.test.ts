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
  const creators = 60 + 3 * seed;
  return madeInstance({ creators, picks: 8 + (seed % 12), seed: seed + 1, ...kinds[seed % kinds.length] });
});

test('agrees with HiGHS on 100 middling instances of every kind', () => {
  for (const instance of middling) {
    const problem = problemOf(instance);
    const { status, objective } = solve(problem);
    const best = bestByHighs(problem);
    const agreed = objective === null ? null : Math.round(objective);
    expect({ name: instance.name, status, worth: agreed }).toEqual({
      name: instance.name,
      status: best === null ? 'infeasible' : 'proven',
      worth: best === null ? null : Math.round(best),
    });
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
  const gain = (problem.echo ?? []).length > 0 ? 0 : 1;
  const { point, proven } = solveWithHighs(highs, { program, start: null, gain });
  expect(proven).toBe(true);
  return point === null
    ? null
    : program.value.reduce((sum, value, column) => sum + value * (point[column] ?? 0), 0);
}
