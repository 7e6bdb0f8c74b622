import { doubtsAboutCreator, doubtsAboutRates, trustOf } from '../../../src/core/scoring/trust';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { creator } from '../../support/creator';

test('a doubt is a ramp: it begins gently and is full at its end', () => {
  const penaltyAt = (fakeFollowerShare: number) =>
    doubtsAboutCreator(creator({ fakeFollowerShare }), defaultSettings)[0]?.penalty ?? 0;
  expect(penaltyAt(0.19)).toBe(0);
  expect(penaltyAt(0.21)).toBeCloseTo(0.02, 6);
  expect(penaltyAt(0.35)).toBeCloseTo(0.3, 6);
  expect(penaltyAt(0.9)).toBeCloseTo(0.3, 6);
});

test('each doubt can be switched off', () => {
  const doubtful = creator({
    activeFollowerShare: 0.05,
    followerGrowth: 2,
    commercialShare: 0.9,
    likesAndSavesTotal: 10,
  });
  expect(doubtsAboutCreator(doubtful, defaultSettings)).toHaveLength(4);
  const trusting = settingsFrom([
    ['trust.inactiveFollowers', 0],
    ['trust.followerJump', 0],
    ['trust.commercialNotes', 0],
    ['trust.fewLifetimeLikes', 0],
  ]);
  expect(doubtsAboutCreator(doubtful, trusting)).toEqual([]);
});

test('what is not known raises no doubt', () => {
  expect(doubtsAboutCreator(creator({}), defaultSettings)).toEqual([]);
  expect(doubtsAboutRates({ engagement: null, likes: null, comments: null }, defaultSettings)).toEqual([]);
});

test('a small honest creator with more comments than likes is not doubted', () => {
  expect(doubtsAboutRates({ engagement: 1, likes: 4, comments: 9 }, defaultSettings)).toEqual([]);
});

test('doubts multiply, down to the floor', () => {
  const doubts = [
    { about: 'fakeFollowers', penalty: 0.3 },
    { about: 'followerJump', penalty: 0.1 },
  ] as const;
  expect(trustOf(doubts, 1, defaultSettings)).toBeCloseTo(0.63, 9);
  expect(trustOf(doubts, 0.1, defaultSettings)).toBe(0.35);
});
