import type { Message } from '../message';

/** What 'Use this sheet as benchmark' says. */
export const calibrateMessages = {
  tooFew: {
    en: 'Too few creators to set benchmarks by: at least {least} need known engagement; {creators} have it.',
    zh: '达人过少，无法作为基准：至少需要 {least} 位有互动数据的达人，现有 {creators} 位。',
  },
  title: { en: 'Use this sheet as benchmark', zh: '以本表为基准' },
  difference: {
    en: 'A score compares with what is usual for the size. By this sheet’s {creators} creators that would become:',
    zh: '得分与同量级的常见水平比较。按本表 {creators} 位达人，常见水平将变为：',
  },
  blended: {
    en: 'Few creators: {weight} this sheet, the rest as shipped.',
    zh: '达人较少：本表占 {weight}，其余为内置基准。',
  },
  nothing: {
    en: 'The benchmarks are what this sheet’s {creators} creators say.',
    zh: '当前基准已与本表 {creators} 位达人一致。',
  },
  change: { en: '{from} → {to}', zh: '{from} → {to}' },
  none: { en: 'as shipped', zh: '内置' },
  accept: { en: 'Use these benchmarks', zh: '采用这些基准' },
  restore: { en: 'Back to the shipped ones', zh: '恢复内置基准' },
} as const satisfies Record<string, Message>;

/** What each benchmark that a sheet can set is called. */
export const benchmarkMessages = {
  'benchmark.engagementAt10k': { en: 'Engagement at 10,000 followers', zh: '1 万粉的互动率' },
  'benchmark.slope': { en: 'Fall with followers (power)', zh: '随粉丝数下降的幂' },
  'benchmark.spread': { en: 'Top tenth, times typical', zh: '前 10% 为典型值的倍数' },
  'benchmark.saveShare': { en: 'Saves in engagement', zh: '收藏占互动' },
  'benchmark.saveShareTop': { en: 'Saves, top tenth', zh: '收藏占比，前 10%' },
  'benchmark.commentShare': { en: 'Comments in engagement', zh: '评论占互动' },
  'benchmark.commentShareTop': { en: 'Comments, top tenth', zh: '评论占比，前 10%' },
  'benchmark.shareShare': { en: 'Shares beside engagement', zh: '分享相对互动' },
  'benchmark.shareShareTop': { en: 'Shares, top tenth', zh: '分享，前 10%' },
  'benchmark.nicheSaves': { en: 'Saves by niche', zh: '各领域收藏倍数' },
} as const satisfies Record<string, Message>;
