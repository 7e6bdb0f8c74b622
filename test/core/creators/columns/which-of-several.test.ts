import { readCreators } from '../../../../src/core/creators/read-creators';
import { settingsFrom } from '../../../../src/core/settings';
import { explained, fields, only, read } from '../../../support/creators/reading';
import { tableOf } from '../../../support/creators/table';

test.each([
  ['粉丝数-10月', '粉丝数-11月'],
  ['粉丝数（11月）', '粉丝数（12月）'],
  ['12月粉丝数', '1月粉丝数'],
  ['Followers 2025-10', 'Followers 2025-11'],
  ['Followers Oct', 'Followers Nov'],
  ['followers_20251001', 'followers_20251101'],
  ['粉丝数（上月）', '粉丝数'],
  ['Previous followers', 'Followers'],
  ['上月粉丝', '本月粉丝'],
  ['粉丝数（上周）', '粉丝数（本周）'],
  ['旧粉丝数', '新粉丝数'],
  ['粉丝数-旧', '粉丝数-新'],
  ['原粉丝数', '现粉丝数'],
  ['粉丝数（更新前）', '粉丝数（更新后）'],
  ['粉丝数', '当前粉丝数'],
  ['粉丝数-11月', '本月粉丝数'],
  ['Followers (last month)', 'Followers (this month)'],
  ['Old followers', 'New followers'],
  ['Followers before', 'Followers after'],
])('followers of %s stand behind those of %s, wherever these stand', (older, newer) => {
  const before = read([
    ['昵称', older, newer],
    ['阿甲', 1000, 1200],
  ]);
  const behind = read([
    ['昵称', newer, older],
    ['阿甲', 1200, 1000],
  ]);
  expect(only(before).followers).toBe(1200);
  expect(only(behind).followers).toBe(1200);
  expect(explained(before)[1]).toBe('Followers of an earlier time: column C is newer and is used.');
});

test.each([
  ['原价', '现价'],
  ['原报价', '现报价'],
  ['原价', '折后价'],
  ['原价', '优惠价'],
  ['图文报价（原）', '图文报价（现）'],
  ['图文原价', '图文现价'],
  ['原图文报价', '现图文报价'],
  ['报价（调整前）', '报价（调整后）'],
  ['调整前图文报价', '调整后图文报价'],
  ['旧报价', '新报价'],
  ['Previous price', 'Current price'],
  ['Original price', 'Price now'],
  ['Old rate', 'New rate'],
])('a price of %s stands behind that of %s, wherever these stand', (older, newer) => {
  const priceOf = (...columns: readonly (readonly [string, number])[]) =>
    only(
      read([
        ['昵称', '粉丝数', ...columns.map(([header]) => header)],
        ['阿甲', 12_000, ...columns.map(([, price]) => price)],
      ]),
    ).offers.map(({ price }) => price);
  expect(priceOf([older, 900], [newer, 1200])).toEqual([1200]);
  expect(priceOf([newer, 1200], [older, 900])).toEqual([1200]);
});

test('figures of an earlier time are read where none of now stand beside, and that is said', () => {
  const reading = read([
    ['昵称', '上月粉丝', '原价'],
    ['阿甲', 1000, 300],
  ]);
  expect(only(reading)).toMatchObject({ followers: 1000, offers: [{ price: 300 }] });
  expect(explained(reading)[1]).toBe(
    'Followers of an earlier time, as the header says: no newer column stands beside it.',
  );
});

test.each([
  ['本月笔记数', 'notesTotal'],
  ['上月商单数', 'commercialNotes'],
  ['新粉丝数', 'followers'],
  ['新红指数', 'followers'],
  ['最新笔记点赞', 'likes'],
  ['原创笔记数', 'notesTotal'],
  ['税后报价', 'offerImage'],
])('%s is no newer or older %s', (header, field) => {
  const reading = read([
    ['昵称', '粉丝数', '点赞', '笔记总数', header],
    ['阿甲', 1000, 10, 90, 7],
  ]);
  expect(fields(reading)[header]).not.toBe(field);
  expect(only(reading)).toMatchObject({ followers: 1000, likes: 10 });
});

test('what was measured goes before what is estimated', () => {
  const reading = read([
    ['昵称', '粉丝数', '预估阅读量', '实际阅读量', 'Est. saves', 'Actual saves'],
    ['阿甲', 1000, 900, 500, 90, 40],
  ]);
  expect(only(reading)).toMatchObject({ reads: 500, saves: 40 });
  expect(explained(reading)[2]).toBe('An estimate of Reads per note: column D was measured and is used.');
});

test('an estimate is read where nothing else is at hand', () => {
  expect(
    only(
      read([
        ['昵称', '粉丝数', '预估阅读量'],
        ['阿甲', 1000, 900],
      ]),
    ).reads,
  ).toBe(900);
});

test.each([
  [['点赞1', '点赞2', '点赞3', '收藏1', '收藏2', '收藏3']],
  [['笔记1点赞', '笔记2点赞', '笔记3点赞', '笔记1收藏', '笔记2收藏', '笔记3收藏']],
  [['Post 1 likes', 'Post 2 likes', 'Post 3 likes', 'Post 1 saves', 'Post 2 saves', 'Post 3 saves']],
  [['第1篇点赞', '第2篇点赞', '第3篇点赞', '第1篇收藏', '第2篇收藏', '第3篇收藏']],
])('%j are notes side by side', (headers) => {
  const reading = read([
    ['昵称', '粉丝数', ...headers],
    ['阿甲', 1000, 10, 20, 900, 5, 6, 7],
    ['阿乙', 2000, 30, 30, '', 1, '', ''],
  ]);
  const [one, other] = reading.creators;
  expect(one).toMatchObject({ notes: 3, average: 'geometric' });
  expect(one?.likes).toBeCloseTo(Math.expm1((Math.log1p(10) + Math.log1p(20) + Math.log1p(900)) / 3), 6);
  expect(one?.saves).toBeCloseTo(5.952, 3);
  expect(other).toMatchObject({ notes: 2, likes: 30, saves: 1 });
  expect(reading.columns[2]?.how).toEqual({ how: 'samples', columns: 3 });
});

test('notes side by side are averaged as the settings say', () => {
  const table = tableOf([
    ['昵称', '粉丝数', '点赞1', '点赞2', '点赞3'],
    ['阿甲', 1000, 10, 20, 900],
  ]);
  const reading = readCreators(table, { settings: settingsFrom([['notes.average', 'median']]) });
  expect(only(reading)).toMatchObject({ likes: 20, average: 'median', notes: 3 });
});

test('a count of other notes is not the number behind them', () => {
  const reading = read([
    ['昵称', '粉丝数', '统计笔记数', '点赞1', '点赞2'],
    ['阿甲', 1000, 30, 10, 20],
  ]);
  expect(only(reading).notes).toBe(2);
});

test('their titles, links and days do not make a row a note', () => {
  const reading = read([
    ['昵称', '粉丝数', '笔记1标题', '笔记1链接', '笔记1点赞', '笔记2标题', '笔记2链接', '笔记2点赞'],
    [
      '阿甲',
      1000,
      '春天的三条裙子',
      'https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01',
      10,
      '出门的妆',
      'https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa02',
      10,
    ],
  ]);
  expect(reading.rowsAre).toBe('creators');
  expect(only(reading)).toMatchObject({ notes: 2, titles: ['春天的三条裙子', '出门的妆'] });
  expect(only(reading).likes).toBeCloseTo(10, 9);
});

test('an aggregate goes before single notes, and a lifetime sum does not', () => {
  const averaged = read([
    ['昵称', '粉丝数', '点赞1', '点赞2', '平均点赞'],
    ['阿甲', 1000, 10, 20, 17],
  ]);
  expect(only(averaged)).toMatchObject({ likes: 17, average: 'mean' });
  expect(explained(averaged)[2]).toBe(
    'Likes per note of a single note: column E says it for all of them and is used.',
  );
  const summed = read([
    ['昵称', '粉丝数', '点赞1', '点赞2', '总点赞'],
    ['阿甲', 1000, 10, 20, 40000],
  ]);
  expect(only(summed).likes).toBeCloseTo(14.199, 2);
});

test('one numbered column alone is that column', () => {
  const reading = read([
    ['昵称', '粉丝数', '点赞1'],
    ['阿甲', 1000, 10],
  ]);
  expect(fields(reading)).toMatchObject({ 点赞1: 'likes' });
  expect(only(reading)).toMatchObject({ likes: 10, average: 'unknown' });
});

test.each(['月涨粉', '本月新增粉丝', '11月涨粉', '近30天涨粉', 'Weekly new followers'])(
  '%s is no note’s',
  (header) => {
    const reading = read([
      ['昵称', '粉丝数', header],
      ['阿甲', 1000, 50],
    ]);
    expect(only(reading).follows).toBeNull();
  },
);

test('历史粉丝数 is of an earlier time', () => {
  const { creators } = read([
    ['昵称', '历史粉丝数', '粉丝数', '平均点赞'],
    ['甲', 4100, 5230, 150],
    ['乙', 10_200, 12_400, 230],
  ]);
  expect(creators.map(({ followers }) => followers)).toEqual([5230, 12_400]);
});
