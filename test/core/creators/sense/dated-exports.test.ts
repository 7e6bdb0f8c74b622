import { read } from '../../../support/creators/reading';

const names = ['甲', '乙', '丙', '丁'];
const month = (label: string, grown: number) =>
  names.map((name, at) => [name, label, 5_000 + 900 * at + grown, 100 + 10 * at + grown, 20 + at]);
const header = ['昵称', '月份', '粉丝数', '平均点赞', '平均收藏'];

test('months pasted below one another are one creator each, with the newest figures', () => {
  const { creators, counts, rowsAre, questions } = read([
    header,
    ...month('2026-09', 0),
    ...month('2026-10', 60),
  ]);
  expect({ rowsAre, questions }).toEqual({ rowsAre: 'creators', questions: [] });
  expect(creators.map(({ name, followers, likes }) => [name, followers, likes])).toEqual([
    ['甲', 5_060, 160],
    ['乙', 5_960, 170],
    ['丙', 6_860, 180],
    ['丁', 7_760, 190],
  ]);
  expect(counts).toEqual({ rows: 8, read: 4, repeated: 4, rejected: 0 });
});

test('so they are where the newer month stands first, and where ids tell the creators', () => {
  const newerFirst = read([header, ...month('2026年10月', 60), ...month('2026年9月', 0)]);
  expect(newerFirst.creators.map(({ followers }) => followers)).toEqual([5_060, 5_960, 6_860, 7_760]);
  const withIds = [header, ...month('2026-09', 0), ...month('2026-10', 60)].map(([name, ...cells]) => [
    name === '昵称' ? '达人ID' : `u-${name}`,
    ...cells,
  ]);
  expect(read(withIds).creators.map(({ followers }) => followers)).toEqual([5_060, 5_960, 6_860, 7_760]);
});

test('two people of one name stay two', () => {
  const others = Array.from({ length: 20 }, (_, at) => [`其他${at}`, '2026-09', 3_000 + at, 50, 5]);
  const { creators } = read([
    header,
    ['甲', '2026-09', 5_000, 90, 8],
    ['甲', '2026-09', 5_600, 70, 9],
    ...others,
  ]);
  expect(creators.map(({ followers }) => followers)).toEqual(expect.arrayContaining([5_000, 5_600]));
});

test('plain counts that are as far apart as those of notes are asked about, followers moved or not', () => {
  const rows = names.flatMap((name, at) =>
    [40, 300, 90].map((likes, note) => [
      name,
      `u${at}`,
      5_000 + 900 * at + note,
      likes * (at + 1),
      7 * note + 3,
    ]),
  );
  const reading = read([['昵称', '达人ID', '粉丝数', '点赞', '收藏'], ...rows]);
  expect(reading.questions).toMatchObject([{ key: 'notesOrCreators', answer: null }]);
  expect(reading.creators.every(({ likes }) => likes === null)).toBe(true);
});

describe('figures of the same creators on several days', () => {
  const captured = (days: readonly string[], moved = (at: number) => 3 * at) =>
    days.flatMap((day, at) =>
      names.map((name, of) => [
        day,
        name,
        5_000 + 900 * of + (at > 0 ? 7 : 0),
        100 + 20 * of + moved(at),
        20 + of,
      ]),
    );
  const titles = (day: string) => [day, '昵称', '粉丝数', '点赞', '收藏'];
  const newest = [
    ['甲', 5_007, 106],
    ['乙', 5_907, 126],
    ['丙', 6_807, 146],
    ['丁', 7_707, 166],
  ];
  const shown = ({ creators }: ReturnType<typeof read>) =>
    creators.map(({ name, followers, likes }) => [name, followers, likes]);

  test.each([
    ['日期', '2026-11-01', '2026-11-02', '2026-11-03'],
    ['抓取', '2026-11-01 08:00', '2026-11-08 08:00', '2026-11-15 08:00'],
    ['captured_at', '2026-11-01', '2026-11-02', '2026-11-03'],
    ['周', 'W41', 'W42', 'W43'],
    ['月份', '9月', '10月', '11月'],
    ['月份', '11月', '12月', '1月'],
    ['Month', 'Nov', 'Dec', 'Jan'],
    ['期数', '第一期', '第二期', '第三期'],
  ])('are one creator each with the newest, under %s from %s on', (day, ...days) => {
    const reading = read([titles(day), ...captured(days)]);
    expect(shown(reading)).toEqual(newest);
    expect(reading.questions).toEqual([]);
    expect(reading.problems.map(({ reason }) => reason)).toEqual([
      'The same creators were looked at several times (column A): 8 rows of earlier figures gave way to the newest.',
    ]);
    expect(reading.counts).toEqual({ rows: 12, read: 4, repeated: 8, rejected: 0 });
    const turned = read([titles(day), ...captured(days).reverse()]);
    expect([...shown(turned)].reverse()).toEqual(newest);
  });

  test('have no order where months leave a gap', () => {
    expect(shown(read([titles('月份'), ...captured(['3月', '9月', '11月'])]))[0]).toEqual(['甲', 5_000, 100]);
  });

  test('are notes where each has a day of its own, and asked about where the counts are as far apart', () => {
    const far = (at: number) => [0, 700, 30][at] ?? 0;
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'];
    expect(read([titles('日期'), ...captured(days, far)]).questions).toMatchObject([
      { key: 'notesOrCreators' },
    ]);
    const notes = names.flatMap((name, of) =>
      [40, 300, 90].map((likes, at) => [
        `2026-${10 + at}-${11 + 4 * of + at}`,
        name,
        5_000 + 900 * of,
        likes * (of + 1),
        7 * at + 3,
      ]),
    );
    expect(read([titles('日期'), ...notes]).rowsAre).toBe('notes');
  });
});
