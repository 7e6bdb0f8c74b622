import type { Cell } from '../../../../src/core/table';
import { read } from '../../../support/creators/reading';

const header = ['昵称', '粉丝数', '点赞', '合作形式', '报价'];

function offersOf(...rows: readonly (readonly Cell[])[]) {
  return read([header, ...rows]).creators.map(({ name, offers }) => [
    name,
    ...offers.map(({ format, price }) => `${format} ${price}`),
  ]);
}

const reasons = (...rows: readonly (readonly Cell[])[]) =>
  read([header, ...rows])
    .problems.map(({ reason }) => reason)
    .filter((reason) => !/No column of saves/.test(reason));

const merged = [
  ['甲', 12_345, 120, '图文', 3000],
  ['', '', '', '视频', 5000],
  ['乙', 2345, 54, '图文', 800],
  ['', '', '', '视频', 1200],
];

test('blanks under a name are further offers of the creator above', () => {
  expect(offersOf(...merged)).toEqual([
    ['甲', 'image 3000', 'video 5000'],
    ['乙', 'image 800', 'video 1200'],
  ]);
  expect(reasons(...merged)).toEqual([
    '2 rows without a name, from row 3 on, were read as those of the creator above.',
  ]);
  expect(read([header, ...merged]).counts).toEqual({ rows: 4, read: 2, repeated: 2, rejected: 0 });
});

test('the same rows with the name on each give the same offers, and none is said to bring nothing', () => {
  const repeated = merged.map((row, at) =>
    at % 2 === 0 ? row : [...(merged[at - 1] ?? []).slice(0, 3), ...row.slice(3)],
  );
  expect(offersOf(...repeated)).toEqual(offersOf(...merged));
  expect(reasons(...repeated)).toEqual(
    [3, 5].map(
      (row) =>
        `Row ${row} is the same creator as row ${row - 1}, by name and followers: its price for another kind of note was added.`,
    ),
  );
});

test('counts of the other kind of note are no reason to delete a row', () => {
  expect(reasons(['甲', 12_345, 120, '图文', 3000], ['', '', 300, '视频', 5000])).toContain(
    'Row 3, another offer of the creator in row 2, differs in Likes per note, which stayed as they were.',
  );
});

test('lines of two formats are offers of one creator, though each has counts of its own', () => {
  const lines = [1, 2, 3, 4].flatMap((at) => [
    [`达人${at}`, 1037 * at, 100 + at, '图文', 500 * at],
    [`达人${at}`, 1037 * at, 200 + 3 * at, '视频', 800 * at],
  ]);
  const { creators, rowsAre, questions } = read([header, ...lines]);
  expect([rowsAre, questions]).toEqual(['creators', []]);
  expect(creators.map(({ likes, offers }) => [likes, offers.length])).toEqual(
    [1, 2, 3, 4].map((at) => [100 + at, 2]),
  );
});

test('a second price for the same kind of note is said', () => {
  const rows = [
    ['甲', 12_345, 120, '图文', 3000],
    ['', '', '', '图文', 5000],
    ['乙', 2345, 54, '视频', 800],
  ];
  expect(offersOf(...rows)).toEqual([
    ['甲', 'image 3000'],
    ['乙', 'video 800'],
  ]);
  expect(reasons(...rows)).toContainEqual(expect.stringContaining('Row 3 stands under the name in row 2'));
});

test('a row with followers of its own, or behind a blank row, is not the creator above', () => {
  expect(offersOf(['甲', 12_345, 120, '图文', 3000], ['', 99, '', '视频', 5000])).toHaveLength(2);
  expect(
    offersOf(['甲', 12_345, 120, '图文', 3000], ['', '', '', '', ''], ['', '', '', '视频', 5000]),
  ).toEqual([['甲', 'image 3000']]);
});

test('a fee below the creators is no offer of the last', () => {
  const { creators } = read([
    ['序号', ...header],
    [1, '甲', 12_345, 120, '图文', 3000],
    ['平台服务费', '', '', '', '', 300],
  ]);
  expect(creators.map(({ offers }) => offers.length)).toEqual([1]);
});

test('the notes under a merged name are that creator’s', () => {
  const note = (at: number) => `https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa0${at}`;
  const { creators, rowsAre } = read([
    ['昵称', '粉丝数', '笔记链接', '点赞'],
    ['甲', 12_345, note(1), 100],
    ['', '', note(2), 100],
    ['乙', 2345, note(3), 54],
  ]);
  expect(rowsAre).toBe('notes');
  expect(creators.map(({ name, notes }) => [name, notes])).toEqual([
    ['甲', 2],
    ['乙', 1],
  ]);
});

test('同上 stands for what is above', () => {
  expect(offersOf(['甲', 12_345, 120, '图文', 3000], ['同上', '同上', '同上', '视频', 5000])).toEqual([
    ['甲', 'image 3000', 'video 5000'],
  ]);
});

describe('a column of groups left of the names', () => {
  const roster = [
    ['平台', '类目', '昵称', '粉丝数', '报价'],
    ['小红书', '美妆', '甲', 12_345, 300],
    ['', '', '乙', 2345, 300],
    ['', '美食', '丙', 9900, 300],
    ['抖音', '', '丁', 123_450, 300],
  ];

  test('holds for all rows of a merge, the platform too', () => {
    const { creators, problems } = read(roster);
    expect(creators.map(({ name, niches }) => [name, ...niches])).toEqual([
      ['甲', '美妆'],
      ['乙', '美妆'],
      ['丙', '美食'],
    ]);
    expect(problems.map(({ reason }) => reason)).toContain(
      'Column B has each word once, as merged cells do: it was read for the rows below as well.',
    );
  });

  test('is none where it names agencies and some creators have none', () => {
    const { creators } = read([
      ['MCN', '昵称', '粉丝数', '报价'],
      ['无忧', '甲', 12_345, 300],
      ['', '乙', 2345, 300],
      ['蜂群', '丙', 9900, 300],
      ['大禹', '丁', 123_450, 300],
      ['', '戊', 3450, 300],
      ['', '己', 4450, 300],
    ]);
    expect(creators.map(({ agency }) => agency)).toEqual(['无忧', null, '蜂群', '大禹', null, null]);
  });

  test('that says the same word twice leaves its blanks unknown', () => {
    const [first = [], ...others] = roster.map(([, ...cells]) => cells);
    const again = others.map((cells, at) => [at % 2 === 0 ? '美妆' : '', ...cells.slice(1)]);
    expect(read([first, ...again]).creators.map(({ niches }) => niches)).toEqual([
      ['美妆'],
      [],
      ['美妆'],
      [],
    ]);
  });
});

test('同上 and ditto say what stands above in any cell, once and counted', () => {
  const rows = [
    ['甲', 12_345, 120, '图文', 3000],
    ['乙', 2345, 54, '同上', '同上'],
    ['丙', 5432, 61, 'ditto', '〃'],
  ];
  expect(offersOf(...rows)).toEqual([
    ['甲', 'image 3000'],
    ['乙', 'image 3000'],
    ['丙', 'image 3000'],
  ]);
  expect(reasons(...rows)).toEqual([
    '4 cells say 同上 or ditto (D3 first) and were read as what stands above.',
  ]);
});

test('同上 below nothing is nothing', () => {
  expect(offersOf(['甲', 12_345, 120, '图文', ''], ['乙', 2345, 54, '图文', '同上'])).toEqual([
    ['甲'],
    ['乙'],
  ]);
});

describe('a name over accounts on several platforms, another first', () => {
  const columns = ['昵称', '机构', '平台', '粉丝数', '点赞', '合作形式', '报价'];
  const nameOf = (rows: readonly (readonly Cell[])[]) =>
    read([columns, ...rows]).creators.map(({ name, agency, offers }) => [
      name,
      agency,
      offers.map(({ price }) => price),
    ]);

  test('is that of the account that is read, with its further offers', () => {
    expect(
      nameOf([
        ['甲', '某机构', '抖音', 36_000, 840, '视频', 9000],
        ['', '', '小红书', 12_000, 120, '图文', 1000],
        ['', '', '', '', '', '视频', 1600],
        ['乙', '', 'B站', 18_000, 420, '视频', 5000],
        ['', '', '抖音', 15_000, 300, '视频', 4000],
        ['', '', '小红书', 6_000, 61, '图文', 500],
      ]),
    ).toEqual([
      ['甲', '某机构', [1000, 1600]],
      ['乙', null, [500]],
    ]);
  });

  test('is nobody else’s: a nameless row of the same platform stays without', () => {
    const [, second] = nameOf([
      ['甲', '', '小红书', 12_000, 120, '图文', 1000],
      ['', '', '小红书', 9_000, 90, '图文', 800],
      ['乙', '', '抖音', 18_000, 420, '视频', 5000],
      ['', '', '小红书', 6_000, 61, '图文', 500],
    ]);
    expect(second?.[0]).toBe('Row 3');
  });
});
