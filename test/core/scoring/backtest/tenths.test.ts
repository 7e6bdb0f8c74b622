import { tenthsOf } from '../../../../src/core/scoring/backtest/tenths';

test('tenths go from the lowest prediction to the highest, each with what came', () => {
  const pairs = Array.from({ length: 100 }, (_, index) => [99 - index, 2 * (99 - index)] as const);
  const tenths = tenthsOf(pairs);
  expect(tenths).toHaveLength(10);
  expect(tenths[0]).toEqual({ creators: 10, predicted: 4.5, came: 9 });
  expect(tenths[9]).toEqual({ creators: 10, predicted: 94.5, came: 189 });
});

test('few creators make fewer groups, and each creator is in one', () => {
  const groups = tenthsOf(Array.from({ length: 11 }, (_, index) => [index, index]));
  expect(groups.map(({ creators }) => creators).reduce((sum, count) => sum + count)).toBe(11);
  expect(groups).toHaveLength(3);
  expect(tenthsOf([[1, 1]])).toEqual([]);
});

test('what is not known is left out', () => {
  const known = [1, 2, 3].map((count) => [count, count] as const);
  expect(tenthsOf([...known, [null, 5], [5, null]])).toEqual([{ creators: 3, predicted: 2, came: 2 }]);
});
