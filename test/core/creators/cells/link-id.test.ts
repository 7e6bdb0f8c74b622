import { linkId } from '../../../../src/core/creators/cells/link-id';

const id = '5f3c1a2b0000000001007d8e';

test.each([
  ['a profile link', `https://www.xiaohongshu.com/user/profile/${id}`],
  ['with tracking', `https://www.xiaohongshu.com/user/profile/${id}?xsec_token=AB&tab=note`],
  ['of Pugongying', `https://pgy.xiaohongshu.com/solar/pre-trade/blogger-detail/${id}`],
  ['inside a sentence', `看看这位博主 https://www.xiaohongshu.com/user/profile/${id}?x=1 很不错`],
  ['inside a sentence without a space', `看看https://www.xiaohongshu.com/user/profile/${id}，复制打开`],
  ['over a note of the profile', `https://www.xiaohongshu.com/user/profile/${id}/65a1b2c3000000001203aa01`],
  ['the id in a sentence', `博主ID：${id}，小红书号 948275`],
  ['the id alone', ` ${id} `],
])('%s gives its id', (_, link) => {
  expect(linkId(link)).toEqual({ id });
});

test.each([
  ['a short link', 'https://xhslink.com/m/AbC123', 'shortLink'],
  ['a short link inside a sentence', '一篇好笔记 http://xhslink.com/a/AbC123，复制打开', 'shortLink'],
  ['a link to a note', `https://www.xiaohongshu.com/explore/${id}`, 'noteLink'],
  ['a note inside a sentence', `看 https://www.xiaohongshu.com/discovery/item/${id}，复制`, 'noteLink'],
  ['a short link of .cn', 'https://xhslink.cn/m/AbC123', 'shortLink'],
  ['two ids', `${id} 65a1b2c3000000001203aa01`, 'noLink'],
  ['a name', '示例博主', 'noLink'],
  ['nothing', '', 'noLink'],
] as const)('%s has none, and why', (_, link, without) => {
  expect(linkId(link)).toEqual({ without });
});
