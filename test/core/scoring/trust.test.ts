import { trustOf } from '../../../src/core/scoring/trust';
import { defaultSettings } from '../../../src/core/settings';

test('doubts multiply, down to the floor', () => {
  const doubts = [
    { about: 'fakeFollowers', penalty: 0.3 },
    { about: 'followerJump', penalty: 0.1 },
  ] as const;
  expect(trustOf(doubts, 1, defaultSettings)).toBeCloseTo(0.63, 9);
  expect(trustOf(doubts, 0.1, defaultSettings)).toBe(0.35);
});
