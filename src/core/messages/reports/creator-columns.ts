import type { Message } from '../message';

/** What a column is called. */
export interface ColumnWords {
  readonly title: Message;
  /** What CREATOR_TABLE calls it, where that is something else. */
  readonly titleInFormula?: Message;
  /** The trade's shorthand for it, by which CREATOR_TABLE is asked for it too. */
  readonly shorthand?: string;
  /** What it was called before: tabs that stand, and formulas that ask for it, are still understood. */
  readonly before?: Message;
}

/**
 * The columns that say something of one creator, in the order of the Scores tab: each has its entry in
 * reports/creator-columns.ts. A rerun knows a column in people's files by its key and its titles.
 */
export const creatorColumnWords = {
  id: {
    title: { en: 'ID', zh: '达人 ID' },
  },
  name: {
    title: { en: 'Creator', zh: '达人' },
  },
  link: {
    title: { en: 'Link', zh: '主页' },
  },
  tier: {
    title: { en: 'Tier', zh: '量级' },
    before: { en: 'Tier', zh: '层级' },
  },
  niche: {
    title: { en: 'Niche', zh: '领域' },
  },
  followers: {
    title: { en: 'Followers', zh: '粉丝数' },
  },
  score: {
    title: { en: 'Score', zh: '得分' },
  },
  grade: {
    title: { en: 'Grade', zh: '等级' },
  },
  confidence: {
    title: { en: 'Confidence', zh: '可信度' },
  },
  fit: {
    title: { en: 'Fit', zh: '匹配度' },
  },
  allNiches: {
    title: { en: 'Niches, how surely', zh: '各领域（把握程度）' },
  },
  saveRate: {
    title: { en: 'Save rate', zh: '收藏率' },
  },
  commentRate: {
    title: { en: 'Comment rate', zh: '评论率' },
  },
  engagementRate: {
    title: { en: 'Engagement rate', zh: '互动率' },
  },
  weightedEngagement: {
    title: { en: 'Weighted engagement', zh: '加权互动' },
  },
  commentsRead: {
    title: { en: 'Comments read', zh: '评论解读' },
  },
  price: {
    title: { en: 'Price', zh: '报价' },
  },
  fairPrice: {
    title: { en: 'Fair price', zh: '合理报价' },
  },
  costPerSave: {
    title: { en: 'Cost per save', zh: '单次收藏成本' },
  },
  costPerEngagement: {
    title: { en: 'Cost per engagement', zh: '单次互动成本' },
    shorthand: 'CPE',
  },
  costPerWeightedEngagement: {
    title: { en: 'Cost per weighted engagement', zh: '单次加权互动成本' },
  },
  costPerThousandReads: {
    title: { en: 'Cost per 1,000 reads', zh: '千次阅读成本' },
    shorthand: 'CPM',
  },
  peer: {
    title: { en: 'Peer', zh: '同伴分' },
  },
  peerEvidence: {
    title: { en: 'Peer evidence', zh: '同伴分依据' },
  },
  flags: {
    title: { en: 'Look at', zh: '提示' },
    titleInFormula: { en: 'Flags', zh: '提示' },
  },
  why: {
    title: { en: 'Why this score', zh: '得分原因' },
    titleInFormula: { en: 'Why', zh: '原因' },
  },
  whyForClient: {
    title: { en: 'What speaks for them', zh: '推荐理由' },
  },
  contact: {
    title: { en: 'Contact', zh: '联系方式' },
  },
} as const satisfies Record<string, ColumnWords>;

export type CreatorColumnKey = keyof typeof creatorColumnWords;

const perFollowerAndNote: Message = { en: 'Per follower and note.', zh: '单篇数量 ÷ 粉丝数。' };

/** What a title means, where it does not say so by itself: a note on the header's cell. Apart from the titles, which formulas say too. */
export const creatorColumnNotes: Readonly<Partial<Record<CreatorColumnKey, Message>>> = {
  id: {
    en: 'A rerun and the client’s picks find rows by this id: leave it as it is.',
    zh: '重新生成和客户的选择都按此 ID 对应，请勿修改。',
  },
  niche: {
    en: '≈ stands before a niche that is guessed from tags, bio and note titles, where the export names none.',
    zh: '导出表未注明领域时，根据标签、简介和笔记标题推测的领域前有 ≈。',
  },
  score: {
    en: '0 to 100: what the audience does, beside what is usual for this size. Saves and comments weigh most.',
    zh: '0–100 分：受众行为相对同量级常见水平；收藏与评论权重最高。',
  },
  confidence: {
    en: 'How much is known: the parts that the export has, and how many notes stand behind them.',
    zh: '信息充分程度：导出表包含的项目，以及背后的笔记数。',
  },
  fit: {
    en: 'How well the creator’s niche fits those of the brief.',
    zh: '达人领域与需求领域的匹配程度。',
  },
  allNiches: {
    en: '100 % where the export names the niche; else how surely its words and the model of titles tell it.',
    zh: '导出表注明的领域为 100 %；其余为根据关键词和标题模型推测的把握。',
  },
  saveRate: perFollowerAndNote,
  commentRate: perFollowerAndNote,
  engagementRate: {
    en: 'Likes, saves and comments per follower and note.',
    zh: '单篇点赞、收藏、评论之和 ÷ 粉丝数。',
  },
  commentsRead: {
    en: 'Of the comments at hand. Nine times in ten the true share lies in the range in brackets: few comments leave it wide. Who wants to buy asks how to get it, keeps the note for it, or has bought it. What readers suspect is for you, not for the client.',
    zh: '基于已读取的评论。括号内为真实比例的范围（九成把握），评论少则范围宽。购买意向包括询问购买方式、收藏备买和已购买。读者的广告质疑仅供内部参考，请勿发给客户。',
  },
  fairPrice: {
    en: '¥ that a note of this size and engagement usually costs, without the platform fee.',
    zh: '此粉丝量与互动水平的笔记通常报价（元），不含平台服务费。',
  },
  costPerSave: {
    en: '¥ for one save: what the cheapest note costs, platform fee included, ÷ the saves a note that the export gives.',
    zh: '每次收藏的费用（元）：最低报价（含平台服务费）÷ 导出表中的单篇收藏。',
  },
  costPerEngagement: {
    en: '¥ for one like, save or comment, platform fee included.',
    zh: '每次点赞、收藏或评论的费用（元），含平台服务费。',
  },
  costPerWeightedEngagement: {
    en: '¥ for one like’s worth of engagement, platform fee included: saves, comments and shares count four likes, a new follower eight, unless the settings say otherwise.',
    zh: '每单位加权互动的费用（元），含平台服务费：收藏、评论、分享各计 4 个赞，新增粉丝计 8 个赞（可在设置中调整）。',
  },
  costPerThousandReads: {
    en: '¥ asked for 1,000 reads (CPM), before the platform fee, where the export gives reads. Shown only: no list is chosen by it.',
    zh: '每千次阅读的报价（CPM，元），不含平台服务费；仅在导出表含阅读量时显示，不用于选人。',
  },
  peer: {
    en: 'How much the creator looks like an everyday user: few paid notes, no agency, a modest price, a close audience.',
    zh: '像普通用户的程度：商业笔记少、无机构、报价不高、与粉丝互动近。',
  },
  peerEvidence: {
    en: 'How much of that the export tells. Where it is little, followers decide the tier.',
    zh: '导出表所含依据的比例；不足时按粉丝数分层。',
  },
};

/** What a cell of theirs says itself. */
export const cellMessages = {
  cut: {
    en: '… (cut here: a cell holds {most} characters)',
    zh: '……（此处截断：单元格最多 {most} 个字符）',
  },
  listBreak: { en: ', ', zh: '，' },
} as const satisfies Record<string, Message>;
