import type { Message } from '../message';

/** What is wrong with a setting that holds a curve. */
export const curveMessages = {
  pointUnreadable: {
    en: 'Setting "{key}" must list followers, what is typical, how many times that the top tenth reaches, and perhaps in brackets the creators behind it (1000 3.9% ×2.6; 1万 1.9% ×2.5); it says "{item}".',
    zh: '设置“{key}”须依次列出粉丝数、典型值、前 10% 为典型值的倍数，括号内可写依据的达人数（1000 3.9% ×2.6；1万 1.9% ×2.5）；现为“{item}”。',
  },
  pointsTooFewOrMany: {
    en: 'Setting "{key}" must list 2 to {most} points; it lists {item}.',
    zh: '设置“{key}”须列出 2 到 {most} 个点；现有 {item} 个。',
  },
  pointTwice: {
    en: 'Setting "{key}" lists {item} followers twice: keep one of the two points.',
    zh: '设置“{key}”中 {item} 粉出现两次：请保留一个点。',
  },
  countsMustRise: {
    en: 'Setting "{key}": from {from} to {to} followers a typical creator would get less in all. Raise the second or lower the first.',
    zh: '设置“{key}”：从 {from} 粉到 {to} 粉，典型达人的总量反而下降。请调高后者或调低前者。',
  },
} as const satisfies Record<string, Message>;
