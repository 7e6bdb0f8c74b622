import { type NoteHistory, noteHistories } from '../../../../src/core/creators/same-creator/note-histories';
import {
  type Backtest,
  backtest,
  leastNotes,
  notesAhead,
  splitHistory,
} from '../../../../src/core/scoring/backtest/backtest';
import type { Predictor } from '../../../../src/core/scoring/backtest/predictors';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { readFile } from '../../../../src/files/read-file';
import { datedNotes } from '../../../support/creators/dated-notes';
import { describeRealData, realData } from '../../../support/creators/real-data';
import { tableOf } from '../../../support/creators/table';

const ids = Array.from({ length: 12 }, (_, index) => `u${index}`);

/** The later creators' audiences save more and like less. */
const table = (followers: (creator: number) => Cell, notes = 60) =>
  datedNotes({
    creators: ids.length,
    notes,
    followers,
    // Now and then a note goes far beyond its audience: means then mislead.
    likes: (creator, day) => (300 - 20 * creator) * (day % 20 === 7 ? 40 : 1) + (day % 3),
    saves: (creator, day) => 5 + 10 * creator + (day % 2),
  });

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
  const known = new Map(ids.map((id) => [id, 2_000]));
  expect(run(() => '', known).withFollowers).toBe(12);
});

test('a creator with too few notes is left out and counted', () => {
  const { rows, ...place } = table(() => 2_000);
  // The last creator keeps fifteen notes of sixty.
  const histories = noteHistories({ ...place, rows: rows.slice(0, -45) }, defaultSettings) ?? [];
  expect(backtest(histories, new Map(), defaultSettings)).toMatchObject({ creators: 11, leftOut: 1 });
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

  test('the score ranks what comes per follower above followers, mean engagement rate, likes and the median', () => {
    const score = correlation(result, 'score')?.typicalPerFollower ?? 0;
    for (const plainer of ['followers', 'engagementRate', 'meanLikes', 'medianSavesAndComments'] as const) {
      expect(score).toBeGreaterThan(correlation(result, plainer)?.typicalPerFollower ?? 1);
    }
  });

  test('and among creators of one size above the median rate too, which falls with followers', () => {
    const score = correlation(result, 'score')?.typicalForSize ?? 0;
    expect(score).toBeGreaterThan(0.767);
    for (const plainer of [
      'engagementRate',
      'medianEngagementRate',
      'meanLikes',
      'medianSavesAndComments',
    ] as const) {
      expect(score).toBeGreaterThan(correlation(result, plainer)?.typicalForSize ?? 1);
    }
    expect(correlation(result, 'followers')?.typicalForSize).toBeNull();
  });
});

/** One note a day; the table is in no order of time. */
function history(notes: number): NoteHistory {
  const { rows, ...place } = datedNotes({
    creators: 1,
    notes,
    followers: () => '',
    likes: () => 1,
    saves: () => 2,
  });
  const [header = [], ...days] = rows;
  const shuffled = [0, 1].flatMap((odd) => days.filter((_, day) => day % 2 === odd));
  const [only] = noteHistories({ ...place, rows: [header, ...shuffled] }, defaultSettings) ?? [];
  if (only === undefined) throw new Error('no notes were read');
  return only;
}

test('the past is the older share of the notes, and what follows begins right after it', () => {
  const split = splitHistory(history(100), 0.5);
  const days = (rows: readonly { readonly noteDate: string | null }[]) =>
    rows.map(({ noteDate }) => noteDate ?? '');
  expect(split?.past).toHaveLength(50);
  expect(split?.next).toHaveLength(notesAhead);
  const newestOfPast =
    days(split?.past ?? [])
      .sort()
      .at(-1) ?? '';
  const oldestOfNext =
    days(split?.next ?? [])
      .sort()
      .at(0) ?? '';
  expect(newestOfPast < oldestOfNext).toBe(true);
  expect(Date.parse(oldestOfNext) - Date.parse(newestOfPast)).toBe(86_400_000);
});

test('what follows stops at thirty notes, and at what there is', () => {
  expect(splitHistory(history(40), 0.5)?.next).toHaveLength(20);
});

test('too few notes on either side tell nothing', () => {
  expect(splitHistory(history(2 * leastNotes - 1), 0.5)).toBeNull();
  expect(splitHistory(history(2 * leastNotes), 0.5)).not.toBeNull();
  expect(splitHistory(history(30), 0.2)).toBeNull();
});
