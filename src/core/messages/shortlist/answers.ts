import type { Message } from '../message';

/** Answers to a planner's further questions about a list. */
export const answerMessages = {
  entersExactly: {
    en: 'Enters at {enters}, and not at {staysOut} ({now}; all before the fee).',
    zh: '报价 {enters} 可入选，{staysOut} 则不可（{now}，均不含服务费）。',
  },
  leavesExactly: {
    en: 'Stays at {stays}, and leaves the list at {leaves} ({now}; all before the fee).',
    zh: '报价 {stays} 仍入选，{leaves} 则移出（{now}，均不含服务费）。',
  },
  changesExactly: {
    en: 'Stays with {format} at {stays}, and changes to {other} at {leaves} ({now}; all before the fee).',
    zh: '{format}报价 {stays} 仍入选，{leaves} 则改为{other}（{now}，均不含服务费）。',
  },
  leavesNever: {
    en: 'Stays up to {most} before the fee, the most that could be paid for one creator here.',
    zh: '报价直至 {most}（不含服务费，此处单人可付的上限）仍入选。',
  },
  noListWithout: {
    en: 'No price decides: without this creator no list keeps the rules.',
    zh: '与报价无关：没有该达人就没有名单能满足所有规则。',
  },
  insistedOn: {
    en: 'No price decides: this creator has to be on the list.',
    zh: '与报价无关：该达人必须入选。',
  },
  entersAsItIs: {
    en: 'A list with this creator at {price} is worth as much: it is a tie.',
    zh: '按报价 {price} 纳入该达人，名单价值相同：两者并列。',
  },
  entersOnceAgreed: {
    en: 'On the list once {price} is agreed, stays in up to {stays}, and not at {leaves} (all before the fee).',
    zh: '若确认报价 {price} 即可入选，直至 {stays} 仍入选，{leaves} 则不可（均不含服务费）。',
  },
  entersOnceAgreedToTheMost: {
    en: 'On the list once {price} is agreed, and stays in up to {stays} before the fee, the most that could be paid for one creator here.',
    zh: '若确认报价 {price} 即可入选，直至 {stays}（不含服务费，此处单人可付的上限）仍入选。',
  },
  tiesOnceAgreed: {
    en: 'Once {price} is agreed, a list with this creator is worth as much: it is a tie.',
    zh: '若确认报价 {price}，含该达人的名单价值相同：两者并列。',
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
    zh: '若没有 {name}：{comes}入选{goes}；价值 {value}，费用 {spend}。',
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

/** What stands behind a price today, as a clause. */
export const priceNowMessages = {
  asks: { en: 'asks {price}', zh: '现报价 {price}' },
  agreed: { en: 'agreed at {price}', zh: '谈定价 {price}' },
  estimated: { en: 'not asked yet, taken for {price}', zh: '尚未询价，暂按 {price}' },
} as const satisfies Record<string, Message>;

/** A note's format within a sentence. */
export const formatPhrases = {
  image: { en: 'an image note', zh: '图文' },
  video: { en: 'a video', zh: '视频' },
} as const satisfies Record<string, Message>;

/** What a list would be worth if things were otherwise. */
export const sensitivityMessages = {
  mixCosts: {
    en: 'Your mix ({mix}) costs {share} of value, beside the list of this budget with the mix “none”.',
    zh: '您的配比（{mix}）使价值比同预算、不限配比（none）的名单低 {share}。',
  },
  headForFewer: {
    en: 'One head KOL instead ({name}): about {saves} saves fewer for the same money.',
    zh: '改为包含 1 位头部（{name}）：同样费用约少 {saves} 次收藏。',
  },
  headForMore: {
    en: 'One head KOL instead ({name}): about {saves} saves more for the same money, but less value.',
    zh: '改为包含 1 位头部（{name}）：同样费用约多 {saves} 次收藏，但总价值较低。',
  },
  mixFree: {
    en: 'Your mix ({mix}) costs nothing: without it, no list for this budget would be worth noticeably more.',
    zh: '您的配比（{mix}）几乎没有代价：同样预算下不限配比，也选不出明显更好的名单。',
  },
} as const satisfies Record<string, Message>;

/** A mix that has no name of its own. */
export const mixMessages = {
  balanced: { en: 'balanced', zh: '均衡' },
  ownMix: { en: 'own mix', zh: '自定义' },
  noMix: { en: 'no fixed mix', zh: '不限' },
} as const satisfies Record<string, Message>;
