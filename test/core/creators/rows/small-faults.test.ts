import { readList } from '../../../../src/core/creators/cells/identity';
import { fields, only, read } from '../../../support/creators/reading';

function reasons({ problems }: ReturnType<typeof read>): readonly string[] {
  return problems.map(({ reason }) => reason);
}

test('a rate of engagement is used in the rows whose count is blank, and that is said once', () => {
  const reading = read([
    ['昵称', '粉丝数', '阅读中位数', '互动中位数', '互动率'],
    ['阿甲', 1000, 2000, 150, '9%'],
    ['阿乙', 3000, 4000, '', '5%'],
    ['阿丙', 3000, '', '', '5%'],
  ]);
  expect(reading.creators.map(({ engagement }) => engagement)).toEqual([150, 200, null]);
  expect(reading.creators.map(({ origins }) => origins.engagement?.how)).toEqual([
    'read',
    'workedOut',
    'read',
  ]);
  expect(reasons(reading)).toContain(
    '1 row gives only a rate of engagement (column E): engagement was worked out from reads.',
  );
});

test('a rate beside full counts is not used, and nothing is said', () => {
  const reading = read([
    ['昵称', '粉丝数', '阅读中位数', '点赞中位数', '互动率'],
    ['阿甲', 1000, 2000, 150, '9%'],
  ]);
  expect(only(reading).engagement).toBeNull();
  expect(reasons(reading).filter((reason) => reason.includes('rate'))).toEqual([]);
});

test('figures of notes are of the day they were taken, not of the day the note was edited', () => {
  const row = ['65a1b2c3000000001203aa01', '阿甲', 1000, 50, '2026-03-01', '2026-01-05'];
  const reading = read([['笔记ID', '昵称', '粉丝数', '点赞', '采集时间', '更新时间'], row]);
  expect(reading.rowsAre).toBe('notes');
  expect(only(reading).asOf).toBe('2026-03-01');
  const turned = read([
    ['笔记ID', '昵称', '粉丝数', '点赞', '更新时间', '采集时间'],
    [...row.slice(0, 4), 1767571200000, '2026-03-01'],
  ]);
  expect(only(turned).asOf).toBe('2026-03-01');
});

test('of creators 更新时间 stays the day of the figures', () => {
  expect(
    only(
      read([
        ['昵称', '粉丝数', '更新时间', '采集时间'],
        ['阿甲', 1000, '2026-01-05', '2026-03-01'],
      ]),
    ).asOf,
  ).toBe('2026-01-05');
});

test('more paid notes than notes is no share, and that is said', () => {
  const reading = read([
    ['昵称', '粉丝数', '笔记总数', '商业笔记总数'],
    ['阿甲', 1000, 50, 60],
    ['阿乙', 1000, 50, 10],
  ]);
  expect(reading.creators.map(({ commercialShare }) => commercialShare)).toEqual([null, 0.2]);
  expect(reasons(reading)).toContain(
    'Column D has more paid notes than notes in all (1): the share of paid notes is unknown there.',
  );
});

test('关注量 of notes counts who followed for them, and 关注 of a creator whom they follow', () => {
  const ofNotes = read([
    ['笔记ID', '昵称', '粉丝数', '点赞', '关注量'],
    ['65a1b2c3000000001203aa01', '阿甲', 1000, 50, 3],
  ]);
  expect(only(ofNotes)).toMatchObject({ follows: expect.closeTo(3, 9), following: null });
  const ofCreators = read([
    ['昵称', '粉丝数', '关注量'],
    ['阿甲', 1000, 300],
  ]);
  expect(only(ofCreators).following).toBe(300);
});

describe('what somebody writes about', () => {
  test('stands in 领域, not in a 内容类型 of ways to tell it', () => {
    const reading = read([
      ['昵称', '粉丝数', '内容类型', '领域'],
      ['阿甲', 1000, '测评', '美食'],
      ['阿乙', 1000, '教程', '穿搭'],
    ]);
    expect(reading.creators.map(({ niches }) => niches)).toEqual([['美食'], ['穿搭']]);
  });

  test('may stand in 内容类型 where nothing else says it', () => {
    const reading = read([
      ['昵称', '粉丝数', '内容类型'],
      ['阿甲', 1000, '母婴'],
      ['阿乙', 1000, '美食'],
    ]);
    expect(fields(reading)['内容类型']).toBe('niche');
  });

  test.each(['形式', '合作方式', '内容形式', '合作类型'])('is never %s', (header) => {
    const reading = read([
      ['昵称', '粉丝数', header],
      ['阿甲', 1000, '测评'],
      ['阿乙', 1000, '教程'],
    ]);
    expect(reading.creators.map(({ niches }) => niches)).toEqual([[], []]);
  });
});

test.each([
  ["{'美食': 0.6, '穿搭': 0.4}", ['美食', '穿搭']],
  ["['美食', '穿搭']", ['美食', '穿搭']],
  ["('美食', '穿搭')", ['美食', '穿搭']],
  ["[u'美食', u'穿搭']", ['美食', '穿搭']],
  ["[{'name': '美食', 'id': 7}, {'name': '穿搭', 'id': 8}]", ['美食', '穿搭']],
  ['{"美食": 0.6, "穿搭": 40}', ['美食', '穿搭']],
  ['["美食","穿搭"]', ['美食', '穿搭']],
  ['{"name":"美食","other":null}', ['美食']],
  ["['it\\'s', 'food']", ["it's", 'food']],
  ['["\\u7f8e\\u98df"]', ['美食']],
  ['{美食}', ['{美食}']],
])('%s lists %j', (cell, texts) => {
  expect(readList(cell)).toEqual(texts);
});

test.each(['`94827500', "'94827500", '\t94827500', '\u201894827500', '="94827500"', '94827500`'])(
  'a mark that keeps an id text is no part of it: %j',
  (cell) => {
    expect(
      only(
        read([
          ['昵称', '达人ID', '粉丝数'],
          ['阿甲', cell, 1000],
        ]),
      ).id,
    ).toBe('94827500');
  },
);
