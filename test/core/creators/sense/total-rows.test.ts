import fc from 'fast-check';
import type { Cell } from '../../../../src/core/table';
import { read } from '../../../support/creators/reading';

const header = ['昵称', '粉丝数', '点赞', '收藏', '图文报价'];
const rows: readonly (readonly [string, number, number, number, number])[] = [
  ['甲', 12_345, 120, 33, 3000],
  ['乙', 2345, 54, 12, 800],
  ['丙', 98_760, 410, 101, 7600],
  ['丁', 4100, 77, 20, 1200],
  ['戊', 31_415, 99, 41, 4300],
];
const sums = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
const names = (table: readonly (readonly Cell[])[]) => read(table).creators.map(({ name }) => name);
const everybody = ['甲', '乙', '丙', '丁', '戊'];

test.each([
  ['below', [...rows, ['', ...sums]]],
  ['above', [['全部', ...sums], ...rows]],
  ['in a sheet that was sorted', [...rows.slice(0, 2), ['x', ...sums], ...rows.slice(2)]],
  ['as a mean', [...rows, ['', ...sums.map((sum) => Math.round(sum / 5))]]],
])('the sum of all rows %s is no creator', (_, body) => {
  expect(names([header, ...body])).toEqual(everybody);
});

test('sums of two groups and the sum of both are none', () => {
  const part = (from: number, to: number) =>
    [1, 2, 3, 4].map((column) => rows.slice(from, to).reduce((sum, row) => sum + Number(row[column]), 0));
  const body = [
    ...rows.slice(0, 2),
    ['KOC', ...part(0, 2)],
    ...rows.slice(2),
    ['KOL', ...part(2, 5)],
    ['', ...sums],
  ];
  expect(names([header, ...body])).toEqual(everybody);
});

test('a sum of followers in 万 may be off by what was rounded', () => {
  const short = rows.map(([name, followers, ...others]) => [
    name,
    `${(followers / 10_000).toFixed(1)}万`,
    ...others,
  ]);
  const total = ['', `${((sums[0] ?? 0) / 10_000).toFixed(1)}万`, ...sums.slice(1)];
  expect(names([header, ...short, total])).toEqual(everybody);
});

test('round numbers that add up by chance are a creator', () => {
  const body = [
    ['甲', 1000, 10],
    ['乙', 2000, 20],
    ['丙', 3000, 30],
  ];
  expect(names([['昵称', '粉丝数', '点赞'], ...body])).toEqual(['甲', '乙', '丙']);
});

test('who has an id like the others is a creator, even with the sum of all', () => {
  const body = [...rows.map((row, at) => [`u00${at}`, ...row]), ['u009', '己', ...sums]];
  expect(names([['达人ID', ...header], ...body])).toEqual([...everybody, '己']);
});

test('a name that ends in a word for a total is one where its numbers are the sums', () => {
  const own = ['好物汇总', 990, 9, 1, 100];
  expect(names([header, ...rows, own, ['美妆小计', ...sums]])).toContain('好物汇总');
  expect(names([header, ...rows, ['美妆小计', ...sums]])).toEqual(everybody);
});

test('a total of prices alone is no further creator', () => {
  const { creators, counts } = read([header, ...rows, ['', '', '', '', sums[3] ?? 0]]);
  expect(creators.map(({ offers }) => offers.length)).toEqual([1, 1, 1, 1, 1]);
  expect(counts).toMatchObject({ rows: 6, read: 5, rejected: 1 });
});

test('a total row, a banner, an example, a heading or a blank column changes no creator', () => {
  const cell = fc.integer({ min: 1, max: 3_000_000 });
  const creators = fc.array(fc.tuple(cell, fc.nat(9000), fc.nat(900), cell), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(creators, fc.nat(11), (numbers, at) => {
      const body: Cell[][] = numbers.map((row, index) => [`达人${index}号`, ...row]);
      const place = at % (body.length + 1);
      const with_ = (row: readonly Cell[]) => [header, ...body.slice(0, place), row, ...body.slice(place)];
      const total = [
        '合计',
        ...[0, 1, 2, 3].map((column) => numbers.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
      ];
      const seen = (table: readonly (readonly Cell[])[]) =>
        read(table).creators.map(({ name, followers, likes, saves, offers }) => [
          name,
          followers,
          likes,
          saves,
          offers.map(({ price }) => price),
        ]);
      const plain = seen([header, ...body]);
      expect(seen([header, ...body, total])).toEqual(plain);
      expect(seen([['双11达人名单', '', '', '', ''], header, ...body])).toEqual(plain);
      expect(seen(with_(['示例：某某', 9000, 80, 10, 500]))).toEqual(plain);
      expect(seen(with_(['— KOC —', '', '', '', '']))).toEqual(plain);
      expect(seen([header, ...body].map(([name = '', ...others]) => [name, '', ...others]))).toEqual(plain);
    }),
  );
});

test('a creator whose name begins like a total is one, though one number is about the sum', () => {
  const { creators } = read([
    ['达人昵称', '粉丝数', '平均点赞', '平均收藏', '图文报价'],
    ['陈布丁', 9600, 200, 60, 1600],
    ['Total Beauty', 9723, 127, 45, 500],
    ['小鱼月', 12_000, 160, 50, 900],
  ]);
  expect(creators.map(({ name }) => name)).toEqual(['陈布丁', 'Total Beauty', '小鱼月']);
});
