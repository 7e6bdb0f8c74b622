import type { Message } from '../message';

/** What 'Use this sheet as benchmark' says. */
export const calibrateMessages = {
  tooFew: {
    en: 'Too few creators to set benchmarks by: at least {least} need known engagement; {creators} {creators:has|have} it.',
    zh: '达人过少，无法作为基准：至少需要 {least} 位有互动数据的达人，现有 {creators} 位。',
  },
  title: { en: 'Use this sheet as benchmark', zh: '以本表为基准' },
  difference: {
    en: 'A score compares with what is usual for the size. By this sheet’s {creators} {creators:creator|creators} that would become:',
    zh: '得分与同量级的常见水平比较。按本表 {creators} 位达人，常见水平将变为：',
  },
  blended: {
    en: 'Few creators: {weight} this sheet, the rest as shipped.',
    zh: '达人较少：本表占 {weight}，其余为内置基准。',
  },
  nothing: {
    en: 'The benchmarks are what this sheet’s {creators} {creators:creator says|creators say}.',
    zh: '当前基准已与本表 {creators} 位达人一致。',
  },
  change: { en: '{from} → {to}', zh: '{from} → {to}' },
  atFollowers: { en: '{curve}, at {followers} followers', zh: '{curve}（{followers} 粉）' },
  onCurve: { en: '{typical} (top tenth ×{spread})', zh: '{typical}（前 10% 为 {spread} 倍）' },
  none: { en: 'as shipped', zh: '内置' },
  accept: { en: 'Use these benchmarks', zh: '采用这些基准' },
  standLow: {
    en: '{share} of these creators stand in the lowest fifth for their size: hold them against each other instead?',
    zh: '其中 {share} 的达人处于同量级后 20%：改为表内互相比较？',
  },
  standHigh: {
    en: '{share} of these creators stand in the highest fifth for their size: hold them against each other instead?',
    zh: '其中 {share} 的达人处于同量级前 20%：改为表内互相比较？',
  },
  holdAgainstEachOther: { en: 'Hold them against each other', zh: '改为表内互比' },
  heldAgainstEachOther: {
    en: 'These creators are held against benchmarks of your own, not against the market.',
    zh: '当前按自定基准比较，而非市场基准。',
  },
  restore: { en: 'Back to the shipped ones', zh: '恢复内置基准' },
} as const satisfies Record<string, Message>;

/** What each benchmark that a sheet can set is called. */
export const benchmarkMessages = {
  'benchmark.engagementBySize': { en: 'Engagement ÷ followers', zh: '互动/粉丝' },
  'benchmark.saveShareBySize': { en: 'Saves in engagement', zh: '收藏占互动' },
  'benchmark.commentShareBySize': { en: 'Comments in engagement', zh: '评论占互动' },
  'benchmark.shareShareBySize': { en: 'Shares beside engagement', zh: '分享相对互动' },
  'benchmark.nicheEngagement': { en: 'Engagement by niche', zh: '各领域互动倍数' },
  'benchmark.nicheSaves': { en: 'Saves by niche', zh: '各领域收藏倍数' },
} as const satisfies Record<string, Message>;
