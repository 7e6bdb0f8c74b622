import { benchmarksAt, standing } from '../../../src/core/scoring/benchmarks';
import { curvesOf } from '../../../src/core/scoring/curves/size-curves';
import { elsewhere } from '../../../src/core/scoring/niches/niche-factors';
import { defaultSettings } from '../../../src/core/settings';

const at = (followers: number, niche: Partial<typeof elsewhere> = {}) =>
  benchmarksAt(followers, { ...elsewhere, ...niche }, curvesOf(defaultSettings));

test('the expected rate falls from small creators to large ones, and is level above 100,000', () => {
  const rates = [500, 3_000, 30_000, 100_000].map((followers) => at(followers).engagementRate.typical);
  expect(rates).toEqual([...rates].sort((one, other) => other - one));
  expect(at(1_000_000).engagementRate.typical / at(100_000).engagementRate.typical).toBeCloseTo(1, 0);
});

test('what large creators do lies further apart', () => {
  const spread = (followers: number) => {
    const { typical, top } = at(followers).engagementRate;
    return top / typical;
  };
  expect(spread(200_000)).toBeGreaterThan(1.5 * spread(5_000));
});

test('nothing has a step at a tier’s edge', () => {
  for (const cut of [1_000, 10_000, 50_000, 500_000]) {
    const [below, above] = [at(cut - 0.5), at(cut + 0.5)];
    for (const rate of ['engagementRate', 'saveRate', 'commentRate', 'shareRate', 'likeRate'] as const) {
      expect(above[rate].typical / below[rate].typical).toBeCloseTo(1, 2);
      expect(above[rate].top / below[rate].top).toBeCloseTo(1, 2);
    }
  }
});

test('the typical value stands at a half, the top tenth at nine tenths, nothing at zero', () => {
  const benchmark = { typical: 0.02, top: 0.05 };
  expect(standing(0.02, benchmark)).toBeCloseTo(0.5, 12);
  expect(standing(0.05, benchmark)).toBeCloseTo(0.9, 12);
  expect(standing(0, benchmark)).toBe(0);
});

test('a niche whose readers save more is held to a higher share of saves', () => {
  const general = at(10_000).saveShare;
  const education = at(10_000, { nicheSaves: 1.78 }).saveShare;
  expect(education.typical).toBeGreaterThan(general.typical);
  expect(education.top).toBeGreaterThan(education.typical);
  expect(at(10_000, { nicheSaves: 50 }).saveShare.typical).toBeLessThan(1.2);
});

test('a niche that is livelier is held to more engagement, and to as much more of each part', () => {
  const [general, dance] = [at(10_000), at(10_000, { nicheEngagement: 1.5 })];
  for (const rate of ['engagementRate', 'saveRate', 'commentRate', 'likeRate'] as const) {
    expect(dance[rate].typical / general[rate].typical).toBeCloseTo(1.5, 9);
  }
});
