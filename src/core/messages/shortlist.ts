import type { Message } from './message';

/** What a shortlist says of itself, of its rules and of who cannot be on it; CREATOR_SHORTLIST says it too. */
export const shortlistMessages = {
  budgetNotANumber: {
    en: 'Give the budget as an amount of ¥0 or more; it is "{budget}".',
    zh: '请填写不小于 0 的预算（元）；现为“{budget}”。',
  },
  spanUpsideDown: {
    en: '{what}: at least {least} and at most {most} cannot both be: put the smaller number first.',
    zh: '{what}：至少 {least}、至多 {most} 互相矛盾，请把较小的数字放在前面。',
  },
  spanBelowZero: {
    en: '{what}: {least} is below 0: give 0 or more.',
    zh: '{what}：{least} 小于 0，请填写 0 或以上。',
  },
  sharesFallShort: {
    en: 'The mix allows all tiers together at most {most} of the list: raise a share until they reach 100 %.',
    zh: '各层级占比上限合计只有 {most}：请提高占比，使合计达到 100%。',
  },
  sharesTooMuch: {
    en: 'The mix asks for {least} of the list in all: lower a share until they are 100 % at most.',
    zh: '各层级占比下限合计达 {least}：请降低占比，使合计不超过 100%。',
  },
  shareAboveWhole: {
    en: '{what}: {most} is more than the whole: give 100 % at most.',
    zh: '{what}：{most} 超过 100%，请填写不超过 100% 的占比。',
  },
  holdBackWrong: {
    en: 'Hold back 0 to 100 % of the budget; it is {share}.',
    zh: '预留比例须在 0 到 100% 之间；现为 {share}。',
  },
  countWanted: {
    en: 'To choose by count alone, say how many creators you want.',
    zh: '仅按人数选择时，请填写需要的达人数。',
  },
  giftCostWrong: {
    en: 'Give the cost of product and shipping as ¥0 or more; it is "{cost}".',
    zh: '请填写不小于 0 的产品与运费成本（元）；现为“{cost}”。',
  },
  packagePriceWrong: {
    en: 'The package {name} needs a price of ¥0 or more, or none at all; it is "{price}".',
    zh: '打包“{name}”的报价须不小于 0 或留空；现为“{price}”。',
  },
  unknownMix: {
    en: 'Choose a mix from {names}; it is "{name}".',
    zh: '请从以下配比中选择：{names}；现为“{name}”。',
  },

  image: { en: 'Image', zh: '图文' },
  video: { en: 'Video', zh: '视频' },
  tierJoin: { en: ' + ', zh: '＋' },
  exactly: { en: 'exactly {count}', zh: '恰好 {count}' },
  atMost: { en: 'at most {most}', zh: '至多 {most}' },
  atLeast: { en: 'at least {least}', zh: '至少 {least}' },
  fromTo: { en: '{least} to {most}', zh: '{least}–{most}' },
  creatorsOfAll: { en: 'creators', zh: '位达人' },

  ruleBudget: { en: 'The budget of {budget}', zh: '预算 {budget}' },
  ruleSomeone: { en: 'At least one creator', zh: '至少一位达人' },
  ruleSize: { en: 'Creators in all: {range}', zh: '总人数：{range}' },
  ruleCount: { en: '{tiers}: {range}', zh: '{tiers}：{range} 人' },
  ruleCountShare: { en: '{tiers}: {range} of the creators', zh: '{tiers}：占人数 {range}' },
  ruleSpendShare: { en: '{tiers}: {range} of the spend', zh: '{tiers}：占花费 {range}' },
  ruleNiche: { en: '{niche}: at least {least}', zh: '“{niche}”领域：至少 {least} 人' },
  ruleAgency: { en: '{agency}: at most {most}', zh: '机构“{agency}”：至多 {most} 人' },
  ruleExclusive: { en: '{one} and {other}: never both', zh: '{one} 与 {other}：不同时入选' },
  rulePackages: { en: 'One of the packages {names}', zh: '打包 {names} 只取其一' },
  ruleMustHave: { en: 'Must-have {name}', zh: '必选 {name}' },
  ruleApproved: { en: '{name}, approved by the client', zh: '{name}（客户已通过）' },
  ruleAgreed: { en: '{name}, agreed or ordered', zh: '{name}（已谈定或下单）' },

  whyMustHave: { en: 'must-have', zh: '必选' },
  whyApproved: { en: 'approved by the client', zh: '客户已通过' },
  whyAgreed: { en: 'agreed or ordered', zh: '已谈定或下单' },
  whyScore: { en: 'score {score} ({grade})', zh: '得分 {score}（{grade}）' },
  whyNiche: { en: 'fits {niche}', zh: '符合“{niche}”领域' },
  whyCostPerSave: { en: '{cost} a save', zh: '单次收藏成本 {cost}' },
  whyEstimate: { en: 'price estimated', zh: '报价为估算' },
  whyGift: { en: 'gifted', zh: '寄样置换' },
  whyPackage: { en: 'in the package {name}', zh: '属于打包“{name}”' },
  whyReserve: { en: 'next in line', zh: '候补' },
  whyJoin: { en: ', ', zh: '，' },
  whySentence: { en: '{reasons}.', zh: '{reasons}。' },

  proven: { en: 'The best possible for these rules.', zh: '在这些规则内为最优。' },
  within: { en: 'At most {gap} below the best possible.', zh: '与最优相差不超过 {gap}。' },
  noListFound: {
    en: 'No list was found within the work allowed; whether there is one is not known.',
    zh: '在限定的计算量内未找到名单，也未证明不存在。',
  },
  impossible: { en: 'No list keeps all these rules.', zh: '没有名单能同时满足这些规则。' },

  leftOutByYou: { en: 'You left this creator out.', zh: '您已排除该达人。' },
  rejectedByClient: { en: 'The client rejected this creator.', zh: '客户未通过该达人。' },
  rejectedBecause: { en: 'The client rejected this creator: {reason}', zh: '客户未通过该达人：{reason}' },
  declined: { en: 'The creator declined.', zh: '达人已婉拒。' },
  blacklisted: { en: 'On the brand’s blacklist.', zh: '在品牌黑名单内。' },
  tierNotChosen: { en: '{tier} is not among the chosen tiers.', zh: '{tier}不在所选层级内。' },
  tooLittleKnown: {
    en: 'Confidence {confidence}; the rules ask for {least} at least.',
    zh: '可信度为{confidence}；规则要求至少{least}。',
  },
  workedForCompetitor: {
    en: 'Worked with {brand} on {date}, within {days} days.',
    zh: '{date} 与竞品 {brand} 合作，在 {days} 天以内。',
  },
  noPrice: {
    en: 'No price: ask for one, or have {tier} estimated or gifted.',
    zh: '没有报价：请询价，或对{tier}按估价或寄样处理。',
  },
  onlyUndeclared: {
    en: 'Only an off-platform price (非报备), which breaks the platform’s rules.',
    zh: '仅有非报备报价，不符合平台规则。',
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
  nobodyInTier: {
    en: '{tiers}: nobody can be booked, so the other tiers take their share.',
    zh: '{tiers}：没有可预订的达人，份额由其他层级补足。',
  },
  nobodyBookable: {
    en: 'Nobody can be booked: no creator of the chosen tiers has a usable price.',
    zh: '没有可预订的达人：所选层级内均无可用报价。',
  },
  nobodyPriced: {
    en: 'No creator has a price: ask for prices, estimate or gift them, or choose by count.',
    zh: '没有任何报价：请询价、按估价或寄样处理，或改为按人数选择。',
  },
  nothingAffordable: {
    en: 'Nobody can be booked for {budget}: the cheapest creator costs {cheapest} with the fee.',
    zh: '{budget} 无法预订任何达人：最低含服务费需 {cheapest}。',
  },
  nothingAtZero: {
    en: 'A budget of ¥0 books only those who cost nothing, and the cheapest costs {cheapest}.',
    zh: '预算为 0 时只能选择零成本的达人，而最低需 {cheapest}。',
  },
  forcedTooDear: {
    en: 'Those who have to be on the list ({names}) cost at least {cost} of your {budget}.',
    zh: '必须入选的达人（{names}）至少需 {cost}，而预算为 {budget}。',
  },
  tooFew: {
    en: 'At least {least} {who} are asked for, and only {there} can be booked.',
    zh: '要求至少 {least} {who}，但可预订的只有 {there} 人。',
  },
  leastTooDear: {
    en: '{least} {who} cost at least {cost} of your {budget}.',
    zh: '{least} {who}至少需 {cost}，而预算为 {budget}。',
  },
  aboveItsShare: {
    en: '{count} {tiers} cost at least {cost}, above the {share} that the mix allows them ({budget}).',
    zh: '{count} 位{tiers}至少需 {cost}，超过配比允许的 {share}（{budget}）。',
  },
  leastNumbersTooDear: {
    en: 'The least numbers of all tiers together cost at least {cost} of your {budget}.',
    zh: '各层级最低人数合计至少需 {cost}，而预算为 {budget}。',
  },
  smallestTooDear: {
    en: 'The smallest list of this mix has {size} creators ({parts}) and costs at least {cost} of your {budget}.',
    zh: '按此配比最小的名单有 {size} 人（{parts}），至少需 {cost}，而预算为 {budget}。',
  },
  noProportion: {
    en: 'No number of these creators has the shares of this mix.',
    zh: '现有达人无论多少人都无法达到此配比。',
  },
} as const satisfies Record<string, Message>;
