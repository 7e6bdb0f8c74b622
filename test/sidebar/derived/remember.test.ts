import { remember } from '../../../src/sidebar/derived/remember';

test('gives the very same result for the same arguments, and computes anew for others', () => {
  const list = remember((...items: readonly unknown[]) => [...items]);
  const first = list('a', 1);
  expect(list('a', 1)).toBe(first);
  expect(list('a', 2)).toEqual(['a', 2]);
  expect(list('a', 1)).not.toBe(first);
});

test('goes by identity: an equal object is another argument', () => {
  const wrap = remember((value: object) => ({ value }));
  const given = {};
  expect(wrap(given)).toBe(wrap(given));
  expect(wrap(given)).not.toBe(wrap({}));
});

test('tells a call with fewer arguments from one with more', () => {
  const count = remember((...items: readonly number[]) => items.length);
  expect(count(1, 2)).toBe(2);
  expect(count(1)).toBe(1);
  expect(count(1, 2)).toBe(2);
});
