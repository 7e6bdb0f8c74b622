import { noteHistories } from '../../../../src/core/creators/note-histories';
import { type Backtest, backtest } from '../../../../src/core/scoring/backtest/backtest';
import type { Predictor } from '../../../../src/core/scoring/backtest/predictors';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { readFile } from '../../../../src/files/read-file';
import { describeRealData, realData } from '../../../support/real-data';
import { tableOf } from '../../../support/table';

const header = [
  'note_id',
  'user_id',
  'fans',
  'title',
  'time',
  'liked_count',
  'collected_count',
  'comment_count',
];
const from = Date.UTC(2025, 0, 1);

/** Sixty notes, one a day; the creator's audience saves `saves` of each and likes `likes`. */
function notesOf(creator: string, followers: Cell, likes: number, saves: number): Cell[][] {
  return Array.from({ length: 60 }, (_, day) => [
    `${creator}n${day}`,
    creator,
    followers,
    'a title',
    from + day * 86_400_000,
    // Now and then a note goes far beyond its audience: means then mislead.
    day % 20 === 7 ? likes * 40 : likes + (day % 3),
    saves + (day % 2),
    1 + (day % 2),
  ]);
}

const creators = Array.from({ length: 12 }, (_, index) => `u${index}`);
const table = (followersOf: (index: number) => Cell) =>
  tableOf([
    header,
    ...creators.flatMap((creator, index) =>
      notesOf(creator, followersOf(index), 300 - 20 * index, 5 + 10 * index),
    ),
  ]);

function run(followersOf: (index: number) => Cell, known: ReadonlyMap<string, number> = new Map()): Backtest {
  const histories = noteHistories(table(followersOf), defaultSettings);
  if (histories === null) throw new Error('no notes were read');
  return backtest(histories, known, defaultSettings);
}

const correlation = (result: Backtest, predictor: Predictor) =>
  result.correlations.find((row) => row.predictor === predictor);

test('an audience that goes on saving is foretold, and likes mislead about it', () => {
  const result = run(() => 2_000);
  expect(result).toMatchObject({ creators: 12, leftOut: 0, withFollowers: 12 });
  expect(correlation(result, 'expectedSavesAndComments')?.typical).toBeCloseTo(1, 6);
  expect(correlation(result, 'score')?.typicalPerFollower).toBeGreaterThan(0.9);
  expect(correlation(result, 'meanLikes')?.typical).toBeCloseTo(-1, 6);
});

test('without followers only what needs none is judged', () => {
  const result = run(() => '');
  expect(result.withFollowers).toBe(0);
  expect(correlation(result, 'score')?.typical).toBeNull();
  expect(correlation(result, 'medianSavesAndComments')?.typical).toBeCloseTo(1, 6);
  expect(correlation(result, 'medianSavesAndComments')?.typicalPerFollower).toBeNull();
});

test('followers may come from another table', () => {
  const known = new Map(creators.map((creator) => [creator, 2_000]));
  expect(run(() => '', known).withFollowers).toBe(12);
});

test('a creator with too few notes is left out and counted', () => {
  const rows = [header, ...notesOf('u1', 2_000, 10, 5), ...notesOf('u2', 2_000, 10, 5).slice(0, 15)];
  const histories = noteHistories(tableOf(rows), defaultSettings) ?? [];
  expect(backtest(histories, new Map(), defaultSettings)).toMatchObject({ creators: 1, leftOut: 1 });
});

test('a table of creators, or of notes without dates, has no history', () => {
  expect(
    noteHistories(
      tableOf([
        ['昵称', '粉丝数'],
        ['甲', 1_000],
      ]),
      defaultSettings,
    ),
  ).toBeNull();
  const undated = table(() => 2_000).rows.map((row) => row.filter((_, column) => column !== 4));
  expect(noteHistories(tableOf(undated), defaultSettings)).toBeNull();
});

describeRealData('on real notes', () => {
  let result: Backtest;
  beforeAll(async () => {
    const [notes] = await readFile(realData('mf_koc_notes_dev.csv.gz'), 'notes.csv.gz');
    if (notes === undefined) throw new Error('no table in the file');
    const settings = settingsFrom([]);
    result = backtest(noteHistories(notes, settings) ?? [], new Map(), settings);
  });

  test('what the evidence lets expect foretells the next notes as well as the median does', () => {
    const expected = correlation(result, 'expectedSavesAndComments')?.typical ?? 0;
    expect(expected).toBeGreaterThanOrEqual(
      (correlation(result, 'medianSavesAndComments')?.typical ?? 1) - 0.01,
    );
  });

  test('the score ranks what comes per follower above followers, engagement rate, likes and the median', () => {
    const score = correlation(result, 'score')?.typicalPerFollower ?? 0;
    for (const plainer of [
      'followers',
      'engagementRate',
      'medianEngagementRate',
      'meanLikes',
      'medianSavesAndComments',
    ] as const) {
      expect(score).toBeGreaterThan(correlation(result, plainer)?.typicalPerFollower ?? 1);
    }
  });
});
