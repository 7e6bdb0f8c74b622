import type { Message } from '../message';

/** Why somebody is not chosen, what would have to change, and what to look at. Tabs and the wizard say it. */
export const reasonMessages = {
  noList: { en: 'No list keeps all the rules.', zh: '没有名单能满足所有规则。' },
  excludedBy: { en: 'Never together with {name}, who is chosen.', zh: '不与已入选的 {name} 同时合作。' },
  agencyFull: {
    en: 'The agency has {cap} chosen already, the most you allow.',
    zh: '该机构已入选 {cap} 人，达到上限。',
  },
  entersAt: {
    en: 'Enters at about {entry} (asks {price}).',
    zh: '报价降至约 {entry} 可入选（现报价 {price}）。',
  },
  entersWithScore: {
    en: 'Enters with a score of about {needed} (has {score}).',
    zh: '得分约 {needed} 时可入选（现为 {score}）。',
  },
  addsTooLittle: {
    en: 'Adds less than those chosen, even free of charge (score {score}).',
    zh: '即使免费，贡献也低于入选者（得分 {score}）。',
  },
  noRoom: {
    en: 'Good value at {price}, but the rules and the {left} that are left give no room.',
    zh: '报价 {price} 性价比不错，但预算只剩 {left}，名额也受规则限制。',
  },
  noPlace: { en: 'The rules leave no place for another {tier}.', zh: '规则下已无{tier}名额。' },

  rulesClash: {
    en: 'These rules cannot all be kept together: see which of them clash.',
    zh: '这些规则无法同时满足：请查看哪些规则冲突。',
  },
  mustHaveUnknown: {
    en: 'Must-have {id} is not in the tab: check the id.',
    zh: '必选达人 {id} 不在表中：请检查 ID。',
  },
  mustHaveLeftOut: {
    en: 'Must-have {name} is not on the list: {reason}',
    zh: '必选达人 {name} 未入选：{reason}',
  },
  mustHaveAndNever: {
    en: '{name} is both a must-have and left out: take one of the two away.',
    zh: '{name} 既被设为必选又被排除：请取消其中一项。',
  },
  keptGone: {
    en: '{name} is approved or agreed, but no longer in the table: the list cannot count what they cost.',
    zh: '{name} 已通过或谈定，但已不在数据表中：名单无法计入其花费。',
  },
  namedWith: { en: '{name} ({what})', zh: '{name}（{what}）' },
  competitorUndated: {
    en: 'Chosen, and worked with a competitor at a date the table does not give ({count}): {names}. Check before booking.',
    zh: '入选者中有 {count} 人曾与竞品合作但缺少日期：{names}。下单前请核实。',
  },
  bookedElsewhere: {
    en: 'Also booked in another campaign ({count}): {names}.',
    zh: '同时在其他活动中被预订（{count} 人）：{names}。',
  },
  estimatedPrices: {
    en: 'Prices estimated, not asked: {count}. Ask before you count on them.',
    zh: '其中 {count} 个报价为估算，请询价后再确认。',
  },
} as const satisfies Record<string, Message>;
