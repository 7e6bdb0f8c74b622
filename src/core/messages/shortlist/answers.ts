import type { Message } from '../message';

/** Answers to a planner's further questions about a list, and to why there is none. */
export const answerMessages = {
  budgetRepair: { en: 'Budget {to} (now {from})', zh: '预算 {to}（现为 {from}）' },
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

  entersExactly: {
    en: 'Enters at {enters}, and not at {staysOut} (asks {price}).',
    zh: '报价 {enters} 可入选，{staysOut} 则不可（现报价 {price}）。',
  },
  entersAsItIs: {
    en: 'A list with this creator at {price} is worth as much: it is a tie.',
    zh: '按报价 {price} 纳入该达人，名单价值相同：两者并列。',
  },
  entersNever: {
    en: 'No price would do: even at no cost, the best list is better without.',
    zh: '任何报价都不足以入选：即使零成本，最优名单也不包含该达人。',
  },
  notDecided: {
    en: 'Not settled to the yuan: at about {about}, as far as is known.',
    zh: '未能精确到元：目前估计约 {about}。',
  },
  notDecidedAtAll: { en: 'That cannot be told from this list.', zh: '从当前名单无法得出答案。' },

  withoutThem: {
    en: 'Without {name}: {comes} in{goes}; value {value}, spend {spend}.',
    zh: '若没有 {name}：{comes}入选{goes}；价值 {value}，花费 {spend}。',
  },
  alsoGoes: { en: ', {names} out', zh: '，{names}移出' },
  nobodyComes: { en: 'nobody', zh: '无人' },
  withoutThemNothing: {
    en: 'Without {name} no list keeps all the rules.',
    zh: '没有 {name} 就没有名单能满足所有规则。',
  },
  swap: {
    en: '{name} instead: value {value}, cost {cost}',
    zh: '换成 {name}：价值 {value}，成本 {cost}',
  },
  noSwap: {
    en: 'Nobody can take this place one for one under the rules.',
    zh: '在规则内没有可直接替换的达人。',
  },
} as const satisfies Record<string, Message>;
