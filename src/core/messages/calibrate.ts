import type { Message } from './message';

/** What 'Use this sheet as benchmark' says. */
export const calibrateMessages = {
  tooFew: {
    en: 'Too few creators to set benchmarks by: at least {least} need known engagement; {creators} have it.',
    zh: '达人过少，无法作为基准：至少需要 {least} 位有互动数据的达人，现有 {creators} 位。',
  },
} as const satisfies Record<string, Message>;
