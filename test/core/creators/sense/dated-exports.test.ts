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
