import type { Message } from './message';

/** Why somebody is left out by what people decided or whom the creator worked for; a formula knows nothing of either. */
export const ruledOutMessages = {
  leftOutByYou: { en: 'You left this creator out.', zh: '您已排除该达人。' },
  rejectedByClient: { en: 'The client rejected this creator.', zh: '客户未通过该达人。' },
  rejectedBecause: { en: 'The client rejected this creator: {reason}', zh: '客户未通过该达人：{reason}' },
  declined: { en: 'The creator declined.', zh: '达人已婉拒。' },
  blacklisted: { en: 'On the brand’s blacklist.', zh: '在品牌黑名单内。' },
  workedForCompetitor: {
    en: 'Worked with {brand} on {date}, within {days} days.',
    zh: '{date} 与竞品 {brand} 合作，在 {days} 天以内。',
  },
} as const satisfies Record<string, Message>;
