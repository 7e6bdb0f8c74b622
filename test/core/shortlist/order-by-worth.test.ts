import fc from 'fast-check';
import { orderByWorth } from '../../../src/core/shortlist/order-by-worth';

test('the greatest first, equals in their order', () => {
  expect([...orderByWorth(Float64Array.of(2, 5, 3, 5, -1, 0))]).toEqual([1, 3, 2, 0, 5, 4]);
});

test('every index once, worth never rising', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 300 }), (worths) => {
      const order = [...orderByWorth(Float64Array.from(worths))];
      expect([...order].sort((a, b) => a - b)).toEqual(worths.map((_, index) => index));
      const greatest = Math.max(1e-300, ...worths.map(Math.abs));
      order.slice(1).forEach((index, rank) => {
        const rise = (worths[index] as number) - (worths[order[rank] as number] as number);
        expect(rise / greatest).toBeLessThan(1e-9);
      });
    }),
  );
});
