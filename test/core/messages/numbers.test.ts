import { percentExactly, roundCount } from '../../../src/core/messages/numbers';

test.each([
  [0, '0 %'],
  [0.0005604, '0.057 %'],
  [0.031, '3.1 %'],
  [0.5, '50 %'],
])('a gap of %p is said as %s, never smaller than it is', (gap, text) => {
  expect(percentExactly(gap)).toBe(text);
});

test('a round count is short', () => {
  const shown = (language: 'en' | 'zh') =>
    [500, 5_000, 50_000, 1_000_000].map((count) => roundCount(count, language));
  expect(shown('en')).toEqual(['500', '5k', '50k', '1M']);
  expect(shown('zh')).toEqual(['500', '5000', '5 万', '100 万']);
});
