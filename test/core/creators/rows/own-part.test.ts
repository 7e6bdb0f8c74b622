import { ownFollowersIn } from '../../../../src/core/creators/rows/own-part';
import { read } from '../../../support/creators/reading';

test.each([
  ['1.7万/抖音20万', '1.7万'],
  ['抖音20万/小红书1.7万', '1.7万'],
  ['12000，B站3000', '12000'],
  ['小红书1.2w 抖音30w', '1.2w'],
  ['抖音300,000 小红书12,000', '12,000'],
  ['XHS 12k DY 300k', '12k'],
  ['1.2万（小红书）30万（抖音）', '1.2万（小红书）'],
  ['抖音20万', null],
  ['1.7万/20万', null],
  ['抖音20万/B站3万', null],
  ['3000/5000/抖音20万', null],
])('of %j the followers on Xiaohongshu are %j', (text, own) => {
  expect(ownFollowersIn(text)).toBe(own);
});

const header = ['昵称', '粉丝数', '平均点赞', '平均收藏'];

test('followers of several accounts, and with a sign for more, are read', () => {
  const { creators } = read([
    header,
    ['小鹿', '1.7万/抖音20万', 240, 90],
    ['阿茶', '2.1w➕', 310, 150],
    ['木木', 33_000, 310, 150],
  ]);
  expect(creators.map(({ followers }) => followers)).toEqual([17_000, 21_000, 33_000]);
});

test('but not where the header speaks of another platform', () => {
  const { problems } = read([
    ['昵称', '抖音粉丝数', '平均点赞'],
    ['小鹿', '1.7万/小红书20万', 240],
  ]);
  expect(problems.map(({ reason }) => reason)).toContain(
    'Row 2 has no number of followers: write one such as 12000 or 1.2万 in B2.',
  );
});

test('followers that were lost are those of a period, and no note takes any', () => {
  const { columns, problems } = read([
    [...header, '涨粉数'],
    ['小鹿', 12_000, 240, 90, -20],
    ['阿茶', 23_000, 310, 150, 30],
  ]);
  expect(columns[4]?.field).toBe('passedThrough');
  expect(problems).toEqual([]);
});
