import fc from 'fast-check';
import { onCurve } from '../../../../src/core/scoring/curve';
import { curveKeys, readCurvePoints } from '../../../../src/core/scoring/curves/curve-points';
import { curvesOf } from '../../../../src/core/scoring/curves/size-curves';
import { defaultSettings, type Settings, settingsFrom } from '../../../../src/core/settings';

const engagement = (followers: number, settings: Settings = defaultSettings) =>
  onCurve(curvesOf(settings).engagement, Math.log(followers));
const withPoints = (points: string) => settingsFrom([['benchmark.engagementBySize', points]]);

test('each curve goes through its points', () => {
  const names = ['engagement', 'saves', 'comments', 'shares', 'imagePrice'] as const;
  curveKeys.forEach((key, index) => {
    const curve = curvesOf(defaultSettings)[names[index] as (typeof names)[number]];
    for (const { followers, typical, top } of readCurvePoints(key, defaultSettings)) {
      const value = onCurve(curve, Math.log(followers));
      expect((value.typical * (key === 'price.imageBySize' ? followers : 1)) / typical).toBeCloseTo(1, 9);
      if (top !== null) expect(value.spread / top).toBeCloseTo(1, 9);
    }
  });
});

test('a larger creator is never expected to get less in all', () => {
  const followers = fc.double({ min: 1, max: 1e8, noNaN: true });
  fc.assert(
    fc.property(followers, fc.double({ min: 1, max: 1.5, noNaN: true }), (some, times) => {
      const [fewer, more] = [some, some * times];
      expect(engagement(more).typical * more).toBeGreaterThanOrEqual(
        engagement(fewer).typical * fewer * (1 - 1e-9),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('nor is one asked for less by it, whatever its size', () => {
  const price = (followers: number) =>
    onCurve(curvesOf(defaultSettings).imagePrice, Math.log(followers)).typical * followers;
  let before = 0;
  for (let followers = 10; followers < 1e8; followers *= 1.05) {
    expect(price(followers)).toBeGreaterThanOrEqual(before);
    before = price(followers);
  }
});

test('there is no cliff: one per cent more followers moves a rate by about as much at most', () => {
  for (let followers = 10; followers < 1e8; followers *= 1.01) {
    const [one, next] = [engagement(followers), engagement(followers * 1.01)];
    expect(Math.abs(Math.log(next.typical / one.typical))).toBeLessThan(0.0101);
    expect(Math.abs(Math.log(next.spread / one.spread))).toBeLessThan(0.02);
  }
});

test('beyond the points a rate stays level', () => {
  expect(engagement(10).typical).toBeCloseTo(engagement(300).typical, 9);
  expect(engagement(5e7).typical).toBeCloseTo(engagement(3e6).typical, 9);
});

test('points by which a larger creator would get less in all are refused, and rounding is none', () => {
  expect(() => engagement(1_000, withPoints('1000 5% ×2; 10000 0.4% ×2'))).toThrow(
    'from 1000 to 10000 followers a typical creator would get less in all',
  );
  const level = withPoints('1000 5% ×2; 3000 1.66% ×2');
  expect(engagement(3_000, level).typical * 3_000).toBeCloseTo(50, 6);
});

test('a curve of two points is one too', () => {
  const settings = withPoints('1000 4% ×3; 100000 1% ×2');
  expect(engagement(10_000, settings).typical).toBeGreaterThan(0.01);
  expect(engagement(10_000, settings).typical).toBeLessThan(0.04);
});

test('few creators behind a stretch tell it less surely, a person’s own points surely', () => {
  expect(engagement(30_000).sureness).toBeLessThan(engagement(200_000).sureness);
  const own = withPoints('1000 4% ×3 (2); 100000 1% ×2');
  expect(engagement(1_000, own).sureness).toBe(0.5);
  expect(engagement(100_000, own).sureness).toBe(1);
});
