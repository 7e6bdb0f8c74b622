import type { Message } from './message';

/** What is said of one comment. */
export const textMessages = {
  positive: { en: 'positive', zh: '正面' },
  neutral: { en: 'neutral', zh: '中性' },
  negative: { en: 'negative', zh: '负面' },
} as const satisfies Record<string, Message>;

/** What is said of a creator's comments together. */
export const commentMessages = {
  all: { en: '{count} comments: {parts}', zh: '{count} 条评论：{parts}' },
  one: { en: '1 comment: {parts}', zh: '1 条评论：{parts}' },
  few: { en: 'few', zh: '数量少' },
  positive: { en: '{share} positive ({low}–{high})', zh: '正面 {share}（{low}–{high}）' },
  negative: { en: '{share} negative ({low}–{high})', zh: '负面 {share}（{low}–{high}）' },
  intent: { en: '{share} want to buy ({low}–{high})', zh: '购买意向 {share}（{low}–{high}）' },
  purchases: { en: '{count} of them bought', zh: '其中已购买 {count} 条' },
  advertising: { en: '{count} suspect an ad', zh: '{count} 条质疑是广告' },
  listBreak: { en: ', ', zh: '，' },
} as const satisfies Record<string, Message>;
