import type { Message } from '../message';

/** The step that shows what the score makes of the creators. */
export const scoreMessages = {
  stepName: { en: 'Score', zh: '评分' },
  write: { en: 'Write Scores tab', zh: '写入评分表' },

  tiersCounted: { en: 'Creators by tier', zh: '各量级达人' },
  tierCuts: { en: 'Tier cuts', zh: '分层标准' },
  weights: { en: 'What counts', zh: '评分权重' },
  weightPreset: { en: 'Weights', zh: '权重方案' },
  moreWeights: { en: 'All weights', zh: '全部权重' },
  weightsAllZero: { en: 'Give at least one part a weight.', zh: '请至少为一项设置权重。' },
  topCreators: { en: 'Top creators', zh: '高分达人' },
} as const satisfies Record<string, Message>;

/** What each tier preset is called, with the cuts that tell it from the others. */
export const tierPresetMessages = {
  qiangua: { en: 'Qiangua: Mid {mid}, Head {head}', zh: '千瓜：腰部 {mid}，头部 {head}' },
  rocket: { en: 'Huojian: KOC to {tail}, Head {head}', zh: '火箭大数据：KOC 至 {tail}，头部 {head}' },
  agency10w: { en: 'Agency: Mid {mid}, Head {head}', zh: '代理商：腰部 {mid}，头部 {head}' },
  overseas: { en: 'Overseas: Mid {mid}, Head {head}', zh: '海外：腰部 {mid}，头部 {head}' },
  hypeauditor: { en: 'HypeAuditor: Mid {mid}, Head {head}', zh: 'HypeAuditor：腰部 {mid}，头部 {head}' },
  plog: { en: 'Plog: Tail {tail}, Head {head}', zh: 'Plog：尾部 {tail}，头部 {head}' },
} as const satisfies Record<string, Message>;

/** What each weight preset is called. */
export const weightPresetMessages = {
  article: { en: 'Saves and comments first', zh: '收藏、评论优先' },
  ces: { en: 'CES, as the trade passes it on', zh: 'CES（行业通行）' },
  'likes-only': { en: 'Likes only, to compare', zh: '仅点赞（用于对比）' },
  custom: { en: 'Own weights', zh: '自定义' },
} as const satisfies Record<string, Message>;
