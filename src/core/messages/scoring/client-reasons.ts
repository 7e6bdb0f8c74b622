import type { Message } from '../message';

/** What a client is told of a creator. */
export const clientReasonMessages = {
  reason: { en: '{strengths}; {voice}.', zh: '{strengths}；{voice}。' },
  and: { en: ', ', zh: '，' },
  asUsual: { en: 'an audience as is usual for this size', zh: '受众表现与同量级相当' },
  savesFar: { en: 'saves far above others of this size', zh: '收藏远高于同量级' },
  savesAbove: { en: 'saves above others of this size', zh: '收藏高于同量级' },
  commentsFar: { en: 'readers who talk far more than elsewhere', zh: '评论区远比同量级活跃' },
  commentsAbove: { en: 'readers who talk more than elsewhere', zh: '评论区比同量级活跃' },
  engagementFar: { en: 'an audience far livelier than usual', zh: '互动远高于同量级' },
  engagementAbove: { en: 'an audience livelier than usual', zh: '互动高于同量级' },
  sharesFar: { en: 'notes passed on far more than usual', zh: '分享远高于同量级' },
  sharesAbove: { en: 'notes passed on more than usual', zh: '分享高于同量级' },
  likesFar: { en: 'likes far above others of this size', zh: '点赞远高于同量级' },
  likesAbove: { en: 'likes above others of this size', zh: '点赞高于同量级' },
  sentiment: { en: 'warm comments', zh: '评论评价积极' },
  intent: { en: 'readers who ask how to get it', zh: '读者常询问购买方式' },
  voiceIn: { en: '{voice} in {niche}', zh: '{niche}领域的{voice}' },
  everydayVoice: { en: 'everyday voice', zh: '真实用户型达人' },
  tailVoice: { en: 'specialist voice', zh: '垂类达人' },
  midVoice: { en: 'mid-tier voice', zh: '腰部达人' },
  headVoice: { en: 'leading voice', zh: '头部达人' },
  celebrity: { en: 'celebrity', zh: '明星达人' },
} as const satisfies Record<string, Message>;
