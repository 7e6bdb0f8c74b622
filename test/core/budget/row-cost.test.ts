import { emptyBrief } from '../../../src/core/brief';
import { type RowMoney, rowCost, unpaidStatuses } from '../../../src/core/budget/row-cost';
import { statuses } from '../../../src/core/campaign/record/statuses';
import { defaultSettings } from '../../../src/core/settings';

const cost = (row: RowMoney, brief = emptyBrief) => rowCost(row, brief, defaultSettings);
const koc: RowMoney = { declared: 'yes', offer: 'both', price: 20_005, product: 10_000, shipping: 1_500 };

test('price, fee, product and shipping, half a fen of the fee up', () => {
  expect(cost(koc)).toEqual({
    price: 20_005,
    fee: 2_001,
    product: 10_000,
    shipping: 1_500,
    lost: 0,
    total: 33_506,
  });
});

test('what was agreed counts instead of what was asked', () => {
  expect(cost({ ...koc, agreed: 18_000 })).toMatchObject({ price: 18_000, fee: 1_800 });
});

test('¥0 that was agreed is no price: what was asked counts', () => {
  expect(cost({ ...koc, agreed: 0 }).price).toBe(20_005);
});

test('only declared notes have a fee, and only where it is in the budget', () => {
  expect(cost({ ...koc, declared: 'no' }).fee).toBe(0);
  expect(cost(koc, { ...emptyBrief, platformFeeIn: false }).fee).toBe(0);
});

test('a product for nothing else has a cost, and no price', () => {
  expect(cost({ ...koc, offer: 'product' })).toMatchObject({ price: 0, fee: 0, total: 11_500 });
});

test('nothing is sent to who owns the product', () => {
  expect(cost({ ...koc, sample: 'no' })).toMatchObject({ product: 0, shipping: 0, total: 22_006 });
});

test.each(unpaidStatuses)('of a row that is %s only what is lost is paid', (status) => {
  expect(Object.keys(statuses)).toContain(status);
  expect(cost({ ...koc, status, lost: 11_500 })).toEqual({
    price: 0,
    fee: 0,
    product: 0,
    shipping: 0,
    lost: 11_500,
    total: 11_500,
  });
});

test.each(['unfound', 'deleted', 'settled', 'a word of their own'])(
  'a row that is %s stays paid',
  (status) => {
    expect(cost({ ...koc, status }).total).toBe(33_506);
  },
);

test('a row without money costs nothing', () => {
  expect(cost({}).total).toBe(0);
});
