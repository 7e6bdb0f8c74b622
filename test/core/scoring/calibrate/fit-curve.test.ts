import fc from 'fast-check';
import { fitShift, movedAt, topOverTypical } from '../../../../src/core/scoring/calibrate/fit-curve';

/** Creators around a line beyond the curve, scattered evenly in logarithms from ½ to twice of it. */
const around = (level: number, tilt: number, sizes: readonly number[]) =>
  sizes.map((size, index) => ({
    size,
    beyond: level + tilt * (size - Math.log(50_000)) + Math.log(4) * (((index * 7) % 11) / 10 - 0.5),
  }));
const allSizes = Array.from({ length: 110 }, (_, index) => Math.log(5_000 * 1.06 ** index));

test('it finds how far creators of all sizes lie beyond the curve', () => {
  const shift = fitShift(around(0.7, -0.2, allSizes));
  expect(movedAt(Math.log(50_000), shift)).toBeCloseTo(0.7, 1);
  expect(Math.abs(shift.tilt + 0.2)).toBeLessThan(0.03);
  // Upper over lower quarter of an even spread from ½ to 2 in eleven steps: a factor about 2.
  expect(Math.abs(shift.spread - 2)).toBeLessThan(0.3);
});

test('creators of one size say nothing of the shape', () => {
  const oneSize = around(
    0.7,
    -0.6,
    Array.from({ length: 40 }, (_, index) => Math.log(20_000 + index)),
  );
  const shift = fitShift(oneSize);
  expect(shift.tilt).toBeCloseTo(0, 2);
  expect(movedAt(Math.log(20_000), shift)).toBeCloseTo(0.7 - 0.6 * Math.log(20_000 / 50_000), 1);
});

test('beyond the creators’ sizes it moves as at their ends', () => {
  const shift = fitShift(around(0.7, -0.2, allSizes));
  expect(movedAt(Math.log(10), shift)).toBe(movedAt(Math.log(5_000), shift));
});

test('it fits as many creators as a large file holds', () => {
  const size = (index: number) => Math.log(1_000) + (Math.log(1_000_000) * (index + 0.5)) / 400_000;
  const many = around(
    0.7,
    -0.2,
    Array.from({ length: 400_000 }, (_, index) => size(index)),
  );
  const shift = fitShift(many);
  expect(shift.sizes).toEqual([size(0), size(399_999)]);
  expect(movedAt(Math.log(50_000), shift)).toBeCloseTo(0.7, 0);
});

test('a few wild creators do not bend it', () => {
  const wild = around(0.7, -0.2, allSizes).map((place, index) =>
    index % 20 === 0 ? { ...place, beyond: place.beyond + 7 } : place,
  );
  const shift = fitShift(wild);
  expect(Math.abs(shift.tilt + 0.2)).toBeLessThan(0.1);
  expect(movedAt(Math.log(50_000), shift)).toBeLessThan(1);
});

test('of values that follow the curve of standings, the top tenth stands where it says', () => {
  // Log-logistic values with typical 1 and top tenth 3: the share p lies at (p ÷ (1 − p))^(ln 3 ÷ ln 9).
  const logarithms = Array.from({ length: 999 }, (_, index) => {
    const share = (index + 1) / 1_000;
    return Math.log(share / (1 - share)) * (Math.log(3) / Math.log(9));
  });
  expect(topOverTypical(logarithms)).toBeCloseTo(3, 1);
});

test('any creators give a shift that is one', () => {
  const place = fc.record({
    size: fc.double({ min: 0, max: 20, noNaN: true }),
    beyond: fc.double({ min: -20, max: 20, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), (places) => {
      const { level, tilt, spread } = fitShift(places);
      expect([level, tilt, spread].every(Number.isFinite)).toBe(true);
      expect(spread).toBeGreaterThanOrEqual(1);
    }),
  );
});
