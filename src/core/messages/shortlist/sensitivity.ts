import type { Message } from '../message';

/** What a list would be worth if things were otherwise. */
export const sensitivityMessages = {
  mixCosts: {
    en: 'Your mix ({mix}) costs {share} of value, beside the best list for this budget without a mix.',
    zh: '您的配比（{mix}）使价值比同预算、不限配比的最优名单低 {share}。',
  },
  mixFree: {
    en: 'Your mix ({mix}) costs nothing: without it, no list for this budget would be worth noticeably more.',
    zh: '您的配比（{mix}）几乎没有代价：同样预算下不限配比，也选不出明显更好的名单。',
  },
} as const satisfies Record<string, Message>;

/** A mix that has no name of its own. */
export const mixMessages = {
  ownMix: { en: 'own mix', zh: '自定义' },
  noMix: { en: 'no fixed mix', zh: '不限' },
} as const satisfies Record<string, Message>;
