import { parse } from 'sql-parser-cst';
import { readCreators } from '../../../src/core/creators/read-creators';
import { defaultSettings, type Settings, settingsFrom } from '../../../src/core/settings';
import type { Cell, Table } from '../../../src/core/table';
import { duckdbText } from '../../../src/warehouse/duckdb/duckdb-text';
import { mapOfGathered, notesText } from '../../../src/warehouse/queries/notes-text';
import { mapOf } from '../../support/warehouse/agreement';
import { databaseForTests, describeInDuckdb, makeTable } from '../../support/warehouse/database';
import { randomFrom } from '../../support/warehouse/hostile';

const map = {
  ...mapOf(['id', 'followers']),
  notes: { id: 'author', noteDate: 'day', likes: 'likes', saves: 'saves' },
  comments: { id: 'author', sentiment: 'label', intent: 'wants' },
};
const tables = { creators: 'creators_table', notes: 'notes_table', comments: 'comments_table' };

test.each(['geometric', 'median'])(
  '%s averages are read by an independent grammar of BigQuery',
  (average) => {
    const settings = settingsFrom([
      ['notes.average', average],
      ['notes.days', 30],
    ]);
    expect(() => parse(notesText(map, tables, settings), { dialect: 'bigquery' })).not.toThrow();
  },
);

test('the next call is told what its columns hold', () => {
  expect(mapOfGathered(map, true, defaultSettings)).toEqual({
    id: 'id',
    followers: 'followers',
    likes: 'likes',
    saves: 'saves',
    notes: 'notes',
    sentiment: 'sentiment',
    intent: 'intent',
    commentsRead: 'commentsRead',
    average: 'geometric',
  });
});

describeInDuckdb('notes gathered by creator', () => {
  const database = databaseForTests();
  const random = randomFrom(4);
  const notes = Array.from({ length: 300 }, (_, at) => ({
    author: `c${at % 12}`,
    // Each note of a creator on a day of its own: of one day core takes the order of the table.
    day: `2026-0${1 + Math.floor(at / 12 / 9)}-${String(1 + (Math.floor(at / 12) % 9)).padStart(2, '0')}`,
    likes: random() < 0.1 ? null : Math.floor(900 * random()),
    saves: Math.floor(300 * random()),
  }));

  test.each<[string, Settings]>([
    ['the newest counting most', defaultSettings],
    ['as exact medians', settingsFrom([['notes.average', 'median']])],
    ['of the last days', settingsFrom([['notes.days', 20]])],
  ])('are what core makes of them: %s', async (_, settings) => {
    await makeTable(database(), 'creators_table', {
      id: Array.from({ length: 12 }, (_, at) => `c${at}`),
      followers: Array.from({ length: 12 }, (_, at) => 1000 + at),
    });
    const column = (key: 'author' | 'day' | 'likes' | 'saves') => notes.map((note) => note[key]);
    await makeTable(database(), 'notes_table', {
      author: column('author'),
      day: column('day'),
      likes: column('likes'),
      saves: column('saves'),
    });
    await makeTable(database(), 'comments_table', {
      author: ['c0', 'c0', 'c0', 'c0', 'c1'],
      label: ['positive', '负面', '0.5', null, null],
      wants: ['是', 'no', '0.2', null, '1'],
    });
    const rows = await database().rows(await duckdbText(notesText(map, tables, settings)));
    const byId = new Map(rows.map((row) => [row['id'], row]));
    const { creators } = readCreators(tableOf(notes), { settings });
    expect(creators).toHaveLength(12);
    for (const { id, likes, saves, notes: count } of creators) {
      const row = byId.get(id);
      expect(Number(row?.['likes'])).toBeCloseTo(likes ?? Number.NaN, 7);
      expect(Number(row?.['saves'])).toBeCloseTo(saves ?? Number.NaN, 7);
      expect(Number(row?.['notes'])).toBe(count);
    }
    expect(byId.get('c0')).toMatchObject({ sentiment: (1 - 1 + 0.5) / 3, intent: 1.2 / 3, commentsRead: 3n });
    expect(byId.get('c1')).toMatchObject({ sentiment: null, intent: 1, commentsRead: 1n });
    expect(byId.get('c2')).toMatchObject({ sentiment: null, commentsRead: null });
  });
});

describeInDuckdb('labels of comments', () => {
  const database = databaseForTests();

  async function gathered(labels: readonly (string | null)[], wants: readonly (string | null)[] = []) {
    await makeTable(database(), 'creators_table', { id: ['a'], followers: [1000] });
    await makeTable(database(), 'notes_table', {
      author: ['a'],
      day: ['2026-01-01'],
      likes: [5],
      saves: [2],
    });
    const author = labels.map(() => 'a');
    const intents = labels.map((_, at) => wants[at] ?? null);
    await makeTable(database(), 'comments_table', {
      author,
      label: labels,
      wants: ['', ...intents].slice(1),
    });
    const [row] = await database().rows(await duckdbText(notesText(map, tables, defaultSettings)));
    return row;
  }
  const neutral = 2 * defaultSettings['evidence.sentimentPrior'] - 1;

  test.each([
    ['positive', 1],
    [' Positive ', 1],
    ['POS', 1],
    ['正面', 1],
    ['积极', 1],
    ['negative', -1],
    ['Neg', -1],
    ['消极', -1],
    ['neutral', neutral],
    ['neu', neutral],
    ['中性', neutral],
    ['0.25', 0.25],
    ['-1', -1],
  ])('%s is %d', async (label, sentiment) => {
    expect(await gathered([label])).toMatchObject({
      sentiment,
      commentsRead: 1n,
      labelNotUnderstood: null,
    });
  });

  test.each(['NaN', 'Infinity', '3', 'great'])('%s is none, and is named', async (label) => {
    const row = await gathered(['pos', label, '', null]);
    expect(row).toMatchObject({ sentiment: 1, commentsRead: 1n, labelNotUnderstood: label });
    expect(Number(row?.['labelsNotUnderstood'])).toBe(1);
  });

  test('what rests on few labels of one kind is not said to rest on all of the other', async () => {
    const row = await gathered(['pos', '', '', ''], ['1', '0', 'no', 'yes']);
    expect(row).toMatchObject({ sentiment: 1, intent: 0.5, commentsRead: 1n });
  });
});

function tableOf(
  notes: readonly { author: string; day: string; likes: number | null; saves: number }[],
): Table {
  const rows = notes.map(({ author, day, likes, saves }, at): readonly Cell[] => {
    return [author, 1000 + Number(author.slice(1)), `note${at}`, day, likes ?? '--', saves];
  });
  return {
    tab: 'Notes',
    firstRow: 1,
    firstColumn: 1,
    rows: [['博主ID', '粉丝数', '笔记ID', '发布时间', '点赞', '收藏'], ...rows],
  };
}
