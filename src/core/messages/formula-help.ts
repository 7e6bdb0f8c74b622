import type { Message } from './message';

/** What a formula says of itself: in autocomplete, in the README and in the sidebar's help. */
export interface FormulaHelp {
  /** What it is for. */
  readonly summary: Message;
  /** What a cell shows. */
  readonly returns: Message;
  readonly example: string;
}

const tier: Omit<FormulaHelp, 'example'> = {
  summary: {
    en: 'The tier of each creator: Amateur, KOC, Tail KOL, Mid-tier KOL, Head KOL or Celebrity',
    zh: '每位达人的层级：素人、KOC、尾部、腰部、头部或明星',
  },
  returns: { en: 'Tier', zh: '层级' },
};

export const formulaHelp = {
  TIER: { ...tier, example: '=TIER(B2:B)' },
  CREATOR_TIER: { ...tier, example: '=CREATOR_TIER(B2:B)' },
  CREATOR_SCORE: {
    summary: {
      en: 'Scores each creator from 0 to 100 by what the audience does: saves and comments first, followers last',
      zh: '按受众行为为每位达人打 0–100 分：收藏与评论优先，粉丝数最后',
    },
    returns: { en: 'Score from 0 to 100', zh: '0–100 分' },
    example: '=CREATOR_SCORE(B2:B, C2:C, D2:D, E2:E)',
  },
  CREATOR_WHY: {
    summary: {
      en: 'Says in one sentence why a creator has that score: grade, confidence, what lifts it and what holds it back',
      zh: '用一句话说明得分原因：等级、可信度、加分项与减分项',
    },
    returns: { en: 'One sentence', zh: '一句话' },
    example: '=CREATOR_WHY(B2:B, C2:C, D2:D, E2:E)',
  },
  CREATOR_TABLE: {
    summary: {
      en: 'Reads a whole export and shows tier, niche, score, grade, confidence, rates, cost per save, flags and why beside it, row by row',
      zh: '读取整张导出表，逐行给出层级、领域、得分、等级、可信度、比率、单次收藏成本、提示与原因',
    },
    returns: { en: 'A table, one row for each row of the export', zh: '与导出表逐行对应的表格' },
    example: '=CREATOR_TABLE(A:Z)',
  },
  CREATOR_NUMBER: {
    summary: { en: 'Turns a number as people write it into a number', zh: '把人写的数字变成数值' },
    returns: { en: 'Number', zh: '数值' },
    example: '=CREATOR_NUMBER(B2:B)',
  },
  WEIGHTED_ENGAGEMENT: {
    summary: {
      en: 'Weighted engagement per note: a save or a comment counts as four likes, a new follower as eight',
      zh: '单篇加权互动：一次收藏或评论计 4，一次关注计 8，点赞计 1',
    },
    returns: { en: 'Weighted engagement per note', zh: '单篇加权互动' },
    example: '=WEIGHTED_ENGAGEMENT(C2:C, D2:D, E2:E)',
  },
} as const satisfies Record<string, FormulaHelp>;

/** What each parameter of a formula is. The same name means the same in every formula. */
export const parameterHelp = {
  followers: { en: 'Followers, one cell or a column', zh: '粉丝数，单元格或一列' },
  likes: { en: 'Likes per note', zh: '单篇点赞' },
  saves: { en: 'Saves per note', zh: '单篇收藏' },
  comments: { en: 'Comments per note', zh: '单篇评论' },
  shares: { en: 'Shares per note', zh: '单篇分享' },
  follows: { en: 'New followers per note', zh: '单篇涨粉' },
  notes: { en: 'How many notes the counts are averages of', zh: '计数是几篇笔记的均值' },
  sentiment: { en: 'Mean sentiment of the comments, -1 to 1', zh: '评论平均情感，-1 到 1' },
  intent: { en: 'Share of comments with purchase intent, 0 to 1', zh: '有购买意向的评论占比，0 到 1' },
  niche: {
    en: 'What the creator writes about; readers save more in some niches',
    zh: '内容领域；不同领域收藏习惯不同',
  },
  trust: {
    en: 'What the score is multiplied by, 0 to 1, for what you know beyond the counts',
    zh: '信任系数，0 到 1',
  },
  peer: {
    en: 'How much the creator looks like an everyday peer, 0 to 1; decides between KOC and tail KOL',
    zh: '像普通用户的程度，0 到 1；用于区分 KOC 与尾部达人',
  },
  text: {
    en: 'A number as exports write it, such as 1.2万, 10w+, ¥3,000 or 12.5%',
    zh: '导出表中的数字写法，如 1.2万、10w+、¥3,000、12.5%',
  },
  data: {
    en: 'Any creator export with its header row; the columns are recognised',
    zh: '任意达人导出表（含表头）；自动识别各列',
  },
  columns: {
    en: 'Which columns to show, such as "Tier, Score, Why"',
    zh: '要显示的列，例如“层级, 得分, 原因”',
  },
  settings: {
    en: 'The Settings tab, or any range headed Key | Value',
    zh: '“设置”表，或任何以“键 | 值”为表头的区域',
  },
} as const satisfies Record<string, Message>;
