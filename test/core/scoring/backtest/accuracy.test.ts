import fc from 'fast-check';
import { rankCorrelation, tenthsOf } from '../../../../src/core/scoring/backtest/accuracy';

test('the same order is 1, the reverse −1, whatever the values', () => {
  expect(rankCorrelation([1, 2, 3, 4], [10, 100, 101, 1e9])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2, 3, 4], [9, 8, 7, 6])).toBeCloseTo(-1, 12);
});

test('equal values share their rank', () => {
  // Ranks 0, 1½, 1½, 3 against 0, 1, 2, 3: 4.5 ÷ √(4.5 × 5).
  expect(rankCorrelation([1, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
});

test('a list without an order tells nothing', () => {
  expect(rankCorrelation([3, 3, 3], [1, 2, 3])).toBeNull();
  expect(rankCorrelation([], [])).toBeNull();
});

test('it lies between −1 and 1 and does not mind which list comes first', () => {
  const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2 });
  fc.assert(
    fc.property(pairs, (list) => {
      const [one, other] = [list.map(([a]) => a), list.map(([, b]) => b)];
      const correlation = rankCorrelation(one, other);
      if (correlation === null) return;
      expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-12);
      expect(rankCorrelation(other, one)).toBeCloseTo(correlation, 12);
    }),
  );
});

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
