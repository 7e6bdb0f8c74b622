import fc from 'fast-check';
import type { Offer } from '../../../src/core/creators/creator';
import { readCreators } from '../../../src/core/creators/read-creators';
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

test('a tenth of a yuan for each follower where the audience does what is usual', () => {
  expect(price(10_000, 450)).toBeCloseTo(1_000, 9);
  expect(price(10_000, null)).toBeCloseTo(1_000, 9);
});

test('four times the usual engagement doubles it, a quarter halves it', () => {
  expect(price(10_000, 1_800)).toBeCloseTo(2_000, 9);
  expect(price(10_000, 112.5)).toBeCloseTo(500, 9);
});

test('neither a viral note nor silence moves it more than threefold', () => {
  expect(price(10_000, 1e9)).toBeCloseTo(3_000, 9);
  expect(price(10_000, 0)).toBeCloseTo(1_000 / 3, 9);
});

test('a small account is asked for less per follower, and for no less than the least', () => {
  expect(price(5_000, null)).toBeCloseTo(500, 9);
  expect(price(1_250, null)).toBeCloseTo(125 / 2, 9);
  expect(price(100, null)).toBe(10);
  expect(price(100, null, 'video')).toBeCloseTo(13.5, 9);
  expect(price(0, null)).toBe(0);
});

test('a follower more never makes it fall where the audience stays as lively', () => {
  const followers = fc.double({ min: 0.1, max: 1e8, noNaN: true });
  fc.assert(
    fc.property(followers, followers, (some, more) => {
      expect(price(some + more, null)).toBeGreaterThanOrEqual(price(some, null));
    }),
  );
});

test('a video costs about a third more', () => {
  expect(price(10_000, 450, 'video')).toBeCloseTo(1_350, 9);
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

describeRealData('the fair price of small accounts', () => {
  test('lies in the middle of what they ask', async () => {
    const file = 'mf_koc_sheet_messy.csv';
    const [table] = await readFile(realData(file), file);
    if (table === undefined) throw new Error('no table');
    const asked = scoreCreators(readCreators(table, { settings: defaultSettings }).creators, defaultSettings)
      .filter(({ creator }) => creator.followers !== null && creator.followers < 5_000)
      .flatMap(({ creator, fairPrice: fair }) => creator.offers.map((offer) => offer.price / fair))
      .sort((one, other) => one - other);
    expect(asked.length).toBeGreaterThan(50);
    const middle = asked[asked.length >> 1] ?? 0;
    expect(middle).toBeGreaterThan(0.67);
    expect(middle).toBeLessThan(1.5);
  });
});
