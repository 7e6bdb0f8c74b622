import fc from 'fast-check';
import { typicalCount } from '../../../../src/core/creators/rows/per-note';

test('one viral note hardly lifts what notes typically get', () => {
  expect(typicalCount([10, 10, 10, 10], null)).toBeCloseTo(10, 9);
  expect(typicalCount([10, 10, 10, 10_000], null)).toBeLessThan(70);
});

test('small counts are told apart where their median is the same', () => {
  expect(typicalCount([0, 0, 0, 4, 5], null)).toBeGreaterThan(typicalCount([0, 0, 0, 0, 1], null) ?? 0);
});

test('a note a half-life back counts half as much as the newest', () => {
  // Weights 1 and ½: the mean of the logarithms of 4 and 1 is two thirds of the way to 4.
  expect(typicalCount([3, 0], 1)).toBeCloseTo(4 ** (2 / 3) - 1, 9);
});

test('unknown counts are left out, and are no zeros', () => {
  expect(typicalCount([null, 7, null], 20)).toBeCloseTo(7, 9);
  expect(typicalCount([null, null], 20)).toBeNull();
  expect(typicalCount([], 20)).toBeNull();
});

test('it lies between the least and the most', () => {
  const counts = fc.array(fc.nat(1_000_000), { minLength: 1 });
  fc.assert(
    fc.property(counts, fc.option(fc.integer({ min: 1, max: 100 })), (notes, halfLife) => {
      const typical = typicalCount(notes, halfLife) ?? -1;
      expect(typical).toBeGreaterThanOrEqual(Math.min(...notes) * (1 - 1e-9) - 1e-9);
      expect(typical).toBeLessThanOrEqual(Math.max(...notes) * (1 + 1e-9) + 1e-9);
    }),
  );
});
