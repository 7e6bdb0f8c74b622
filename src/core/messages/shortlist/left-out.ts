import type { Message } from '../message';

/** Why somebody cannot be on any list. */
export const leftOutMessages = {
  tierNotChosen: { en: '{tier} is not among the chosen tiers.', zh: '{tier}不在所选层级内。' },
  tooLittleKnown: {
    en: 'Confidence {confidence}; the rules ask for {least} at least.',
    zh: '可信度为{confidence}；规则要求至少{least}。',
  },
  noPrice: {
    en: 'No price: ask for one, or have {tier} estimated or gifted.',
    zh: '没有报价：请询价，或对{tier}按估价或寄样处理。',
  },
  onlyUndeclared: {
    en: 'Only an off-platform price (非报备), which breaks the platform’s rules: ask for a declared one.',
    zh: '仅有非报备报价，不符合平台规则：请询问报备价。',
  },
  priceBelowZero: {
    en: 'The price is below ¥0: correct it in the export.',
    zh: '报价小于 0：请在表中更正。',
  },
  priceAbsurd: {
    en: 'The price of {price} cannot be right: correct it in the export.',
    zh: '报价 {price} 明显有误：请在表中更正。',
  },
  packageBroken: {
    en: 'Comes only in the package {name}, and not everybody in it can be booked.',
    zh: '只能随打包“{name}”整体预订，而其中有人无法预订。',
  },
  overBudget: {
    en: 'Costs {cost} with the fee, and {budget} is all there is to spend.',
    zh: '含服务费需 {cost}，而可用预算为 {budget}。',
  },

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
