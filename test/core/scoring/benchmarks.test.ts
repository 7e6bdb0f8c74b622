import { benchmarksFor, standing } from '../../../src/core/scoring/benchmarks';
import { defaultSettings } from '../../../src/core/settings';

const rateAt = (followers: number) => benchmarksFor(followers, 1, defaultSettings).engagementRate.typical;

test('the expected rate meets the measured creators within a factor 1.5', () => {
  // Two Pugongying creators and the median of seven mid-tier ones (100k to 400k followers).
  for (const [followers, measured] of [
    [13_273, 0.0432],
    [83_000, 0.0214],
  ] as const) {
    expect(rateAt(followers) / measured).toBeGreaterThan(1 / 1.5);
    expect(rateAt(followers) / measured).toBeLessThan(1.5);
  }
});

test('the expected rate has no step at a tier’s edge', () => {
  expect(rateAt(50_000) / rateAt(49_999)).toBeCloseTo(1, 4);
  expect(rateAt(500_000) / rateAt(499_999)).toBeCloseTo(1, 4);
});

test('the expected rate is level below 5,000 followers', () => {
  expect(rateAt(1_000)).toBe(rateAt(5_000));
  expect(rateAt(6_000)).toBeLessThan(rateAt(5_000));
});

test('the typical value stands at a half, the top tenth at nine tenths, nothing at zero', () => {
  const benchmark = { typical: 0.02, top: 0.05 };
  expect(standing(0.02, benchmark)).toBeCloseTo(0.5, 12);
  expect(standing(0.05, benchmark)).toBeCloseTo(0.9, 12);
  expect(standing(0, benchmark)).toBe(0);
});

test('a niche whose readers save more is held to a higher share of saves', () => {
  const general = benchmarksFor(10_000, 1, defaultSettings).saveShare;
  const education = benchmarksFor(10_000, 1.78, defaultSettings).saveShare;
  expect(education.typical).toBeGreaterThan(general.typical);
  expect(education.top).toBeGreaterThan(education.typical);
  expect(education.top).toBeLessThan(1);
});
