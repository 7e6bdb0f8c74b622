import type { Creator } from '../../../../src/core/creators/creator';
import { joinTable } from '../../../../src/core/creators/pool/join-tables';
import { poolOf } from '../../../../src/core/creators/pool/pool';
import { readTab } from '../../../support/creators/read-rows';

const metrics = readTab('Metrics', [
  ['达人ID', '昵称', '粉丝数', '收藏中位数', '图文报价'],
  ['a', '甲', 1000, 20, ''],
  ['b', '乙', 2000, 30, 600],
  ['c', '丙', 3000, 40, ''],
]).creators;

test('prices of one table go to the metrics of another', () => {
  const prices = readTab(
    'Prices',
    [
      ['达人ID', '图文报价', '联系方式'],
      ['c', 700, 'c@example.com'],
      ['a', 500, ''],
      ['x', 100, ''],
    ],
    { adds: true },
  );
  const { creators, join } = joinTable(metrics, prices);
  expect(creators.map(({ id, saves, offers, contact }) => [id, saves, offers[0]?.price, contact])).toEqual([
    ['a', 20, 500, null],
    ['b', 30, 600, null],
    ['c', 40, 700, 'c@example.com'],
  ]);
  expect(creators[0]?.origins.offerImage).toMatchObject({ tab: 'Prices', row: 3, columns: 'B' });
  expect(join).toMatchObject({ joined: 2, by: { sameId: 2 }, conflicts: [] });
  expect(join.strangers.map(({ row }) => row)).toEqual([4]);
});

test('what both know stays as the first has it, and is said', () => {
  const prices = readTab(
    'Prices',
    [
      ['达人ID', '粉丝数', '图文报价'],
      ['b', 2050, 800],
    ],
    { adds: true },
  );
  const { creators, join } = joinTable(metrics, prices);
  expect(creators[1]).toMatchObject({ followers: 2000, offers: [{ price: 600 }] });
  expect(join.conflicts.map(({ field, kept, other, row }) => [field, kept, other, row])).toEqual([
    ['offerImage', '600', '800', 2],
  ]);
});

test('figures of a later date win', () => {
  const dated = (tab: string, followers: number, day: string) =>
    readTab(tab, [
      ['达人ID', '粉丝数', '数据更新时间'],
      ['a', followers, day],
    ]);
  const { creators, join } = joinTable(
    dated('A', 1000, '2026-10-01').creators,
    dated('B', 1500, '2026-11-01'),
  );
  expect(creators[0]?.followers).toBe(1500);
  expect(join.conflicts[0]).toMatchObject({ field: 'followers', kept: '1500', other: '1000' });
});

test('a table that names nobody cannot be joined, and says so', () => {
  expect(() =>
    readTab(
      'Prices',
      [
        ['图文报价', '返点'],
        [500, 0.1],
      ],
      { adds: true },
    ),
  ).toThrow(/“Prices”.*ids, links or names/);
});

test('what a note gets is taken from the notes themselves, and is no conflict', () => {
  const summed = readTab('Sums', [
    ['达人ID', '昵称', '粉丝数', '笔记总数', '总收藏', '总点赞'],
    ['u00001', '甲', 1000, 10, 1_000, 2_000],
  ]).creators;
  const notes = readTab(
    'Notes',
    [
      ['note_id', '达人ID', 'title', 'liked_count', 'collected_count', 'comment_count'],
      ['n1', 'u00001', 'one', 10, 4, 1],
      ['n2', 'u00001', 'two', 20, 6, 3],
      ['n3', 'u00001', 'three', 900, 90, 70],
    ],
    { adds: true },
  );
  const { creators, join } = joinTable(summed, notes);
  const { likes, saves, comments, average } = notes.creators[0] as Creator;
  expect(creators[0]).toMatchObject({ likes, saves, comments, average, notes: 3, followers: 1000 });
  expect(join.conflicts).toEqual([]);
});

test('averages of different kinds do not contradict one another', () => {
  const mean = readTab('Means', [
    ['达人ID', '粉丝数', '平均收藏'],
    ['a', 1000, 90],
  ]);
  expect(joinTable(metrics, mean).join.conflicts).toEqual([]);
});

describe('small ids', () => {
  const roster = readTab('Creators', [
    ['ID', '昵称', '粉丝数'],
    [1, '甲', 1000],
    [2, '乙', 2000],
    [3, '丙', 3000],
  ]);

  const joinedBy = (rows: Parameters<typeof readTab>[1]) =>
    poolOf(roster, [{ use: 'columns', reading: readTab('More', rows, { adds: true }) }], 'en');

  test('join a table that names its creators by nothing else, in whatever order it stands', () => {
    const { creators, further } = joinedBy([
      ['creator_id', '图文报价'],
      [3, 700],
      [1, 500],
      [2, 600],
    ]);
    expect(creators.map(({ name, offers }) => [name, offers[0]?.price])).toEqual([
      ['甲', 500],
      ['乙', 600],
      ['丙', 700],
    ]);
    expect(further[0]?.matched).toBe(3);
  });

  test('join where both tables count 1, 2, 3 down their rows, and where each row is a note', () => {
    const prices = joinedBy([
      ['ID', '图文报价'],
      [1, 500],
      [2, 600],
      [3, 700],
    ]);
    expect(prices.creators.map(({ name, offers }) => [name, offers[0]?.price])).toEqual([
      ['甲', 500],
      ['乙', 600],
      ['丙', 700],
    ]);
    const notes = joinedBy([
      ['creator_id', '笔记标题', '点赞', '收藏'],
      [1, '一', 30, 3],
      [1, '二', 30, 3],
      [2, '三', 80, 9],
    ]);
    expect(notes.creators.map(({ name, likes, notes: count }) => [name, likes, count])).toEqual([
      ['甲', 30, 2],
      ['乙', 80, 1],
      ['丙', null, null],
    ]);
  });

  test('are numbers of rows where the tables call the creators otherwise', () => {
    const sorted = readTab('Sorted', [
      ['ID', '昵称', '粉丝数'],
      [5, '甲', 1000],
      [1, '乙', 2000],
      [9, '丙', 3000],
    ]);
    const prices = readTab(
      'Prices',
      [
        ['ID', '昵称', '图文报价'],
        [9, '甲', 500],
        [5, '乙', 600],
        [1, '丙', 700],
      ],
      { adds: true },
    );
    const { creators, join } = joinTable(sorted.creators, prices);
    expect(creators.map(({ name, offers }) => [name, offers[0]?.price])).toEqual([
      ['甲', 500],
      ['乙', 600],
      ['丙', 700],
    ]);
    expect(join.by).toEqual({ sameName: 3 });
  });
});
