import { finish, reporting } from '../../src/core/steps';

function* twoSteps(): Generator<string, number> {
  yield 'one';
  yield 'two';
  return 3;
}

test('what works in steps is run to its end', () => {
  expect(finish(twoSteps())).toBe(3);
});

test('after each step the caller’s own report is given instead of the step’s', () => {
  let steps = 0;
  const reports = reporting(twoSteps(), () => ++steps);
  expect([reports.next(), reports.next(), reports.next()]).toEqual([
    { done: false, value: 1 },
    { done: false, value: 2 },
    { done: true, value: 3 },
  ]);
});
