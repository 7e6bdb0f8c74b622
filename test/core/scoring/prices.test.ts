import fc from 'fast-check';
import type { Offer } from '../../../src/core/creators/creator';
import { readCreators } from '../../../src/core/creators/read-creators';
import { onCurve } from '../../../src/core/scoring/curve';
import { readCurvePoints } from '../../../src/core/scoring/curves/curve-points';
import { curvesOf } from '../../../src/core/scoring/curves/size-curves';
import { cheapestOffer, costOf, costPer, fairPrice } from '../../../src/core/scoring/prices';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { readFile } from '../../../src/files/read-file';
import { describeRealData, realData } from '../../support/creators/real-data';

const offer = (known: Partial<Offer>): Offer => ({
  format: 'image',
  price: 1_000,
  declared: true,
  rebate: null,
  agreed: false,
  ...known,
});
const cheapest = (...offers: Partial<Offer>[]) => cheapestOffer(offers.map(offer), defaultSettings);

test('the platform’s fee comes onto declared offers only', () => {
  expect(costOf(offer({}), defaultSettings)).toBeCloseTo(1_100, 9);
  expect(costOf(offer({ declared: false }), defaultSettings)).toBe(1_000);
});

test('a rebate counts only where the settings say so', () => {
  expect(costOf(offer({ rebate: 0.3 }), defaultSettings)).toBeCloseTo(1_100, 9);
  const counting = settingsFrom([['cost.countRebate', true]]);
  expect(costOf(offer({ rebate: 0.3 }), counting)).toBeCloseTo(800, 9);
});

test('where the product is the pay, it costs what it takes to the creator’s door, and no fee', () => {
  expect(costOf(offer({ price: 0, gifted: true }), defaultSettings)).toBe(115);
  const dear = settingsFrom([['shortlist.giftCost', 380]]);
  expect(costOf(offer({ price: 0, gifted: true, rebate: 0.3 }), dear)).toBe(380);
  expect(() => settingsFrom([['shortlist.giftCost', 0]])).toThrow('shortlist.giftCost');
});

test('declared offers go before others, paid ones before gifted ones, then the cheaper', () => {
  expect(cheapest({ price: 900 }, { price: 800, format: 'video' })?.price).toBe(800);
  expect(cheapest({ price: 100, declared: false }, { price: 900 })?.price).toBe(900);
  expect(cheapest({ price: 0, gifted: true }, { price: 900 })?.price).toBe(900);
  expect(cheapest({ price: 0, gifted: true })?.gifted).toBe(true);
  expect(cheapest()).toBeNull();
});

test('a cost for nothing is none', () => {
  expect(costPer(1_100, 160)).toBeCloseTo(6.875, 9);
  expect(costPer(1_100, 0)).toBeNull();
  expect(costPer(null, 160)).toBeNull();
  expect(costPer(1_100, null)).toBeNull();
});

const price = (followers: number, engagement: number | null, format: 'image' | 'video' = 'image') =>
  fairPrice(followers, engagement, format, defaultSettings);

const usual = (followers: number) =>
  onCurve(curvesOf(defaultSettings).engagement, Math.log(followers)).typical * followers;

test('what creators of the size ask, where the audience does what is usual', () => {
  const points = readCurvePoints('price.imageBySize', defaultSettings);
  for (const { followers, typical } of points) {
    expect(price(followers, usual(followers)) / typical).toBeCloseTo(1, 9);
    expect(price(followers, null) / typical).toBeCloseTo(1, 9);
  }
});

test('engagement hardly moves it: eight times the usual adds a quarter', () => {
  expect(price(100_000, 8 * usual(100_000)) / price(100_000, null)).toBeCloseTo(8 ** 0.1, 2);
  expect(price(100_000, usual(100_000) / 8) / price(100_000, null)).toBeCloseTo(8 ** -0.1, 2);
});

test('neither a viral note nor silence moves it by more than half as much again', () => {
  expect(price(10_000, 1e9) / price(10_000, null)).toBeCloseTo(1.5, 9);
  expect(price(10_000_000, 0) / price(10_000_000, null)).toBeCloseTo(1 / 1.5, 9);
});

test('a small account is asked for no less than the least', () => {
  expect(price(20, null)).toBe(30);
  expect(price(20, null, 'video')).toBeCloseTo(30 * defaultSettings['price.videoPremium'], 9);
  expect(price(0, null)).toBe(0);
});

test('a follower more never makes it fall where the audience stays as lively', () => {
  const followers = fc.double({ min: 0.1, max: 1e8, noNaN: true });
  fc.assert(
    fc.property(followers, followers, (some, more) => {
      expect(price(some + more, null)).toBeGreaterThanOrEqual(price(some, null) * (1 - 1e-9));
    }),
  );
});

test('a video costs about a third more', () => {
  expect(price(10_000, 450, 'video') / price(10_000, 450)).toBeCloseTo(1.3, 1);
});

test('more engagement never makes it fall, nor is it ever anything but a price', () => {
  const count = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(count, count, count, (followers, engagement, more) => {
      const fair = price(followers, engagement);
      expect(fair).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(fair)).toBe(true);
      expect(price(followers, engagement + more)).toBeGreaterThanOrEqual(fair);
    }),
  );
});

describeRealData('the fair price of creators between 12,000 and 100,000 followers', () => {
  test('lies in the middle of what they ask', async () => {
    const file = 'dms_creators_20k_100k_dev.csv';
    const [table] = await readFile(realData(file), file);
    if (table === undefined) throw new Error('no table');
    const asked = scoreCreators(readCreators(table, { settings: defaultSettings }).creators, defaultSettings)
      .flatMap(({ creator, fairPrice: fair }) =>
        creator.offers.filter(({ format }) => format === 'image').map((offer) => offer.price / fair),
      )
      .sort((one, other) => one - other);
    expect(asked.length).toBe(20);
    const middle = asked[asked.length >> 1] ?? 0;
    expect(middle).toBeGreaterThan(0.67);
    expect(middle).toBeLessThan(1.5);
  });
});
