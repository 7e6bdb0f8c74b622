import { matchCreators } from '../../../../src/core/creators/same-creator/match-creators';
import type { Cell } from '../../../../src/core/table';
import { readTab } from '../../../support/creators/read-rows';

const pairsOf = (ones: readonly (readonly Cell[])[], others: readonly (readonly Cell[])[]) => {
  const { pairs } = matchCreators(
    readTab('A', ones, { adds: true }).creators,
    readTab('B', others, { adds: true }).creators,
  );
  return pairs.map(({ one, other, sameness }) => [one.row, other.row, sameness]);
};

test('an id in one table is found in the profile link of the other', () => {
  const id = '5f1e00000000000001002abc';
  expect(
    pairsOf(
      [
        ['达人ID', '昵称', '粉丝数'],
        [id, '甲', 1000],
      ],
      [
        ['昵称', '小红书主页', '图文报价'],
        ['别名', `https://www.xiaohongshu.com/user/profile/${id}?xsec=1`, 500],
      ],
    ),
  ).toEqual([[2, 2, 'sameId']]);
});

test('without ids links, handles, then name and followers tell', () => {
  expect(
    pairsOf(
      [
        ['昵称', '小红书号', '主页链接', '粉丝数'],
        ['甲', '', 'http://xhslink.com/m/abc', 1000],
        ['乙', 'yi88', '', 2000],
        ['丙', '', '', 3000],
      ],
      [
        ['昵称', '小红书号', '主页链接', '粉丝数'],
        ['丙', '', '', 3000],
        ['乙乙', 'yi88', '', 2100],
        ['甲甲', '', 'https://xhslink.com/m/abc?from=1', 1100],
      ],
    ),
  ).toEqual([
    [2, 4, 'sameUrl'],
    [3, 3, 'sameHandle'],
    [4, 2, 'sameNameAndFollowers'],
  ]);
});

test('a name alone will do where either table has it once, and never where it stands for two', () => {
  const prices = [
    ['昵称', '图文报价'],
    ['甲', 500],
    ['乙', 600],
  ];
  expect(
    pairsOf(
      [
        ['昵称', '粉丝数'],
        ['甲', 1000],
        ['乙', 1],
        ['乙', 2],
      ],
      prices,
    ),
  ).toEqual([[2, 2, 'sameName']]);
});

test('a name alone will not do for followings too far apart', () => {
  const table = (followers: number) => [
    ['昵称', '粉丝数'],
    ['甲', followers],
  ];
  expect(pairsOf(table(1000), table(1500))).toEqual([[2, 2, 'sameName']]);
  expect(pairsOf(table(1000), table(500_000))).toEqual([]);
});

test('two ids of one kind are two creators, whatever they call themselves', () => {
  const table = (id: string) => [
    ['达人ID', '昵称', '粉丝数'],
    [id, '甲', 1000],
  ];
  expect(pairsOf(table('100'), table('200'))).toEqual([]);
});

test('creators that are only numbered by their rows match nobody', () => {
  const table = [
    ['粉丝数', '收藏'],
    [1000, 3],
  ];
  const { creators } = readTab('A', table);
  expect(matchCreators(creators, readTab('B', table).creators).pairs).toEqual([]);
});
