import type { ScoreRow } from '../../../src/core/scoring/arithmetic';
import { type Doubt, type DoubtName, scoreOf } from '../../../src/core/scoring/score';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { scoreRow } from '../../support/creators/score-row';

const unknown = { likes: null, saves: null, comments: null };

/** What is doubted of a creator of whom nothing is known but what is said here. */
const doubtsAbout = (known: Partial<ScoreRow>, settings = defaultSettings): readonly Doubt[] =>
  scoreOf(scoreRow({ ...unknown, notes: 50, ...known }), settings).doubts;

const namesOf = (known: Partial<ScoreRow>, settings = defaultSettings): readonly DoubtName[] =>
  doubtsAbout(known, settings).map(({ about }) => about);

/** Those that an export's further columns raise. */
const byColumns = (known: Partial<ScoreRow>, settings = defaultSettings): readonly DoubtName[] =>
  namesOf(known, settings).filter((name) => !['quietAudience', 'fewComments', 'manyComments'].includes(name));

/** Whatever is doubted of a creator whose columns leave much to doubt. */
const everyDoubt: Partial<ScoreRow> = {
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
  const penaltyAt = (fakeFollowerShare: number) => doubtsAbout({ fakeFollowerShare })[0]?.penalty ?? 0;
  expect(penaltyAt(0.2)).toBe(0);
  expect(penaltyAt(0.21)).toBeCloseTo(0.02, 6);
  expect(penaltyAt(0.35)).toBeCloseTo(0.3, 6);
  expect(penaltyAt(0.9)).toBeCloseTo(0.3, 6);
});

test('each doubt that columns raise can be switched off by itself', () => {
  const names = byColumns(everyDoubt);
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
    expect(byColumns(everyDoubt, trusting)).toEqual(names.filter((other) => other !== name));
  }
});

test('each doubt that rates raise can be switched off by itself', () => {
  expect(namesOf({ followers: 500_000, engagement: 100 })).toEqual(['quietAudience']);
  expect(
    namesOf({ followers: 500_000, engagement: 100 }, settingsFrom([['trust.quietAudience', 0]])),
  ).toEqual([]);
  expect(namesOf({ followers: 500_000, likes: 5_000, comments: 3 })).toEqual(['fewComments']);
  const fewComments = settingsFrom([['trust.fewComments', 0]]);
  expect(namesOf({ followers: 500_000, likes: 5_000, comments: 3 }, fewComments)).toEqual([]);
  expect(namesOf({ followers: 500_000, likes: 500, comments: 5_000 })).toEqual(['manyComments']);
  const manyComments = settingsFrom([['trust.manyComments', 0]]);
  expect(namesOf({ followers: 500_000, likes: 500, comments: 5_000 }, manyComments)).toEqual([]);
});

test('what is not known raises no doubt', () => {
  expect(namesOf({})).toEqual([]);
  expect(namesOf({ followers: 8_000 })).toEqual([]);
});

describe('a small creator is not doubted for being small', () => {
  test('by more comments than likes', () => {
    expect(namesOf({ followers: 300, likes: 4, comments: 9, engagement: 14 })).toEqual([]);
  });

  test('by few likes without a comment', () => {
    expect(namesOf({ followers: 300, likes: 12, comments: 0, engagement: 15 })).toEqual([]);
  });

  test('by a note that hardly anybody noticed', () => {
    expect(namesOf({ followers: 300, engagement: 2 })).toEqual([]);
  });

  test('by a new account’s few likes in all', () => {
    expect(namesOf({ followers: 900, likesAndSavesTotal: 200 })).toEqual([]);
  });

  test('by a handful of reads without a reaction', () => {
    expect(byColumns({ followers: 900, reads: 200, engagement: 1 })).toEqual([]);
  });
});

test('a range that begins at nothing doubts nobody', () => {
  const settings = settingsFrom([
    ['trust.quietAudienceFrom', 0],
    ['trust.inactiveFollowersBelow', 0],
  ]);
  expect(namesOf({ followers: 500_000, engagement: 0 }, settings)).toEqual([]);
  expect(namesOf({ activeFollowerShare: 0 }, settings)).toEqual([]);
});

test('doubts multiply, down to the floor', () => {
  const doubted = { fakeFollowerShare: 0.35, followerGrowth: 0.6 };
  const trustOf = (known: Partial<ScoreRow>) => scoreOf(scoreRow(known), defaultSettings).trust;
  expect(trustOf(doubted)).toBeCloseTo(0.63, 9);
  expect(trustOf({ ...doubted, trust: 0.1 })).toBe(0.35);
});
