import { problemOf } from '../../src/cli/shortlist/problem-of';
import { isOpen } from '../../src/core/shortlist/solver/solution';
import { solve } from '../../src/core/shortlist/solver/solve';
import { finishHere } from '../../src/proof/finish-here';
import { madeInstance } from '../support/shortlist/made-instance';

const problem = problemOf(madeInstance({ creators: 300, picks: 30, seed: 4, twoFormats: true }));

test('what the engine left open is proven', async () => {
  const open = solve(problem, { work: 1 });
  expect(isOpen(open)).toBe(true);
  const finished = await finishHere(problem, open);
  expect(finished.status).toBe('proven');
  expect(finished.objective).toBe(solve(problem).objective);
});

test('what is settled already stays as it is', async () => {
  const proven = solve(problem);
  expect(await finishHere(problem, proven)).toBe(proven);
  const impossible = { ...problem, budget: 1 };
  const none = solve(impossible);
  expect(none.status).toBe('infeasible');
  expect(await finishHere(impossible, none)).toBe(none);
});
