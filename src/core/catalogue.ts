import type { Message } from './messages/message';

/**
 * Every formula, once. From here come the declared functions of the bundle with their autocomplete help, the
 * README's table, the help in the sidebar and the checks of how many arguments a call has.
 */
export interface Formula {
  readonly name: FormulaName;
  readonly parameters: readonly Parameter[];
  /** What it is for. */
  readonly summary: Message;
  /** What a cell shows. */
  readonly returns: Message;
  /** The title that stands over the results where the argument has a header cell. */
  readonly title: Message;
  readonly example: string;
}

export interface Parameter {
  /** As autocomplete shows it. */
  readonly name: string;
  readonly kind: 'number' | 'text' | 'table' | 'columns' | 'settings';
  readonly optional: boolean;
  readonly meaning: Message;
  /** For numbers: the least and most that make sense. */
  readonly range?: readonly [least: number, most: number];
}

export const formulaNames = [
  'TIER',
  'CREATOR_TIER',
  'CREATOR_SCORE',
  'CREATOR_WHY',
  'CREATOR_TABLE',
  'CREATOR_NUMBER',
  'WEIGHTED_ENGAGEMENT',
] as const;
export type FormulaName = (typeof formulaNames)[number];

/** More than there are people: anything above is a slip of the keyboard. */
const mostCount = 1e11;

const settings: Parameter = {
  name: 'settings',
  kind: 'settings',
  optional: true,
  meaning: {
    en: 'The Settings tab, or any range headed Key | Value',
    zh: '“设置”表，或任何以“键 | 值”为表头的区域',
  },
};

const share: readonly [number, number] = [0, 1];
const followers = number('followers', 'Followers, one cell or a column', '粉丝数，单元格或一列');
const likes = number('likes', 'Likes per note', '单篇点赞');
const saves = number('saves', 'Saves per note', '单篇收藏');
const comments = number('comments', 'Comments per note', '单篇评论');
const shares = optional(number('shares', 'Shares per note', '单篇分享'));

const tier: Omit<Formula, 'name' | 'example'> = {
  parameters: [
    followers,
    optional(
      number(
        'peer',
        'How much the creator looks like an everyday peer, 0 to 1; decides between KOC and tail KOL',
        '像普通用户的程度，0 到 1；用于区分 KOC 与尾部达人',
        share,
      ),
    ),
    settings,
  ],
  summary: {
    en: 'The tier of each creator: Amateur, KOC, Tail KOL, Mid-tier KOL, Head KOL or Celebrity',
    zh: '每位达人的层级：素人、KOC、尾部、腰部、头部或明星',
  },
  returns: { en: 'Tier', zh: '层级' },
  title: { en: 'Tier', zh: '层级' },
};

const scoreParameters: readonly Parameter[] = [
  { ...followers, range: [1, mostCount] },
  likes,
  saves,
  comments,
  shares,
  optional(
    number('notes', 'How many notes the counts are averages of', '计数是几篇笔记的均值', [1, mostCount]),
  ),
  optional(number('sentiment', 'Mean sentiment of the comments, -1 to 1', '评论平均情感，-1 到 1', [-1, 1])),
  optional(
    number('intent', 'Share of comments with purchase intent, 0 to 1', '有购买意向的评论占比，0 到 1', share),
  ),
  optional(
    text(
      'niche',
      'What the creator writes about; readers save more in some niches',
      '内容领域；不同领域收藏习惯不同',
    ),
  ),
  optional(
    number(
      'trust',
      'What the score is multiplied by, 0 to 1, for what you know beyond the counts',
      '信任系数，0 到 1',
      share,
    ),
  ),
  settings,
];

export const catalogue: readonly Formula[] = [
  { name: 'TIER', ...tier, example: '=TIER(B2:B)' },
  { name: 'CREATOR_TIER', ...tier, example: '=CREATOR_TIER(B2:B)' },
  {
    name: 'CREATOR_SCORE',
    parameters: scoreParameters,
    summary: {
      en: 'Scores each creator from 0 to 100 by what the audience does: saves and comments first, followers last',
      zh: '按受众行为为每位达人打 0–100 分：收藏与评论优先，粉丝数最后',
    },
    returns: { en: 'Score from 0 to 100', zh: '0–100 分' },
    title: { en: 'Score', zh: '得分' },
    example: '=CREATOR_SCORE(B2:B, C2:C, D2:D, E2:E)',
  },
  {
    name: 'CREATOR_WHY',
    parameters: scoreParameters,
    summary: {
      en: 'Says in one sentence why a creator has that score: grade, confidence, what lifts it and what holds it back',
      zh: '用一句话说明得分原因：等级、可信度、加分项与减分项',
    },
    returns: { en: 'One sentence', zh: '一句话' },
    title: { en: 'Why', zh: '原因' },
    example: '=CREATOR_WHY(B2:B, C2:C, D2:D, E2:E)',
  },
  {
    name: 'CREATOR_TABLE',
    parameters: [
      {
        name: 'data',
        kind: 'table',
        optional: false,
        meaning: {
          en: 'Any creator export with its header row; the columns are recognised',
          zh: '任意达人导出表（含表头）；自动识别各列',
        },
      },
      {
        name: 'columns',
        kind: 'columns',
        optional: true,
        meaning: {
          en: 'Which columns to show, such as "Tier, Score, Why"',
          zh: '要显示的列，例如“层级, 得分, 原因”',
        },
      },
      settings,
    ],
    summary: {
      en: 'Reads a whole export and shows tier, niche, score, grade, confidence, rates, cost per save, flags and why beside it, row by row',
      zh: '读取整张导出表，逐行给出层级、领域、得分、等级、可信度、比率、单次收藏成本、提示与原因',
    },
    returns: { en: 'A table, one row for each row of the export', zh: '与导出表逐行对应的表格' },
    title: { en: 'Creators', zh: '达人' },
    example: '=CREATOR_TABLE(A:Z)',
  },
  {
    name: 'CREATOR_NUMBER',
    parameters: [
      text(
        'text',
        'A number as exports write it, such as 1.2万, 10w+, ¥3,000 or 12.5%',
        '导出表中的数字写法，如 1.2万、10w+、¥3,000、12.5%',
      ),
    ],
    summary: { en: 'Turns a number as people write it into a number', zh: '把人写的数字变成数值' },
    returns: { en: 'Number', zh: '数值' },
    title: { en: 'Number', zh: '数值' },
    example: '=CREATOR_NUMBER(B2:B)',
  },
  {
    name: 'WEIGHTED_ENGAGEMENT',
    parameters: [
      likes,
      saves,
      comments,
      shares,
      optional(number('follows', 'New followers per note', '单篇涨粉')),
      settings,
    ],
    summary: {
      en: 'Weighted engagement per note: a save or a comment counts as four likes, a new follower as eight',
      zh: '单篇加权互动：一次收藏或评论计 4，一次关注计 8，点赞计 1',
    },
    returns: { en: 'Weighted engagement per note', zh: '单篇加权互动' },
    title: { en: 'Weighted engagement', zh: '加权互动' },
    example: '=WEIGHTED_ENGAGEMENT(C2:C, D2:D, E2:E)',
  },
];

/** The formula as a person types it: `TIER(followers, [peer], [settings])`. */
export function signatureOf(formula: Formula): string {
  const parameters = formula.parameters.map(({ name, optional: may }) => (may ? `[${name}]` : name));
  return `${formula.name}(${parameters.join(', ')})`;
}

function number(
  name: string,
  en: string,
  zh: string,
  range: readonly [number, number] = [0, mostCount],
): Parameter {
  return { name, kind: 'number', optional: false, meaning: { en, zh }, range };
}

function text(name: string, en: string, zh: string): Parameter {
  return { name, kind: 'text', optional: false, meaning: { en, zh } };
}

function optional(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}
