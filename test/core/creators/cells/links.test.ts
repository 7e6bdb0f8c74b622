import {
  idInLink,
  linkIn,
  noteIdInLink,
  noteLink,
  plainLink,
  profileLink,
} from '../../../../src/core/creators/cells/links';
import { fields, only, read } from '../../../support/creators/reading';

const person = '5f3c1a2b0000000001007d8e';
const note = '65a1b2c3000000001203aa01';

test.each([
  `https://www.xiaohongshu.com/explore/${note}`,
  `https://www.xiaohongshu.com/explore/${note}?xsec_token=AB=&xsec_source=pc_feed`,
  `https://www.xiaohongshu.com/discovery/item/${note}?source=webshare`,
  `https://www.xiaohongshu.com/search_result/${note}?keyword=x`,
  `https://www.xiaohongshu.com/user/profile/${person}/${note}?xsec_token=AB`,
  `www.xiaohongshu.com/explore/${note}`,
  `https://www.rednote.com/explore/${note}`,
  `https://www.xiaohongshu.com/discovery/item?noteId=${note}`,
  `https://www.xiaohongshu.com/item?a=1&id=${note}`,
  `xhsdiscover://item/${note}`,
  `98 示例发布了一篇小红书笔记，快来看看吧！ https://www.xiaohongshu.com/discovery/item/${note}，复制本条信息`,
])('%s is a note', (link) => {
  expect(noteLink.test(link)).toBe(true);
  expect(profileLink.test(link)).toBe(false);
  expect(noteIdInLink(link)).toBe(note);
});

test.each([
  `https://www.xiaohongshu.com/user/profile/${person}`,
  `https://www.xiaohongshu.com/user/profile/${person}?tab=note`,
  `https://www.xiaohongshu.com/user/profile/${person}/`,
  `https://pgy.xiaohongshu.com/solar/pre-trade/blogger-detail/${person}`,
  `xhsdiscover://user/${person}`,
  `https://www.xiaohongshu.com/user/profile?user_id=${person}`,
  `看看这位博主https://www.xiaohongshu.com/user/profile/${person}，很不错`,
])('%s is a person', (link) => {
  expect(profileLink.test(link)).toBe(true);
  expect(noteLink.test(link)).toBe(false);
  expect(idInLink(link)).toBe(person);
  expect(noteIdInLink(link)).toBeNull();
});

test('a short link says neither', () => {
  for (const link of ['http://xhslink.com/a/AbC123', 'https://xhslink.cn/o/AbC123']) {
    expect([noteLink.test(link), idInLink(link), noteIdInLink(link)]).toEqual([false, null, null]);
  }
});

test('the link is taken out of what the app shares', () => {
  expect(linkIn('快来看看 http://xhslink.com/m/AbC123，复制后打开')).toBe('http://xhslink.com/m/AbC123');
  expect(linkIn(`www.xiaohongshu.com/user/profile/${person}`)).toBe(
    `www.xiaohongshu.com/user/profile/${person}`,
  );
  expect(plainLink('快来看看 https://www.xiaohongshu.com/user/profile/abcdef?x=1 很不错')).toBe(
    'xiaohongshu.com/user/profile/abcdef',
  );
});

test('a link to a note over the profile says whose the note is', () => {
  const reading = read([
    ['昵称', '粉丝数', '点赞', '链接'],
    ['阿甲', 1000, 10, `https://www.xiaohongshu.com/user/profile/${person}/${note}`],
  ]);
  expect(fields(reading)['链接']).toBe('noteUrl');
  expect(only(reading)).toMatchObject({ id: person, url: null });
});
