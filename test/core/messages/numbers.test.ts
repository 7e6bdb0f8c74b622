import { percentExactly } from '../../../src/core/messages/numbers';

test.each([
  [0, '0 %'],
  [0.0005604, '0.057 %'],
  [0.031, '3.1 %'],
  [0.5, '50 %'],
])('a gap of %p is said as %s, never smaller than it is', (gap, text) => {
  expect(percentExactly(gap)).toBe(text);
});
