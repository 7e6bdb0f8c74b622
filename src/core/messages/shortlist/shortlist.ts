import type { Message } from '../message';

/** What a shortlist says of itself and of whom it has chosen; CREATOR_SHORTLIST says it too. */
export const shortlistMessages = {
  unknownMix: {
    en: 'Choose a mix from {names}; it is "{name}".',
    zh: '请从以下配比中选择：{names}；现为“{name}”。',
  },
  image: { en: 'Image', zh: '图文' },
  video: { en: 'Video', zh: '视频' },
  tierJoin: { en: ' / ', zh: '/' },
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
  proven: { en: 'The best possible for these rules.', zh: '在这些规则下已是最优。' },
  within: { en: 'At most {gap} below the best possible.', zh: '与最优相差不超过 {gap}。' },
  noListFound: {
    en: 'No list was found, and nothing shows that there is none: loosen a rule and look again.',
    zh: '没有找到名单，也不能断定没有：请放宽一条规则再试。',
  },
  impossible: { en: 'No list keeps all these rules.', zh: '没有名单能同时满足这些规则。' },
  nobodyInTiers: {
    en: 'The mix cannot be kept whole: there is nobody to book among {tiers}, so the other tiers take that share.',
    zh: '无法完整按配比选人：{tiers}没有可预订的达人，其份额由其他层级补足。',
  },
} as const satisfies Record<string, Message>;
