import type { Cell } from '../../../../../src/core/table';
import { read } from '../../../../support/creators/reading';

type Row = readonly Cell[];

const header: Row = ['昵称', '粉丝数', '平均点赞', '平均收藏', '图文报价', '视频报价'];
const first: readonly Row[] = [
  ['甲', 12_000, 240, 90, 1_200, 1_900],
  ['乙', 23_000, 310, 150, 2_100, 3_300],
  ['丙', 8_000, 150, 60, 700, 1_100],
];
const second: readonly Row[] = [
  ['丁', 31_000, 420, 170, 2_900, 4_100],
  ['戊', 9_500, 180, 70, 900, 1_300],
];

const names = (rows: readonly Row[]) => read(rows).creators.map(({ name }) => name);

describe('a second header right below a list', () => {
  test.each<readonly [how: string, titles: Row]>([
    ['swaps two counts', ['昵称', '粉丝数', '平均收藏', '平均点赞', '图文报价', '视频报价']],
    ['swaps two prices', ['昵称', '粉丝数', '平均点赞', '平均收藏', '视频报价', '图文报价']],
    ['has the followers last', ['昵称', '平均点赞', '平均收藏', '图文报价', '视频报价', '粉丝数']],
    ['counts sums', ['昵称', '粉丝数', '总点赞', '总收藏', '图文报价', '视频报价']],
    ['counts other days', ['昵称', '粉丝数', '近30天平均点赞', '近30天平均收藏', '图文报价', '视频报价']],
    ['counts in 万', ['昵称', '粉丝数（万）', '平均点赞', '平均收藏', '图文报价', '视频报价']],
    ['names another platform', ['抖音昵称', '抖音粉丝数', '平均点赞', '平均收藏', '图文报价', '视频报价']],
    ['offers undeclared notes', ['昵称', '粉丝数', '平均点赞', '平均收藏', '非报备图文', '非报备视频']],
    [
      'is in other words that are not known',
      ['昵称', '粉丝数', '平均点赞', '平均收藏', '丙丁戊', '视频报价'],
    ],
    ['lacks the followers', ['昵称', '图文报价', '视频报价', '平均点赞', '平均收藏']],
    [
      'swaps two counts in English',
      ['Name', 'Followers', 'Avg saves', 'Avg likes', 'Image price', 'Video price'],
    ],
    [
      'leaves 万 out in English',
      ['Name', 'Followers (10k)', 'Avg likes', 'Avg saves', 'Image price', 'Video price'],
    ],
  ])('%s: the rows below it are not read, and each says so', (_, titles) => {
    for (const between of [[], [['二、KOC']], [[]]] as const) {
      const { creators, counts, problems } = read([header, ...first, ...between, titles, ...second]);
      expect(creators.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
      expect(counts.rejected).toBe(second.length + 1 + between.flat().length);
      const said = problems.map(({ reason }) => reason).filter((reason) => /belongs to another/.test(reason));
      expect(said).toHaveLength(second.length + 1);
    }
  });

  test.each<readonly [how: string, titles: Row]>([
    ['is the same', header],
    [
      'is the same in other words',
      ['达人昵称', '粉丝量', '平均点赞数', '平均收藏数', '图文报价', '视频报价'],
    ],
    ['is the same in English', ['Name', 'Followers', 'Avg likes', 'Avg saves', 'Image price', 'Video price']],
  ])('%s: the list goes on', (_, titles) => {
    expect(names([header, ...first, titles, ...second])).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });
});

const ordered: Row = ['昵称', '粉丝数', '平均收藏', '平均点赞', '图文报价', '视频报价'];

test('of two lists with headers of their own the longer is read, and the other said with its rows', () => {
  const many = Array.from({ length: 9 }, (_, at) => [
    `己${at}`,
    9_000 + 700 * at,
    70 + at,
    180 + at,
    900,
    1_300,
  ]);
  const { creators, headerRow, counts, notRead, summary } = read([header, ...first, ordered, ...many]);
  expect(headerRow).toBe(5);
  expect(creators[0]).toMatchObject({ name: '己0', likes: 180, saves: 70 });
  expect(counts).toEqual({ rows: 13, read: 9, repeated: 0, rejected: 4 });
  expect(notRead).toEqual([
    'Another table of creators begins in row 1: its rows (3) were not read. Put it in a tab of its own.',
  ]);
  expect(summary).toBe('Read 9 creators from 13 rows; 4 of another table.');
});

test('a list whose header says more is read first of two as long, and no row of the other goes uncounted', () => {
  const more = second.map(([name = '', ...cells], at) => [name, `9000${at}`, ...cells]);
  const { creators, counts } = read([
    header,
    ...first.slice(0, 2),
    ['昵称', '小红书号', ...header.slice(1)],
    ...more,
  ]);
  expect(creators.map(({ name }) => name)).toEqual(['丁', '戊']);
  expect(counts).toEqual({ rows: 5, read: 2, repeated: 0, rejected: 3 });
});
