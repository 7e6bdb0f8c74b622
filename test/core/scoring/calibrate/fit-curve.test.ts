import fc from 'fast-check';
import { fitCurve, topOverTypical } from '../../../../src/core/scoring/calibrate/fit-curve';

const before = { at10k: 0.045, slope: -0.4, spread: 2.5 };

/** Creators of all sizes around a curve, their rates scattered evenly in logarithms from ½ to twice the curve. */
const around = (at10k: number, slope: number, sizes: readonly number[]) =>
  sizes.map((followers, index) => ({
    followers,
    rate: at10k * (followers / 10_000) ** slope * 4 ** (((index * 7) % 11) / 10 - 0.5),
  }));
const allSizes = Array.from({ length: 110 }, (_, index) => 5_000 * 1.06 ** index);

test('it finds the curve that creators of all sizes lie around', () => {
  const curve = fitCurve(around(0.03, -0.6, allSizes), 5_000, before);
  expect(curve.at10k).toBeCloseTo(0.03, 2);
  expect(Math.abs(curve.slope + 0.6)).toBeLessThan(0.03);
  // Upper over lower quarter of an even spread from ½ to 2 in eleven steps: a factor about 2.
  expect(Math.abs(curve.spread - 2)).toBeLessThan(0.3);
});

test('creators of one size say nothing of the slope', () => {
  const oneSize = around(
    0.03,
    -0.6,
    Array.from({ length: 40 }, (_, index) => 20_000 + index),
  );
  const curve = fitCurve(oneSize, 5_000, before);
  expect(curve.slope).toBeCloseTo(-0.4, 2);
  expect(curve.at10k * 2 ** curve.slope).toBeCloseTo(0.03 * 2 ** -0.6, 2);
});

test('a few wild creators do not bend it', () => {
  const wild = around(0.03, -0.6, allSizes).map((point, index) =>
    index % 20 === 0 ? { ...point, rate: point.rate * 1_000 } : point,
  );
  const curve = fitCurve(wild, 5_000, before);
  expect(Math.abs(curve.slope + 0.6)).toBeLessThan(0.1);
  expect(curve.at10k).toBeLessThan(0.04);
});

test('larger creators are never expected to get more per follower', () => {
  expect(fitCurve(around(0.03, 0.5, allSizes), 5_000, before).slope).toBe(0);
});

test('of values that follow the curve of standings, the top tenth stands where it says', () => {
  // Log-logistic values with typical 1 and top tenth 3: the share p lies at (p ÷ (1 − p))^(ln 3 ÷ ln 9).
  const logarithms = Array.from({ length: 999 }, (_, index) => {
    const share = (index + 1) / 1_000;
    return Math.log(share / (1 - share)) * (Math.log(3) / Math.log(9));
  });
  expect(topOverTypical(logarithms)).toBeCloseTo(3, 1);
});

test('any creators give a curve that is one', () => {
  const point = fc.record({
    followers: fc.double({ min: 1, max: 1e9, noNaN: true }),
    rate: fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), (points) => {
      const { at10k, slope, spread } = fitCurve(points, 5_000, before);
      expect(at10k).toBeGreaterThan(0);
      expect(Number.isFinite(at10k)).toBe(true);
      expect(slope).toBeLessThanOrEqual(0);
      expect(spread).toBeGreaterThanOrEqual(1);
    }),
  );
});
