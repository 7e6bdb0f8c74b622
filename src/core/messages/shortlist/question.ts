import type { Message } from '../message';

/** A planner’s rules in a planner’s words. */
export const ruleMessages = {
  exactly: { en: 'exactly {count}', zh: '恰好 {count}' },
  atMost: { en: 'at most {most}', zh: '至多 {most}' },
  atLeast: { en: 'at least {least}', zh: '至少 {least}' },
  fromTo: { en: '{least} to {most}', zh: '{least}–{most}' },

  wholeList: { en: 'Creators in all', zh: '总人数' },
  niche: { en: '{niche}', zh: '“{niche}”领域' },
  agency: { en: '{agency}', zh: '机构“{agency}”' },

  number: { en: '{what}: {range}', zh: '{what}：{range} 人' },
  shareOfNumber: { en: '{what}: {range} of the creators', zh: '{what}：占人数 {range}' },
  shareOfSpend: { en: '{what}: {range} of the spend', zh: '{what}：占费用 {range}' },
  budget: { en: 'The budget of {budget}', zh: '预算 {budget}' },
  budgetForCreators: {
    en: 'The budget of {budget}, {money} of it for creators',
    zh: '预算 {budget}（达人费用 {money}）',
  },
  neverBoth: { en: '{one} and {other}: never both', zh: '{one} 与 {other}：不同时入选' },
  onePackage: { en: 'One of the packages {names}', zh: '打包 {names} 只取其一' },
  mustHave: { en: 'Must-have {name}', zh: '必选 {name}' },
  inPlan: { en: '{name}, whose row in Plan somebody has written to', zh: '{name}（排期表该行已有填写）' },
  approved: { en: '{name}, approved by the client', zh: '{name}（客户已通过）' },
  agreed: { en: '{name}, agreed or ordered', zh: '{name}（已谈定或下单）' },
  excludedBy: { en: 'Never together with {name}, who is chosen.', zh: '不与已入选的 {name} 同时合作。' },
  agencyFull: {
    en: 'The agency has {cap} chosen already, the most you allow.',
    zh: '该机构已入选 {cap} 人，达到上限。',
  },
} as const satisfies Record<string, Message>;

/** What is wrong with rules that no list could keep. */
export const checkMessages = {
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
    zh: '各量级占比上限合计只有 {most}：请提高占比，使合计达到 100%。',
  },
  sharesTooMuch: {
    en: 'The mix asks for {least} of the list in all: lower a share until they are 100 % at most.',
    zh: '各量级占比下限合计达 {least}：请降低占比，使合计不超过 100%。',
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
    en: 'Give the cost of product and shipping as more than ¥0: a gift is not free; it is "{cost}".',
    zh: '请填写产品到手成本（含运费，须大于 0 元）；现为“{cost}”。',
  },
  packagePriceWrong: {
    en: 'The package {name} needs a price of ¥0 or more, or none at all; it is "{price}".',
    zh: '打包“{name}”的报价须不小于 0 或留空；现为“{price}”。',
  },
} as const satisfies Record<string, Message>;

/** Why somebody cannot be on any list. */
export const leftOutMessages = {
  tierNotChosen: { en: '{tier} is not among the chosen tiers.', zh: '{tier}不在所选量级内。' },
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

  brandAccount: {
    en: 'A brand keeps this account: allow brand accounts to take them in.',
    zh: '品牌账号：如需入选，请允许品牌账号。',
  },
  priceDoubted: {
    en: 'The price of {price} can hardly be one ({times} of what is usual): ask, or take doubtful prices in.',
    zh: '报价 {price} 存疑（为通常的 {times}）：请询价，或允许存疑报价。',
  },
  pinDoubted: {
    en: '{price} can hardly be a price, and {money} is all there is to spend: agree on one.',
    zh: '{price} 难以视为有效报价，而可用预算为 {money}：请先谈定价格。',
  },
  farAboveFair: {
    en: 'Asks {price}, {times} of what is usual: negotiate, or take doubtful prices in.',
    zh: '报价 {price}，为通常的 {times}：请议价，或允许存疑报价。',
  },
  star: {
    en: 'A star: booked by contract and at other prices.',
    zh: '明星认证账号：需另行签约，价格体系不同。',
  },
  tailTooSmall: {
    en: 'A tail KOL below {followers} followers: no peer, and no voice of its own yet.',
    zh: '粉丝不足 {followers} 的尾部达人：既非素人，也缺乏影响力。',
  },
  kocTooQuiet: {
    en: 'Fewer than {saves} saves or {comments} comments a note, which a KOC should have at least.',
    zh: '单篇收藏不足 {saves} 或评论不足 {comments}，未达 KOC 基本要求。',
  },
  gradeD: {
    en: 'Grade D: does far less than is usual for a {tier} of this size.',
    zh: 'D 级：互动远低于同量级{tier}的通常水平。',
  },
  aboveCap: {
    en: 'Costs {cost} with the fee, more than the {cap} that one creator may take.',
    zh: '含服务费需 {cost}，超过单人上限 {cap}。',
  },
  noPlaceForTier: {
    en: 'A balanced list for this goal and budget has no place for this tier.',
    zh: '此目标与预算下的均衡名单没有该量级的名额。',
  },

  leftOutByYou: { en: 'You left this creator out.', zh: '您已排除该达人。' },
  takenOutInPlan: { en: 'Taken out in Plan.', zh: '已在排期表中移出。' },
  rejectedByClient: { en: 'The client rejected this creator.', zh: '客户未通过该达人。' },
  rejectedBecause: { en: 'The client rejected this creator: {reason}', zh: '客户未通过该达人：{reason}' },
  declined: { en: 'The creator declined.', zh: '达人已婉拒。' },
  blacklisted: { en: 'On the brand’s blacklist.', zh: '在品牌黑名单内。' },
  workedForCompetitor: {
    en: 'Worked with {brand} on {date}, within {days} {days:day|days}.',
    zh: '{date} 与竞品 {brand} 合作，在 {days} 天以内。',
  },
} as const satisfies Record<string, Message>;

/** What a planner is asked for each rule, and what the rule is called where two windows differ in it. */
export const ruleQuestions = {
  size: { en: 'Creators', zh: '总人数' },
  tiers: { en: 'By tier', zh: '按量级' },
  niches: { en: 'At least of a niche', zh: '各领域至少人数' },
  agencyCap: { en: 'Most of one agency', zh: '同一机构至多' },
  leastConfidence: { en: 'Confidence at least', zh: '可信度至少' },
  competitorDays: { en: 'No work for competitors (days)', zh: '排竞天数' },
  competitorDaysHint: {
    en: 'Counted back from the launch; work without a date gets a warning.',
    zh: '从上线日往前算；合作缺少日期时会提示。',
  },
  blacklist: { en: 'Blacklist', zh: '黑名单' },
  blacklistHint: { en: 'Ids, names or agencies', zh: 'ID、昵称或机构' },
  exclusive: { en: 'Never both', zh: '互斥达人' },
  exclusiveHint: { en: 'Two names or ids, such as A + B', zh: '两个昵称或 ID，如 甲 + 乙' },
  packages: { en: 'Packages', zh: '打包' },
  packagesHint: {
    en: 'All or nothing: A + B + C = 20000',
    zh: '整体或不选：甲 + 乙 + 丙 = 20000',
  },
  unpriced: { en: 'Without a price', zh: '无报价的达人' },
  giftCost: { en: 'Product and shipping (¥ each)', zh: '产品与运费（元/人）' },
  ignorePrices: { en: 'Choose by count alone', zh: '仅按人数选择' },
  ignorePricesHint: { en: 'Prices do not count; say how many creators in all', zh: '不计报价，请填写总人数' },
  declaredOnly: { en: 'Declared offers only (报备)', zh: '仅报备报价' },
  declaredOnlyHint: { en: 'Off-platform notes break the platform’s rules', zh: '非报备违反平台规则' },
  brandAccounts: { en: 'Brand accounts too', zh: '包括品牌账号' },
  brandAccountsHint: { en: 'Accounts that a brand keeps, and no person', zh: '由品牌运营、非个人的账号' },
  doubtedPrices: { en: 'Doubtful prices too', zh: '包括存疑报价' },
  doubtedPricesHint: {
    en: 'Prices that can hardly be ones, such as ¥1 or a tenth of what is usual; on a balanced list also those far above it',
    zh: '明显异常的报价，如 1 元或仅为通常的十分之一；均衡名单还包括远高于通常的报价',
  },
  secondNotes: { en: 'A second note', zh: '可投第二篇' },
  secondNotesHint: {
    en: 'Mid-tier and head KOL may get two notes; what the second adds nobody has measured',
    zh: '腰部与头部可投两篇；第二篇的效果尚无实测依据',
  },
  echo: { en: 'Echo', zh: '叠加效应' },
  echoHint: {
    en: 'Several KOC in a niche are worth more together',
    zh: '同一领域多位 KOC 相互加成',
  },
} as const satisfies Record<string, Message>;
