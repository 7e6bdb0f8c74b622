import { explained, only, read } from '../../../support/creators/reading';

/** Several columns of one metric stand beside one another, and one of them is meant. */
describe('of several columns of one metric', () => {
  test.each([
    ['粉丝数-10月', '粉丝数-11月'],
    ['粉丝数-12月', '粉丝数-1月'],
    ['粉丝数2025-09', '粉丝数2025-10'],
    ['Followers Oct 2025', 'Followers Nov 2025'],
    ['Followers Dec 2025', 'Followers Jan 2026'],
  ])('%s gives way to %s: the newest month is read, wherever it stands', (older, newer) => {
    for (const header of [
      ['昵称', older, newer],
      ['昵称', newer, older],
    ]) {
      const row = header.map((name) => (name === newer ? 12_000 : name === older ? 11_000 : '甲'));
      expect(only(read([header, row])).followers).toBe(12_000);
    }
  });

  test.each([
    ['预估点赞', '实际点赞'],
    ['Est. likes', 'Actual likes'],
    ['Expected likes', 'Likes'],
  ])('%s gives way to %s: what came about is read', (foretold, actual) => {
    const { likes } = only(
      read([
        ['昵称', '粉丝数', foretold, actual],
        ['甲', 12_000, 500, 300],
      ]),
    );
    expect(likes).toBe(300);
  });

  test('an average goes before samples beside it', () => {
    const { likes } = only(
      read([
        ['昵称', '粉丝数', '点赞1', '点赞2', '平均点赞'],
        ['甲', 12_000, 500, 700, 300],
      ]),
    );
    expect(likes).toBe(300);
  });
});

describe('samples side by side, and no average', () => {
  test.each([
    [['点赞1', '点赞2', '点赞3']],
    [['笔记1点赞', '笔记2点赞', '笔记3点赞']],
    [['Post 1 likes', 'Post 2 likes', 'Post 3 likes']],
  ])('%j are notes of the creator: their typical count, with their number behind it', (headers) => {
    const reading = read([
      ['昵称', '粉丝数', ...headers],
      ['甲', 12_000, 200, 200, 200],
      ['乙', 8_000, 100, '', 100],
    ]);
    expect(reading.creators.map(({ likes, notes, average }) => [likes, notes, average])).toEqual([
      [200, 3, 'geometric'],
      [100, 2, 'geometric'],
    ]);
  });

  test('one viral note hardly lifts it', () => {
    const { likes } = only(
      read([
        ['昵称', '粉丝数', '点赞1', '点赞2', '点赞3'],
        ['甲', 12_000, 100, 100, 10_000],
      ]),
    );
    expect(likes).toBeGreaterThan(100);
    expect(likes).toBeLessThan(1_000);
  });
});

test('a price of no format beside prices by format is known, not read, and says why', () => {
  const reading = read([
    ['昵称', '粉丝数', '最低报价', '图文报价', '视频报价'],
    ['甲', 12_000, 800, 900, 1_200],
  ]);
  expect(only(reading).offers.map(({ format, price }) => [format, price])).toEqual([
    ['image', 900],
    ['video', 1_200],
  ]);
  expect(explained(reading)[2]).toBe('Not read: prices by format stand beside it.');
});

test('a second price of one format says which column is read', () => {
  const reading = read([
    ['昵称', '粉丝数', '视频报价', '视频价格'],
    ['甲', 12_000, 1_200, 1_300],
  ]);
  expect(explained(reading)[3]).toBe('Not read: a second column of Price of a video note; column C is used.');
});
