import fc from 'fast-check';
import {
  isBelieved,
  isUsual,
  usualEngagementRate,
  usualPrice,
} from '../../../../../src/core/creators/sense/scale/market';

test.each([
  [10_000, 0.0165, 900],
  [30_000, 0.012, 3000],
  [100_000, 0.0042, 8600],
])(
  'a creator of %d followers usually gets %d engagements a follower and asks ¥%d',
  (followers, rate, price) => {
    expect(usualEngagementRate(followers)).toBeCloseTo(rate, 6);
    expect(usualPrice(followers)).toBeCloseTo(price, 6);
  },
);

test('larger creators usually ask more, whatever their size', () => {
  const following = fc.integer({ min: 1, max: 50_000_000 });
  fc.assert(
    fc.property(following, following, (one, other) => {
      const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
      expect(usualPrice(smaller)).toBeGreaterThan(0);
      expect(usualPrice(smaller)).toBeLessThanOrEqual(usualPrice(larger) * (1 + 1e-9));
    }),
  );
});

test('the rate of engagement stays beyond the smallest and the largest that were measured', () => {
  expect(usualEngagementRate(20)).toBe(usualEngagementRate(300));
  expect(usualEngagementRate(40_000_000)).toBe(usualEngagementRate(3_000_000));
});

test.each([
  [2.8, 6, false, true],
  [2.8, 12, false, false],
  [2.8, 12, true, true],
  [4.1, 12, true, false],
  [-3.6, 12, false, false],
])(
  'engagement e^%d above the usual in %d rows, its header saying average: %s; believed: %s',
  (engagement, engagementRows, saysAverage, believed) => {
    expect(isBelieved({ engagement, price: null, engagementRows }, saysAverage)).toBe(believed);
  },
);

test.each([
  [2.5, 12, 0.4, false],
  [2.5, 12, null, true],
  [2.5, 12, 1.9, true],
  [2.5, 8, 0.4, true],
  [2.3, 12, 0.4, true],
  [2.3, 30, 0.4, false],
])(
  'engagement e^%d above the usual in %d rows whose prices are e^%d above theirs; believed: %s',
  (engagement, engagementRows, price, believed) => {
    expect(isBelieved({ engagement, price, engagementRows }, false)).toBe(believed);
    expect(isBelieved({ engagement, price, engagementRows }, true)).toBe(true);
  },
);

test('prices alone can be beyond belief, and nothing known is as usual', () => {
  expect(isBelieved({ engagement: 0, price: -2.6, engagementRows: 12 }, false)).toBe(false);
  expect(isUsual({ engagement: null, price: null, engagementRows: 0 })).toBe(true);
});
