import type { Message } from '../message';

/** What a backtest says, on the command line and in the wizard. */
export const backtestMessages = {
  title: { en: 'Try the score on these notes', zh: '用这些笔记检验得分' },
  perNote: { en: 'a note', zh: '单篇' },
  perFollower: { en: 'a follower', zh: '每粉' },
  forSize: { en: 'for the size', zh: '同量级内' },
  judged: {
    en: 'Judged {creators} {creators:creator|creators} by their next 30 notes, at three points in time; {leftOut} left out for fewer than 10 dated notes before or after; followers known of {withFollowers}.',
    zh: '在三个时间点，以之后 30 篇笔记检验 {creators} 位达人；{leftOut} 位因前后带日期的笔记不足 10 篇未计入；其中 {withFollowers} 位已知粉丝数。',
  },
  tooFew: {
    en: 'Too few creators for a backtest: at least {least} need some 30 dated notes each; {creators} {creators:has|have} them.',
    zh: '达人过少，无法回测：至少需要 {least} 位各有约 30 篇带日期笔记的达人，现有 {creators} 位。',
  },
  notNotes: {
    en: '{tab} is no list of notes with dates: a backtest needs one row a note, with creator, date, saves and comments.',
    zh: '{tab} 不是带日期的笔记列表：回测需要每行一篇笔记，含达人、日期、收藏与评论。',
  },
  correlations: {
    en: 'How alike each orders the creators as their next notes did (1 alike, 0 by chance, -1 reversed):',
    zh: '各指标与之后笔记表现的排序一致程度（1 一致，0 无关，-1 相反）：',
  },
  outcomes: {
    en: 'saves and comments a note: typical, mean; per follower: typical, mean; typical among creators of one size',
    zh: '单篇收藏与评论：典型值、平均值；每粉：典型值、平均值；同量级内典型值',
  },
  expectation: {
    en: 'Saves and comments a note, from the least expected creators to the most: expected → came',
    zh: '单篇收藏与评论，从预期最低到最高：预期 → 实际',
  },
  score: {
    en: 'From the lowest score to the highest: score → saves and comments a note per 1,000 followers that came',
    zh: '得分从低到高：得分 → 之后单篇每千粉收藏与评论',
  },
  group: {
    en: '{predicted} → {came}  ({creators} {creators:judgement|judgements})',
    zh: '{predicted} → {came}（{creators} 次检验）',
  },
} as const satisfies Record<string, Message>;

export const predictorMessages = {
  followers: { en: 'followers', zh: '粉丝数' },
  engagementRate: { en: 'engagement rate (mean)', zh: '互动率（平均）' },
  medianEngagementRate: { en: 'engagement rate (median)', zh: '互动率（中位数）' },
  meanLikes: { en: 'mean likes', zh: '平均点赞' },
  ces: { en: 'CES', zh: 'CES' },
  meanSavesAndComments: { en: 'mean saves and comments', zh: '平均收藏与评论' },
  medianSavesAndComments: { en: 'median saves and comments', zh: '收藏与评论中位数' },
  expectedSavesAndComments: { en: 'expected saves and comments', zh: '预期收藏与评论' },
  expectedPerFollower: { en: 'expected per follower', zh: '预期（每粉）' },
  score: { en: 'CREATOR_SCORE', zh: 'CREATOR_SCORE' },
} as const satisfies Record<string, Message>;
