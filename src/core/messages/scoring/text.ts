import type { Message } from '../message';

/** What is said of comments and niches. */
export const textMessages = {
  positive: { en: 'positive', zh: '正面' },
  neutral: { en: 'neutral', zh: '中性' },
  negative: { en: 'negative', zh: '负面' },
  listBreak: { en: ', ', zh: '、' },
} as const satisfies Record<string, Message>;
