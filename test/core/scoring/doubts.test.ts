import type { Creator } from '../../../src/core/creators/creator';
import { benchmarksFor } from '../../../src/core/scoring/benchmarks';
import type { Counts } from '../../../src/core/scoring/counts';
import { doubtsAboutCreator, doubtsAboutRates } from '../../../src/core/scoring/doubts';
import type { DoubtName } from '../../../src/core/scoring/trust';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { creator } from '../../support/creators/creator';

const aboutCreator = (known: Partial<Creator>, settings = defaultSettings) =>
  doubtsAboutCreator(creator(known), settings);

const aboutRates = (
  followers: number,
  known: Partial<Counts>,
  settings = defaultSettings,
  notes = 50,
): readonly DoubtName[] => {
  const unknown = { likes: null, saves: null, comments: null, shares: null, engagement: null };
  const counts = { ...unknown, ...known };
  const benchmarks = benchmarksFor(followers, 1, settings);
  return doubtsAboutRates({ followers, notes, counts, benchmarks }, settings).map(({ about }) => about);
};

/** Whatever is doubted of a creator whose columns leave much to doubt. */
const everyDoubt: Partial<Creator> = {
  followers: 300_000,
  fakeFollowerShare: 0.5,
  activeFollowerShare: 0.05,
  followerGrowth: 2,
  commercialShare: 0.9,
  likesAndSavesTotal: 10,
  reads: 100_000,
  engagement: 50,
  repeatedCommentShare: 0.9,
};

test('a doubt is a ramp: it begins gently and is full at its end', () => {
  const penaltyAt = (fakeFollowerShare: number) => aboutCreator({ fakeFollowerShare })[0]?.penalty ?? 0;
  expect(penaltyAt(0.2)).toBe(0);
  expect(penaltyAt(0.21)).toBeCloseTo(0.02, 6);
  expect(penaltyAt(0.35)).toBeCloseTo(0.3, 6);
  expect(penaltyAt(0.9)).toBeCloseTo(0.3, 6);
});

test('each doubt that columns raise can be switched off by itself', () => {
  const names = aboutCreator(everyDoubt).map(({ about }) => about);
  expect(names).toEqual([
    'fakeFollowers',
    'inactiveFollowers',
    'fewLifetimeLikes',
    'followerJump',
    'commercialNotes',
    'repeatedComments',
    'quietReaders',
  ]);
  for (const name of names) {
    const trusting = settingsFrom([[`trust.${name}`, 0]]);
    expect(aboutCreator(everyDoubt, trusting).map(({ about }) => about)).toEqual(
      names.filter((other) => other !== name),
    );
  }
});

test('each doubt that rates raise can be switched off by itself', () => {
  expect(aboutRates(500_000, { engagement: 100 })).toEqual(['quietAudience']);
  expect(aboutRates(500_000, { engagement: 100 }, settingsFrom([['trust.quietAudience', 0]]))).toEqual([]);
  expect(aboutRates(500_000, { likes: 5_000, comments: 3 })).toEqual(['fewComments']);
  const fewComments = settingsFrom([['trust.fewComments', 0]]);
  expect(aboutRates(500_000, { likes: 5_000, comments: 3 }, fewComments)).toEqual([]);
  expect(aboutRates(500_000, { likes: 500, comments: 5_000 })).toEqual(['manyComments']);
  const manyComments = settingsFrom([['trust.manyComments', 0]]);
  expect(aboutRates(500_000, { likes: 500, comments: 5_000 }, manyComments)).toEqual([]);
});

test('what is not known raises no doubt', () => {
  expect(aboutCreator({})).toEqual([]);
  expect(aboutRates(8_000, {})).toEqual([]);
});

describe('a small creator is not doubted for being small', () => {
  test('by more comments than likes', () => {
    expect(aboutRates(300, { likes: 4, comments: 9, engagement: 14 })).toEqual([]);
  });

  test('by few likes without a comment', () => {
    expect(aboutRates(300, { likes: 12, comments: 0, engagement: 15 })).toEqual([]);
  });

  test('by a note that hardly anybody noticed', () => {
    expect(aboutRates(300, { engagement: 2 })).toEqual([]);
  });

  test('by a new account’s few likes in all', () => {
    expect(aboutCreator({ followers: 900, likesAndSavesTotal: 200 })).toEqual([]);
  });

  test('by a handful of reads without a reaction', () => {
    expect(aboutCreator({ followers: 900, reads: 200, engagement: 1 })).toEqual([]);
  });
});

test('a range that begins at nothing doubts nobody', () => {
  const settings = settingsFrom([
    ['trust.quietAudienceFrom', 0],
    ['trust.inactiveFollowersBelow', 0],
  ]);
  expect(aboutRates(500_000, { engagement: 0 }, settings)).toEqual([]);
  expect(aboutCreator({ activeFollowerShare: 0 }, settings)).toEqual([]);
});
