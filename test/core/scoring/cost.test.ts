import type { Offer } from '../../../src/core/creators/creator';
import { cheapestOffer, costOf, costPer } from '../../../src/core/scoring/cost';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';

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
