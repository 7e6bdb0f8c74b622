import type { Message } from './message';

/** Why there is no list, where adding up shows it. */
export const arithmeticMessages = {
  creatorsOfAll: { en: 'creators', zh: '位达人' },
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
