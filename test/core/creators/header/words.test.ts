import type { CreatorField } from '../../../../src/core/creators/creator';
import { headerMeaning } from '../../../../src/core/creators/header/header-meaning';

const headers: Readonly<Partial<Record<CreatorField, readonly string[]>>> = {
  name: ['網紅', '網紅名稱', '网红昵称', '發布者', '发布人昵称', 'Real name', 'Publisher', '网红账号'],
  id: ['Publisher Id', '發布者ID', 'publisher_id'],
  followers: [
    '粉絲數',
    '粉絲人數',
    '追蹤者',
    '追蹤人數',
    '3、您目前的粉丝数（单位：个）',
    '第3题：您的粉丝数是多少？',
    '三、您的粉丝量（万）',
    'Q3. 请问您的粉丝数量',
    '3. What is your number of followers?',
    'num_followers',
    'followers_nr',
    'nb_followers',
    'follower qty',
  ],
  likes: [
    '按讚數',
    '平均按讚',
    '按讚',
    'like_nr',
    'nb_likes',
    'num_likes',
    'likes_cnt',
    '作品点赞',
    '貼文按讚數',
  ],
  saves: ['collect_nr', '貼文收藏數', '作品收藏数'],
  comments: ['comment_nr', '貼文留言數', '作品评论'],
  notesTotal: ['貼文數', '貼文數量', '作品数'],
  impressions: ['觸及人數', '平均觸及'],
  offerImage: ['圖文報價', '5、您的图文报价（单位：元）'],
  offerVideo: ['影音報價', '影片報價', '影音貼文報價', '6、您的视频报价是多少'],
  contact: ['聯絡方式', '聯絡信箱'],
  noteUrl: ['貼文連結'],
  url: ['主頁連結'],
  noteText: ['作品正文', '貼文內容', '帖子内容'],
  noteDate: ['publicTime', 'public_time', '發布時間', '作品发布时间'],
  niche: ['内容分类', '內容分類', '账号分类'],
  asOf: ['数据更新至', '数据更新至11月', '資料更新時間'],
  engagement: ['貼文互動數'],
};

test.each(Object.entries(headers))('headers of %s', (field, texts) => {
  expect(texts.filter((text) => headerMeaning(text)?.field !== field)).toEqual([]);
});
