import { linkId } from '../../../../src/core/creators/cells/link-id';

const id = '5f3c1a2b0000000001007d8e';

test.each([
  ['a profile link', `https://www.xiaohongshu.com/user/profile/${id}`],
  ['with tracking', `https://www.xiaohongshu.com/user/profile/${id}?xsec_token=AB&tab=note`],
  ['of Pugongying', `https://pgy.xiaohongshu.com/solar/pre-trade/blogger-detail/${id}`],
  ['inside a sentence', `看看这位博主 https://www.xiaohongshu.com/user/profile/${id}?x=1 很不错`],
  ['the id alone', ` ${id} `],
])('%s gives its id', (_, link) => {
  expect(linkId(link)).toEqual({ id });
});

test.each([
  ['a short link', 'https://xhslink.com/m/AbC123', 'shortLink'],
  ['a short link inside a sentence', '一篇好笔记 http://xhslink.com/a/AbC123，复制打开', 'shortLink'],
  ['a link to a note', `https://www.xiaohongshu.com/explore/${id}`, 'noteLink'],
  ['a name', '示例博主', 'noLink'],
  ['nothing', '', 'noLink'],
] as const)('%s has none, and why', (_, link, without) => {
  expect(linkId(link)).toEqual({ without });
});
