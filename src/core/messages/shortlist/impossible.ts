import type { Message } from '../message';

/** Why there is no list, and what single change would make one. */
export const impossibleMessages = {
  nobodyBookable: {
    en: 'Nobody can be booked: no creator of the chosen tiers has a usable price.',
    zh: '没有可预订的达人：所选量级内都没有可用的报价。',
  },
  nobodyDeclared: {
    en: 'Nobody can be booked: the prices are all off-platform (非报备), which break the platform’s rules. Ask for declared ones, or allow others in the rules.',
    zh: '没有可预订的达人：报价均为非报备，不符合平台规则。请询问报备价，或在规则中允许非报备。',
  },
  nobodyRead: {
    en: 'There is nobody to choose: no creator was read whose followers are known. Answer what is asked of the table, or see which of its rows were set aside and why.',
    zh: '没有可选的达人：没有读到粉丝数已知的达人。请先回答待确认的问题，或查看未采用的行及原因。',
  },
  nobodyPriced: {
    en: 'No creator has a price: ask for prices, estimate or gift them, or choose by count.',
    zh: '表中没有报价：请先询价，或改用估价、寄样置换，或按人数选择。',
  },
  nothingAffordable: {
    en: 'Nobody can be booked for {budget}: the cheapest creator costs {cheapest} with the fee.',
    zh: '{budget} 预订不了任何达人：最便宜的含服务费也要 {cheapest}。',
  },
  nothingAtZero: {
    en: 'A budget of ¥0 books only those who cost nothing, and the cheapest costs {cheapest}.',
    zh: '预算为 0 只能选零成本的达人，而最便宜的也要 {cheapest}。',
  },
  placesTakeAll: {
    en: 'The {count} open KOC places take {places} of the {money} for creators, and the cheapest creator costs {cheapest}: fewer places, or a larger budget.',
    zh: '{count} 个 KOC 空缺名额占用 {places}，而达人费用共 {money}，最便宜的达人也要 {cheapest}：请减少名额或增加预算。',
  },
  tooLittleForBalance: {
    en: 'Of {budget} there is {money} for creators, too little for a balanced list of them: give more, or choose the mix “none”.',
    zh: '预算 {budget} 中达人费用仅 {money}，不足以组成均衡名单：请增加预算，或选择不限配比（none）。',
  },
  aboveItsShare: {
    en: '{count} {tiers} would cost {cost} or more, above the {share} of the spend that the mix allows ({budget}).',
    zh: '{count} 位{tiers}至少需 {cost}，超过配比允许的费用占比 {share}（{budget}）。',
  },
  smallestTooDear: {
    en: 'The smallest list of this mix has {size} creators ({parts}) and costs at least {cost} of your {budget}.',
    zh: '此配比最少需要 {size} 人（{parts}），至少需 {cost}，而预算为 {budget}。',
  },
  noProportion: {
    en: 'However many of these creators are taken, they do not come to the shares of this mix.',
    zh: '现有达人无论选多少位，都凑不出此配比。',
  },

  creatorsOfAll: { en: 'creators', zh: '达人' },
  creatorsOfNiche: { en: '{niche} creators', zh: '{niche}达人' },
  forcedTooDear: {
    en: 'Those who have to be on the list ({names}) cost at least {cost} of your {budget}.',
    zh: '必须入选的达人（{names}）至少需 {cost}，而预算为 {budget}。',
  },
  tooFew: {
    en: 'At least {least} {who} are asked for, and only {there} can be booked.',
    zh: '要求至少 {least} 位{who}，但可预订的只有 {there} 位。',
  },
  leastTooDear: {
    en: '{least} {who} cost at least {cost} of your {budget}.',
    zh: '{least} 位{who}至少需 {cost}，而预算为 {budget}。',
  },
  leastNumbersTooDear: {
    en: 'The numbers asked of all tiers cost at least {cost} together, of your {budget}.',
    zh: '各量级最低人数合计至少需 {cost}，而预算为 {budget}。',
  },

  rulesClash: {
    en: 'These rules cannot all be kept together: see which of them clash.',
    zh: '这些规则无法同时满足：请查看哪些规则冲突。',
  },

  budgetRepair: { en: 'Budget {to} (now {from})', zh: '预算 {to}（现为 {from}）' },
  placesRepair: { en: 'Open KOC places: {to} (now {from})', zh: 'KOC 空缺名额 {to} 个（现为 {from} 个）' },
  ruleRepair: { en: '{what} {to} (now {from})', zh: '{what} {to}（现为 {from}）' },
  withoutRule: { en: 'Without the rule: {rule}', zh: '取消规则：{rule}' },
  widerMix: {
    en: 'All shares of the mix {points} points wider',
    zh: '配比各项占比上下各放宽 {points} 个百分点',
  },
  noSingleRepair: {
    en: 'No single change is enough: loosen two of the rules at once.',
    zh: '只调整一条不够：请同时放宽其中两条规则。',
  },
  atLeastOf: { en: '{what}: at least', zh: '{what}：至少' },
  atMostOf: { en: '{what}: at most', zh: '{what}：至多' },
} as const satisfies Record<string, Message>;
