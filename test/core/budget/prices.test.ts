import { emptyBrief } from '../../../src/core/brief';
import { parcelOf, placePriceOf } from '../../../src/core/budget/prices';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';

test('a parcel is the usual gift, its shipping in it, until the brief says what a sample costs', () => {
  expect(parcelOf(emptyBrief, defaultSettings)).toEqual({ product: 10_000, shipping: 1_500 });
  expect(parcelOf({ sampleCost: 86.5 }, defaultSettings)).toEqual({ product: 8_650, shipping: 1_500 });
});

test('a gift that is cheaper than its shipping is never worth less than nothing', () => {
  expect(parcelOf(emptyBrief, settingsFrom([['shortlist.giftCost', 10]]))).toEqual({
    product: 0,
    shipping: 1_000,
  });
});

test('an open place is planned at what a KOC is taken to ask, with the platform’s fee', () => {
  expect(placePriceOf(emptyBrief, defaultSettings)).toEqual({ price: 20_000, fee: 2_000 });
  expect(placePriceOf({ ...emptyBrief, platformFeeIn: false }, defaultSettings).fee).toBe(0);
  expect(placePriceOf({ ...emptyBrief, placesOffer: 'product' }, defaultSettings)).toEqual({
    price: 0,
    fee: 0,
  });
});
