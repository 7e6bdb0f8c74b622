import type { Message } from '../message';

/** What the parts that several steps share say by themselves. */
export const partMessages = {
  andMore: { en: 'and {count} more', zh: '另有 {count} 项' },
  andMoreCreators: {
    en: 'and {count} more: the tab will list them all',
    zh: '另有 {count} 位，写入工作表后可查看全部',
  },
  remove: { en: 'Remove {name}', zh: '移除{name}' },
  scoreOf: { en: 'Score {score}, grade {grade}', zh: '得分 {score}，{grade} 级' },
  notAPercentage: {
    en: 'Write a percentage from 0 to 100, or nothing.',
    zh: '请填写 0 到 100 的百分比，或留空。',
  },
  notANumber: { en: 'Write a number of 0 or more, or nothing.', zh: '请填写 0 或以上的数字，或留空。' },
} as const satisfies Record<string, Message>;
