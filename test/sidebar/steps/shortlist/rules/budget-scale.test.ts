import fc from 'fast-check';
import {
  budgetAt,
  budgetScale,
  positionOf,
} from '../../../../../src/sidebar/steps/shortlist/rules/budget-scale';

const positions = fc.integer({ min: budgetScale.least, max: budgetScale.most });

test('runs from ¥5,000 to ¥5,000,000', () => {
  expect(budgetAt(budgetScale.least)).toBe(5_000);
  expect(budgetAt(budgetScale.most)).toBe(5_000_000);
});

test('rises with the hand, and the hand stays where it is put', () => {
  fc.assert(
    fc.property(positions, (position) => {
      expect(positionOf(budgetAt(position))).toBe(position);
      if (position < budgetScale.most) expect(budgetAt(position + 1)).toBeGreaterThan(budgetAt(position));
    }),
  );
});

test('shows a budget beyond either end at that end', () => {
  expect(positionOf(0)).toBe(budgetScale.least);
  expect(positionOf(80_000_000)).toBe(budgetScale.most);
});
