import { type FormulaHelp, formulaHelp, parameterHelp } from './messages/formula-help';
import type { Message } from './messages/message';

/**
 * Every formula, once. From here come the declared functions of the bundle with their autocomplete help, the
 * README's table, the help in the sidebar and the checks of how many arguments a call has.
 */
export interface Formula {
  readonly name: FormulaName;
  readonly parameters: readonly Parameter[];
  /** The title that stands over the results where the argument has a header cell. */
  readonly title: Message;
}

export interface Parameter {
  /** As autocomplete shows it. */
  readonly name: keyof typeof parameterHelp;
  readonly kind: 'number' | 'text' | 'writing' | 'link' | 'niches' | 'table' | 'columns' | 'settings';
  readonly optional: boolean;
  /** For numbers: the least and most that make sense. */
  readonly range?: readonly [least: number, most: number];
}

export type FormulaName = keyof typeof formulaHelp;

/** More than there are people: anything above is a slip of the keyboard. */
const mostCount = 1e11;
const share: readonly [number, number] = [0, 1];

const settings: Parameter = { name: 'settings', kind: 'settings', optional: true };
const followers = number('followers');
const [likes, saves, comments] = [number('likes'), number('saves'), number('comments')];
const shares = optional(number('shares'));

const writing: Parameter = { name: 'text', kind: 'writing', optional: false };

const tier: Omit<Formula, 'name'> = {
  parameters: [followers, optional(number('peer', share)), settings],
  title: { en: 'Tier', zh: '层级' },
};

const scoreParameters: readonly Parameter[] = [
  number('followers', [1, mostCount]),
  likes,
  saves,
  comments,
  shares,
  optional(number('notes', [1, mostCount])),
  optional(number('sentiment', [-1, 1])),
  optional(number('intent', share)),
  { name: 'niche', kind: 'text', optional: true },
  optional(number('trust', share)),
  settings,
];

export const catalogue: readonly Formula[] = [
  { name: 'TIER', ...tier },
  { name: 'CREATOR_TIER', ...tier },
  {
    name: 'CREATOR_SCORE',
    parameters: scoreParameters,
    title: { en: 'Score', zh: '得分' },
  },
  {
    name: 'CREATOR_WHY',
    parameters: scoreParameters,
    title: { en: 'Why', zh: '原因' },
  },
  {
    name: 'CREATOR_TABLE',
    parameters: [
      { name: 'data', kind: 'table', optional: false },
      { name: 'columns', kind: 'columns', optional: true },
      settings,
    ],
    title: { en: 'Creators', zh: '达人' },
  },
  {
    name: 'CREATOR_SHORTLIST',
    parameters: [
      { name: 'data', kind: 'table', optional: false },
      number('budget'),
      { name: 'mix', kind: 'text', optional: true },
      settings,
    ],
    title: { en: 'Shortlist', zh: '名单' },
  },
  {
    name: 'CREATOR_PEER',
    parameters: [
      number('followers', [1, mostCount]),
      optional(number('commercial_share', share)),
      { name: 'agency', kind: 'text', optional: true },
      optional(number('price')),
      optional(number('engagement')),
      optional(comments),
      { name: 'bio', kind: 'text', optional: true },
      settings,
    ],
    title: { en: 'Peer', zh: '同伴分' },
  },
  {
    name: 'CREATOR_ID',
    parameters: [{ name: 'link', kind: 'link', optional: false }],
    title: { en: 'Creator id', zh: '达人 ID' },
  },
  {
    name: 'CREATOR_COST',
    parameters: [number('price'), optional(number('rebate', share)), settings],
    title: { en: 'Cost', zh: '成本' },
  },
  {
    name: 'FAIR_PRICE',
    parameters: [followers, number('engagement'), { name: 'format', kind: 'text', optional: true }, settings],
    title: { en: 'Fair price', zh: '合理报价' },
  },
  {
    name: 'CREATOR_NUMBER',
    parameters: [{ name: 'text', kind: 'number', optional: false }],
    title: { en: 'Number', zh: '数值' },
  },
  {
    name: 'WEIGHTED_ENGAGEMENT',
    parameters: [likes, saves, comments, shares, optional(number('follows')), settings],
    title: { en: 'Weighted engagement', zh: '加权互动' },
  },
  {
    name: 'COMMENT_SENTIMENT',
    parameters: [writing, settings],
    title: { en: 'Sentiment', zh: '情感' },
  },
  {
    name: 'COMMENT_LABEL',
    parameters: [writing, settings],
    title: { en: 'Sentiment label', zh: '情感标签' },
  },
  {
    name: 'COMMENT_INTENT',
    parameters: [writing, settings],
    title: { en: 'Purchase intent', zh: '购买意向' },
  },
  {
    name: 'CREATOR_NICHE',
    parameters: [writing, { name: 'niches', kind: 'niches', optional: true }],
    title: { en: 'Niche', zh: '领域' },
  },
];

/** The formula as a person types it: `TIER(followers, [peer], [settings])`. */
export function signatureOf(formula: Formula): string {
  const parameters = formula.parameters.map(({ name, optional: may }) => (may ? `[${name}]` : name));
  return `${formula.name}(${parameters.join(', ')})`;
}

/** What the formula is for, what a cell then shows, and an example to copy. */
export function helpOn({ name }: Formula): FormulaHelp {
  return formulaHelp[name];
}

/** What a parameter is. */
export function meaningOf({ name }: Parameter): Message {
  return parameterHelp[name];
}

function number(name: Parameter['name'], range: readonly [number, number] = [0, mostCount]): Parameter {
  return { name, kind: 'number', optional: false, range };
}

function optional(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}
