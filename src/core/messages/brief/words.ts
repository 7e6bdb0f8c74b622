import type { Message } from '../message';

/** What the choices of a brief are called. */
export const productKindMessages = {
  ordinary: { en: 'Ordinary goods', zh: '普通商品' },
  cosmetic: { en: 'Cosmetic', zh: '普通化妆品' },
  'special use': { en: 'Special cosmetic', zh: '特殊化妆品' },
  'health food': { en: 'Health food', zh: '保健食品' },
  medical: { en: 'Medical device', zh: '医疗器械' },
} as const satisfies Record<string, Message>;

export const targetMetricMessages = {
  saves: { en: 'Saves', zh: '收藏' },
  comments: { en: 'Comments', zh: '评论' },
  engagement: { en: 'Engagement', zh: '互动' },
  reads: { en: 'Reads', zh: '阅读' },
  notes: { en: 'Notes', zh: '笔记篇数' },
} as const satisfies Record<string, Message>;

export const placesOfferMessages = {
  paid: { en: 'Money', zh: '付费' },
  product: { en: 'The product (置换)', zh: '产品置换' },
  both: { en: 'Product and money', zh: '置换＋付费' },
} as const satisfies Record<string, Message>;

export const countryMessages = {
  cn: { en: 'China', zh: '中国' },
  uk: { en: 'United Kingdom', zh: '英国' },
  us: { en: 'United States', zh: '美国' },
} as const satisfies Record<string, Message>;

export const languageMessages = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
} as const satisfies Record<string, Message>;
