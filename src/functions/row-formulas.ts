import type { FormulaName } from '../core/catalogue';
import { InputError } from '../core/input-error';
import { formulaMessages } from '../core/messages/formulas';
import { say } from '../core/messages/message';
import { type ScoreInputs, scoreOf } from '../core/scoring/score';
import { tierLabel } from '../core/scoring/tier-label';
import { tierOf } from '../core/scoring/tiers';
import { weightedEngagement } from '../core/scoring/weighted-engagement';
import { whyOf } from '../core/scoring/why';
import type { Settings } from '../core/settings';
import type { Cell } from '../core/table';
import type { RowFormula } from './broadcast';
import type { ReadValues } from './read-parameter';

/** What each formula computes of one row. */
export const rowFormulas: Readonly<Record<Exclude<FormulaName, 'CREATOR_TABLE'>, RowFormula>> = {
  TIER: tier,
  CREATOR_TIER: tier,
  CREATOR_SCORE: (values, settings) => scoreOf(scoreInputs(values, settings), settings).score,
  CREATOR_WHY: (values, settings) =>
    whyOf(scoreOf(scoreInputs(values, settings), settings), settings.language),
  CREATOR_NUMBER: ({ text }) => (typeof text === 'number' ? text : ''),
  WEIGHTED_ENGAGEMENT: (values, settings) =>
    weightedEngagement(
      {
        likes: numberOf(values, 'likes'),
        saves: numberOf(values, 'saves'),
        comments: numberOf(values, 'comments'),
        shares: numberOf(values, 'shares'),
        follows: numberOf(values, 'follows'),
      },
      settings,
    ),
};

function tier(values: ReadValues, settings: Settings): Cell {
  const followers = needed(values, 'followers', settings);
  return tierLabel(tierOf(followers, numberOf(values, 'peer'), settings), settings.language);
}

function scoreInputs(values: ReadValues, settings: Settings): ScoreInputs {
  return {
    followers: needed(values, 'followers', settings),
    likes: numberOf(values, 'likes'),
    saves: numberOf(values, 'saves'),
    comments: numberOf(values, 'comments'),
    shares: numberOf(values, 'shares'),
    engagement: null,
    notes: numberOf(values, 'notes'),
    sentiment: numberOf(values, 'sentiment'),
    intent: numberOf(values, 'intent'),
    commentsRead: null,
    niche: typeof values.niche === 'string' ? values.niche : null,
    trust: numberOf(values, 'trust'),
    average: settings['evidence.average'] === 'mean' ? 'mean' : 'median',
  };
}

/** @throws InputError where the value is unknown: without it the row says nothing */
function needed(values: ReadValues, name: string, settings: Settings): number {
  const value = numberOf(values, name);
  if (value === null)
    throw new InputError(say(settings.language, formulaMessages.neededInRow, { parameter: name }));
  return value;
}

function numberOf(values: ReadValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}
