import fc from 'fast-check';
import type { Cubic } from '../../../../src/core/scoring/curve';
import { cubics, monotoneSlopes } from '../../../../src/core/scoring/curves/smooth';

const at = ({ level, slope, bend, twist }: Cubic, beyond: number) =>
  level + beyond * (slope + beyond * (bend + beyond * twist));

const points = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: -1_000, max: 1_000 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => {
    let x = 0;
    return steps.map(([run, y]) => {
      x += run / 10;
      return [x, y / 100] as const;
    });
  });

test('the curve goes through every point, without a step or a kink', () => {
  fc.assert(
    fc.property(points, (some) => {
      const [x, y] = [some.map(([one]) => one), some.map(([, other]) => other)];
      const slopes = monotoneSlopes(x, y, 'level');
      const pieces = cubics(x, y, slopes, 'level');
      x.slice(1).forEach((next, index) => {
        const piece = pieces[index + 1] as Cubic;
        const run = next - (x[index] as number);
        expect(piece.level).toBe(y[index]);
        expect(at(piece, run)).toBeCloseTo(y[index + 1] as number, 6);
        const end = piece.slope + run * (2 * piece.bend + 3 * run * piece.twist);
        expect(end).toBeCloseTo(slopes[index + 1] as number, 6);
      });
    }),
  );
});

test('between two points it lies between them: it rises where they rise', () => {
  fc.assert(
    fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
      const [x, y] = [some.map(([one]) => one), some.map(([, other]) => other)];
      const pieces = cubics(x, y, monotoneSlopes(x, y, 'straight'), 'straight');
      x.slice(1).forEach((next, index) => {
        const value = at(pieces[index + 1] as Cubic, share * (next - (x[index] as number)));
        const [from, to] = [y[index] as number, y[index + 1] as number];
        expect(value).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-6);
        expect(value).toBeLessThanOrEqual(Math.max(from, to) + 1e-6);
      });
    }),
  );
});

test('beyond its ends it stays level, or goes on as it came', () => {
  const [x, y] = [
    [1, 2, 3],
    [1, 3, 4],
  ];
  const [before, after] = [0, 3];
  const level = cubics(x, y, monotoneSlopes(x, y, 'level'), 'level');
  expect(at(level[before] as Cubic, -5)).toBe(1);
  expect(at(level[after] as Cubic, 5)).toBe(4);
  const straight = cubics(x, y, monotoneSlopes(x, y, 'straight'), 'straight');
  expect(at(straight[before] as Cubic, -5)).toBe(1 - 5 * 2);
  expect(at(straight[after] as Cubic, 5)).toBe(4 + 5);
});
