import type { Message } from '../message';

/** What a shortlist says of itself and of whom it has chosen; CREATOR_SHORTLIST says it too. */
export const shortlistMessages = {
  unknownMix: {
    en: 'Choose a mix from {names}; it is "{name}".',
    zh: '请从以下配比中选择：{names}；现为“{name}”。',
  },
  image: { en: 'Image', zh: '图文' },
  video: { en: 'Video', zh: '视频' },
  twice: { en: '{format} × 2', zh: '{format} × 2' },
  tierJoin: { en: ' / ', zh: '/' },
  whyMustHave: { en: 'must-have', zh: '必选' },
  whyApproved: { en: 'approved by the client', zh: '客户已通过' },
  whyAgreed: { en: 'agreed or ordered', zh: '已谈定或下单' },
  whyInPlan: {
    en: 'stays in Plan, where somebody has written to the row',
    zh: '排期表该行已有填写，予以保留',
  },
  whyScore: { en: 'score {score} ({grade})', zh: '得分 {score}（{grade}）' },
  whyNiche: { en: 'fits {niche}', zh: '符合“{niche}”领域' },
  whyCostPerSave: { en: '{cost} an expected save', zh: '单次预计收藏成本 {cost}' },
  whyUntried: {
    en: 'asks {share} of what is usual: ask before you count on it',
    zh: '报价仅为通常的 {share}：请先核实',
  },
  whyDoubted: {
    en: 'the price of {price} can hardly be one: agree on one',
    zh: '报价 {price} 存疑：请先谈定',
  },
  whyTwoNotes: { en: 'two notes', zh: '两篇笔记' },
  whyNoImageLately: { en: 'no image note of late', zh: '近期无图文笔记' },
  whyEstimate: { en: 'price estimated', zh: '报价为估算' },
  whyGift: { en: 'gifted', zh: '寄样置换' },
  whyGiftOfSamples: {
    en: 'gifted, the parcel paid from the samples',
    zh: '寄样置换，费用计入样品',
  },
  whyPackage: { en: 'in the package {name}', zh: '属于打包“{name}”' },
  whyReserve: { en: 'next in line', zh: '备选' },
  whyJoin: { en: ', ', zh: '，' },
  whySentence: { en: '{reasons}.', zh: '{reasons}。' },
  proven: { en: 'The best possible for these rules.', zh: '在这些规则下已是最优。' },
  within: { en: 'At most {gap} below the best possible.', zh: '与最优相差不超过 {gap}。' },
  noListFound: {
    en: 'No list was found, and nothing shows that there is none: loosen a rule and look again.',
    zh: '没有找到名单，也不能断定没有：请放宽一条规则再试。',
  },
  impossible: { en: 'No list keeps all these rules.', zh: '没有名单能同时满足这些规则。' },
  nobodyInTiers: {
    en: 'The mix cannot be kept whole: there is nobody to book among {tiers}, so the other tiers take that share.',
    zh: '无法完整按配比选人：{tiers}没有可预订的达人，其份额由其他量级补足。',
  },
} as const satisfies Record<string, Message>;

/** Why somebody is not chosen, what would have to change, and what to look at. Tabs and the wizard say it. */
export const reasonMessages = {
  noList: { en: 'No list keeps all the rules.', zh: '没有名单能满足所有规则。' },
  entersAt: {
    en: 'Enters at {entry} ({now}; both before the fee).',
    zh: '报价降至 {entry} 可入选（{now}，均不含服务费）。',
  },
  entersBelow: {
    en: 'Enters below {price} before the fee, if at any price: ask for the exact one.',
    zh: '如能入选，报价须低于 {price}（不含服务费）：可查询准确价格。',
  },
  onceAgreed: {
    en: 'Near the list once {price} is agreed: that is {share} of what is usual, so ask before you count on it.',
    zh: '若确认报价 {price} 则接近入选：仅为通常的 {share}，请先核实。',
  },
  entersWithScore: {
    en: 'Would need a score of about {needed} or more (has {score}).',
    zh: '得分约需达到 {needed} 或以上才可能入选（现为 {score}）。',
  },
  addsTooLittle: {
    en: 'Adds less than those chosen at about any price (score {score}): ask for the exact one.',
    zh: '几乎任何报价下贡献都低于入选者（得分 {score}）：可查询准确价格。',
  },
  noRoom: {
    en: 'Good value at {price}, but the rules and the {left} that are left give no room.',
    zh: '报价 {price} 性价比不错，但预算只剩 {left}，名额也受规则限制。',
  },
  noPlace: { en: 'The rules leave no place for another {tier}.', zh: '规则下已无{tier}名额。' },

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
    zh: '{name} 已通过或谈定，但已不在数据表中：名单无法计入其费用。',
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
  doubtedBooked: {
    en: 'At prices that can hardly be ones ({count}): {names}. Agree on them before you count on them.',
    zh: '报价存疑（{count} 位）：{names}。请先谈定再计入。',
  },
  estimatedPrices: {
    en: 'Prices estimated, not asked: {count}. Ask before you count on them.',
    zh: '其中 {count} 个报价为估算，请询价后再确认。',
  },
} as const satisfies Record<string, Message>;

/** What a rerun changed in a list. */
export const changeMessages = {
  counts: {
    en: 'Since the list was last made: {kept} kept, {added} new, {gone} gone.',
    zh: '与上次名单相比：保留 {kept} 人，新增 {added} 人，移出 {gone} 人。',
  },
  added: { en: 'New: {names}.', zh: '新增：{names}。' },
  gone: { en: 'Gone: {name}. {reason}', zh: '移出：{name}。{reason}' },
  prices: { en: 'Changed costs: {changes}.', zh: '成本变化：{changes}。' },
  repriced: { en: '{name} {before} → {now}', zh: '{name} {before} → {now}' },
  nowReserve: { en: 'Now in reserve.', zh: '现为备选。' },
  notInTable: { en: 'No longer in the table.', zh: '已不在数据表中。' },
} as const satisfies Record<string, Message>;
