import { type FormulaHelp, formulaHelp, formulaTitles, parameterHelp } from './messages/formula-help';
import type { Message } from './messages/message';

/**
 * Every formula, once. From here come the declared functions of the bundle with their autocomplete help, the
 * README's table, the help in the sidebar and the checks of how many arguments a call has.
 */
export interface Formula {
  readonly name: FormulaName;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  /** As autocomplete shows it. */
  readonly name: keyof typeof parameterHelp;
  readonly kind:
    | 'number'
    | 'text'
    | 'writing'
    | 'link'
    | 'niches'
    | 'festival'
    | 'year'
    | 'table'
    | 'columns'
    | 'settings';
  readonly optional: boolean;
  /** For numbers: the least and most that make sense. */
  readonly range?: readonly [least: number, most: number];
}

export type FormulaName = keyof typeof formulaHelp;

/** More than there are people: anything above is a slip of the keyboard. */
const mostCount = 1e11;
const share: readonly [number, number] = [0, 1];

const year: Parameter = { name: 'year', kind: 'year', optional: false, range: [1900, 9999] };
const settings: Parameter = { name: 'settings', kind: 'settings', optional: true };
const followers = number('followers');
const [likes, saves, comments] = [number('likes'), number('saves'), number('comments')];
const shares = optional(number('shares'));

const search: readonly Parameter[] = [
  optional(number('competitor_notes')),
  optional(number('opened', [2, 1_000])),
  settings,
];
/** All searchers are reached by no number of notes. */
const mostTarget = 0.999;

const writing: Parameter = { name: 'text', kind: 'writing', optional: false };

const tierParameters: readonly Parameter[] = [followers, optional(number('peer', share)), settings];

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

/** In the order of the README. Each has its help in messages/formula-help.ts, and what it computes in functions/. */
const parametersOf: Readonly<Record<FormulaName, readonly Parameter[]>> = {
  TIER: tierParameters,
  CREATOR_TIER: tierParameters,
  CREATOR_SCORE: scoreParameters,
  CREATOR_WHY: scoreParameters,
  CREATOR_TABLE: [
    { name: 'data', kind: 'table', optional: false },
    { name: 'columns', kind: 'columns', optional: true },
    settings,
  ],
  CREATOR_SHORTLIST: [
    { name: 'data', kind: 'table', optional: false },
    number('budget'),
    { name: 'mix', kind: 'text', optional: true },
    { name: 'goal', kind: 'text', optional: true },
    settings,
  ],
  CREATOR_PEER: [
    number('followers', [1, mostCount]),
    optional(number('commercial_share', share)),
    { name: 'agency', kind: 'text', optional: true },
    optional(number('price')),
    optional(number('engagement')),
    optional(comments),
    { name: 'bio', kind: 'text', optional: true },
    settings,
  ],
  CREATOR_ID: [{ name: 'link', kind: 'link', optional: false }],
  CREATOR_COST: [number('price'), optional(number('rebate', share)), settings],
  FAIR_PRICE: [followers, number('engagement'), { name: 'format', kind: 'text', optional: true }, settings],
  KOC_ECHO: [number('koc_notes'), ...search],
  KOC_NEEDED: [number('target', [0, mostTarget]), ...search],
  FESTIVAL_DATE: [{ name: 'festival', kind: 'festival', optional: false }, year],
  CREATOR_NUMBER: [{ name: 'text', kind: 'number', optional: false }],
  WEIGHTED_ENGAGEMENT: [likes, saves, comments, shares, optional(number('follows')), settings],
  COMMENT_SENTIMENT: [writing, settings],
  COMMENT_LABEL: [writing, settings],
  COMMENT_INTENT: [writing, settings],
  CREATOR_NICHE: [writing, { name: 'niches', kind: 'niches', optional: true }],
};

export const catalogue: readonly Formula[] = (Object.keys(parametersOf) as FormulaName[]).map((name) => ({
  name,
  parameters: parametersOf[name],
}));

/** The formula as a person types it: `TIER(followers, [peer], [settings])`. */
export function signatureOf(formula: Formula): string {
  const parameters = formula.parameters.map(({ name, optional: may }) => (may ? `[${name}]` : name));
  return `${formula.name}(${parameters.join(', ')})`;
}

/** What the formula is for, what a cell then shows, and an example to copy. */
export function helpOn({ name }: Formula): FormulaHelp {
  return formulaHelp[name];
}

/** The title that stands over the results where the argument has a header cell. */
export function titleOf({ name }: Formula): Message {
  return formulaTitles[name];
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
