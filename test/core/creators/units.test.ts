import type { Cell } from '../../../src/core/table';
import { readTab } from '../../support/creators/read-rows';

function followers(...rows: readonly (readonly Cell[])[]) {
  return readTab('Creators', rows).creators.map((creator) => creator.followers);
}

test('a unit in the header multiplies where the cell has none', () => {
  expect(followers(['昵称', '粉丝(千)'], ['甲', 8.3], ['乙', '1.2万'])).toEqual([8300, 12_000]);
});

test('units may stand in a row of their own', () => {
  expect(followers(['昵称', '粉丝数', '图文报价'], ['', '(万)', '(元)'], ['甲', 8.3, 500])).toEqual([83_000]);
});

test('followers in fractions without a unit are 万, and it is said', () => {
  const rows = [
    ['昵称', '粉丝'],
    ['甲', 8.3],
    ['乙', 27.4],
    ['丙', 5],
  ];
  expect(followers(...rows)).toEqual([83_000, 274_000, 50_000]);
  expect(readTab('Creators', rows).problems[0]?.reason).toContain('8.3 was read as 83,000');
  expect(followers(['昵称', '粉丝'], ['甲', 8300], ['乙', 274])).toEqual([8300, 274]);
});

test('whole numbers among small fractions count what these count', () => {
  const rows = (...given: readonly number[]) => [
    ['昵称', '粉丝数', '平均点赞', '平均收藏', '图文报价'],
    ...given.map((count, row) => [`达人${row}`, count, count * 140, count * 60, count * 800]),
  ];
  expect(followers(...rows(1.2, 2, 3, 12, 6))).toEqual([12_000, 20_000, 30_000, 120_000, 60_000]);
  const few = readTab('Creators', rows(1.2, 2, 3));
  expect(few.creators.map((creator) => creator.followers)).toEqual([null, null, null]);
  expect(few.questions.map(({ key }) => key)).toEqual(['followersScale 粉丝数']);
  const small = readTab('Creators', rows(1.2, 400, 900));
  expect(small.questions[0]?.question).toContain('B2 is not (1 in all');
});

test("thousands may be written '000 in a header", () => {
  for (const unit of ["('000)", '(000s)', '(’000)', "'000"])
    expect(followers(['name', `Followers ${unit}`], ['a', 12], ['b', 8.5])).toEqual([12_000, 8500]);
});

test('a column that writes decimal commas is read so throughout', () => {
  expect(followers(['name', 'followers'], ['a', '12.345'], ['b', '1.234.567'], ['c', '980'])).toEqual([
    12_345, 1_234_567, 980,
  ]);
});

test('the same share is read from percent, fractions and figures in percent', () => {
  const shares = (...cells: readonly Cell[]) =>
    readTab('Creators', [
      ['昵称', '粉丝数', '活跃粉丝占比'],
      ...cells.map((cell, row) => [`${row}`, 1000, cell] as const),
    ]).creators.map(({ activeFollowerShare }) => activeFollowerShare);
  expect(shares('12%', '40%')).toEqual([0.12, 0.4]);
  expect(shares(0.12, 0.4)).toEqual([0.12, 0.4]);
  expect(shares(12, '40')).toEqual([0.12, 0.4]);
});

test('cells overrule a header that they belie', () => {
  const { columns } = readTab('Creators', [
    ['昵称', '粉丝数', '互动', '类型', '链接', '活跃粉丝', 'id'],
    ['甲', 1000, '3%', '图文', 'https://www.xiaohongshu.com/explore/65f0000000000000010aaaaa', 420, 1],
    ['乙', 2000, '4%', '视频', 'https://www.xiaohongshu.com/explore/65f0000000000000010bbbbb', 900, 2],
  ]);
  expect(columns.map(({ field }) => field)).toEqual([
    'name',
    'followers',
    'engagementRate',
    'format',
    'noteUrl',
    null,
    null,
  ]);
});

test('what a crawler lists as JSON is a list', () => {
  const { creators } = readTab('Creators', [
    ['nickname', 'fans', 'tag_list'],
    ['甲', 1000, '{"info": "上海", "profession": "设计师"}'],
    ['乙', 1000, '["护肤", "好物"]'],
    ['丙', 1000, '[]'],
  ]);
  expect(creators.map(({ tags }) => tags)).toEqual([['上海', '设计师'], ['护肤', '好物'], []]);
});
