import type { Message } from '../message';

/** What CREATOR_TABLE calls what was read of a creator, where it is asked for. Other programs ask for it by these titles. */
export const readColumnTitles = {
  id: { en: 'ID', zh: '达人 ID' },
  name: { en: 'Name', zh: '昵称' },
  handle: { en: 'Handle', zh: '小红书号' },
  platform: { en: 'Platform', zh: '平台' },
  followers: { en: 'Followers', zh: '粉丝数' },
  likes: { en: 'Likes', zh: '点赞' },
  saves: { en: 'Saves', zh: '收藏' },
  comments: { en: 'Comments', zh: '评论' },
  shares: { en: 'Shares', zh: '分享' },
  notes: { en: 'Notes', zh: '笔记数' },
  reads: { en: 'Reads', zh: '阅读' },
  imagePrice: { en: 'Image price', zh: '图文报价' },
  videoPrice: { en: 'Video price', zh: '视频报价' },
  agency: { en: 'Agency', zh: '机构' },
  asOf: { en: 'Data date', zh: '数据日期' },
} as const satisfies Record<string, Message>;

export type ReadColumnKey = keyof typeof readColumnTitles;
