import { staleness, withoutPeriod } from '../../../../src/core/creators/header/header-period';

test.each([
  ['粉丝数-11月', '粉丝数-', [null, 11, 0]],
  ['11月粉丝数', '粉丝数', [null, 11, 0]],
  ['粉丝数(25年11月)', '粉丝数', [2025, 11, 0]],
  ['十一月粉丝', '粉丝', [null, 11, 0]],
  ['粉丝数2025年11月30日', '粉丝数', [2025, 11, 30]],
  ['粉丝数(2025.5)', '粉丝数', [2025, 5, 0]],
  ['粉丝数20251130', '粉丝数', [2025, 11, 30]],
  ['粉丝数-1130', '粉丝数', [null, 11, 30]],
  ['粉丝数11/30', '粉丝数', [null, 11, 30]],
  ['粉丝数(25.11)', '粉丝数', [2025, 11, 0]],
  ['followers 2025-11', 'followers', [2025, 11, 0]],
  ['followers 2025 11 30', 'followers', [2025, 11, 30]],
  ['followers (nov)', 'followers', [null, 11, 0]],
  ["november '25 followers", 'followers', [2025, 11, 0]],
  ['followers nov 2025', 'followers', [2025, 11, 0]],
  ['may likes', 'likes', [null, 5, 0]],
  ['followers may', 'followers', [null, 5, 0]],
  ['followers q3 2025', 'followers', [2025, 9, 0]],
  ['followers 2025', 'followers', [2025, 0, 0]],
])('%s is %s of a month', (header, words, when) => {
  const found = withoutPeriod(header);
  expect(found.words).toBe(words);
  expect([found.period?.year, found.period?.month, found.period?.day]).toEqual(when);
});

test.each([
  '税前报价',
  '售后报价',
  '新增粉丝',
  '新榜指数',
  '原创报价',
  '变现价值',
  '现居城市',
  '前置费用',
  'latest post likes',
  'price after tax',
  'original posts',
])('%s says nothing of when', (header) => {
  expect(withoutPeriod(header)).toEqual({ words: header, period: null });
});

test.each([
  '近3个月点赞',
  '近三月点赞',
  '近30天点赞',
  '粉丝年龄18-24',
  '最近10篇点赞',
  'likes last 12 posts',
  'may we contact you',
  'likes 30d',
  '报价(2000-3000)',
  '视频1-60s报价',
])('%s names no month', (header) => {
  expect(withoutPeriod(header)).toEqual({ words: header, period: null });
});

test.each([
  [
    ['10月', '11月', ''],
    [1, 0, 0],
  ],
  [
    ['12月', '1月', '11月'],
    [1, 0, 2],
  ],
  [
    ['2025-11', '2024-12'],
    [0, 1],
  ],
  [
    ['12月', '2026年1月'],
    [0, 1],
  ],
  [
    ['11.5', '11.28'],
    [1, 0],
  ],
  [
    ['上月', ''],
    [1, 0],
  ],
  [
    ['本月', '上月', ''],
    [0, 2, 1],
  ],
  [
    ['11月', '现在', '去年'],
    [1, 0, 2],
  ],
])('of %j the newest is told', (headers, ages) => {
  expect(staleness(headers.map((header) => withoutPeriod(header).period))).toEqual(ages);
});
