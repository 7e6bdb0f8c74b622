import type { Message } from './message';

/** What a list would be worth if things were otherwise. */
export const sensitivityMessages = {
  mixCosts: {
    en: 'Your mix ({mix}) costs {share} of the value that a list without it would have.',
    zh: '您的配比（{mix}）使价值比不限配比时低 {share}。',
  },
  mixFree: {
    en: 'Your mix ({mix}) costs nothing: the best list keeps it by itself, to within {share} of value.',
    zh: '您的配比（{mix}）几乎没有代价：与不限配比相比价值仅差 {share}。',
  },
} as const satisfies Record<string, Message>;
