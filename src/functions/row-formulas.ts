import {
  type FestivalId,
  festivalNamed,
  type SeasonId,
  seasonNamed,
} from '../core/campaign/calendar/festival-names';
import { festivalDay, firstKnownYear, lastKnownYear } from '../core/campaign/calendar/festivals';
import { echoOf, notesNeeded, type Search } from '../core/campaign/echo';
import type { FormulaName } from '../core/catalogue';
import { linkId } from '../core/creators/cells/link-id';
import type { Offer } from '../core/creators/creator';
import { InputError } from '../core/input-error';
import { festivalNames } from '../core/messages/campaign';
import { seasonSaid } from '../core/messages/campaign/seasons';
import { formulaMessages } from '../core/messages/formulas';
import { say } from '../core/messages/message';
import { arithmetic, type ScoreRow } from '../core/scoring/arithmetic';
import { weightedEngagement } from '../core/scoring/counts';
import { curvesOf } from '../core/scoring/curves/size-curves';
import { nicheFactorsOf } from '../core/scoring/niches/niche-factors';
import { peerOf } from '../core/scoring/peer';
import { costOf, fairPrice } from '../core/scoring/prices';
import { rowOfArguments, scoreOf } from '../core/scoring/score';
import { tierLabel, tierOf } from '../core/scoring/tiers';
import { whyOf } from '../core/scoring/why';
import type { Settings } from '../core/settings';
import type { Cell } from '../core/table';
import { type CommentReading, commentLabel, readComment } from '../core/text/read-comment';
import type { RowFormula } from './broadcast';
import type { ReadValues } from './read-parameter';
import { shownScore } from './shown-numbers';

/** What each formula that is computed row by row makes of one row. */
export const rowFormulas = {
  TIER: tier,
  CREATOR_TIER: tier,
  CREATOR_SCORE: (values, settings) =>
    shownScore(arithmetic(scoreRow(values, settings), settings, curvesOf(settings)).score),
  CREATOR_WHY: (values, settings) => whyOf(scoreOf(scoreRow(values, settings), settings), settings.language),
  CREATOR_PEER: peer,
  CREATOR_ID: creatorId,
  CREATOR_COST: (values, settings) => {
    const price = needed(values, 'price', settings);
    return costOf({ price, declared: true, rebate: numberOf(values, 'rebate') }, settings);
  },
  FAIR_PRICE: (values, settings) =>
    fairPrice(
      needed(values, 'followers', settings),
      numberOf(values, 'engagement'),
      formatOf(values, settings),
      settings,
    ),
  KOC_ECHO: (values, settings) => echoOf(needed(values, 'koc_notes', settings), searchOf(values, settings)),
  KOC_NEEDED: (values, settings) =>
    notesNeeded(needed(values, 'target', settings), searchOf(values, settings)),
  FESTIVAL_DATE: festivalDate,
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
  COMMENT_SENTIMENT: (values, settings) => commentOf(values, settings).sentiment,
  COMMENT_LABEL: (values, settings) => commentLabel(commentOf(values, settings).label, settings.language),
  COMMENT_INTENT: (values, settings) => commentOf(values, settings).intent,
} as const satisfies { readonly [Name in FormulaName]?: RowFormula };

function commentOf(values: ReadValues, settings: Settings): CommentReading {
  return readComment(textOf(values, 'text') ?? '', settings);
}

function tier(values: ReadValues, settings: Settings): Cell {
  const followers = needed(values, 'followers', settings);
  return tierLabel(tierOf(followers, numberOf(values, 'peer'), settings), settings.language);
}

/** Blank where nothing is known of the behaviour: TIER then goes by size. */
function peer(values: ReadValues, settings: Settings): Cell {
  const found = peerOf(
    {
      followers: needed(values, 'followers', settings),
      commercialShare: numberOf(values, 'commercial_share'),
      agency: textOf(values, 'agency'),
      price: numberOf(values, 'price'),
      engagement: numberOf(values, 'engagement'),
      comments: numberOf(values, 'comments'),
      bio: textOf(values, 'bio'),
    },
    settings,
  );
  return found === null ? '' : found.peer;
}

/** @throws InputError where the link has no id, with why */
function creatorId(values: ReadValues, { language }: Settings): Cell {
  const value = textOf(values, 'link') ?? '';
  const found = linkId(value);
  if ('id' in found) return found.id;
  throw new InputError(say(language, formulaMessages[found.without], { value }));
}

function searchOf(values: ReadValues, settings: Settings): Search {
  return {
    competitorNotes: numberOf(values, 'competitor_notes') ?? settings['echo.competitorNotes'],
    opened: numberOf(values, 'opened') ?? settings['echo.opened'],
  };
}

/** @throws InputError where nobody calls a festival so, or its day in that year is not known */
function festivalDate(values: ReadValues, settings: Settings): Cell {
  const { language } = settings;
  const value = textOf(values, 'festival') ?? '';
  const festival = festivalNamed(value);
  const season = seasonNamed(value);
  if (season !== null) throw new InputError(saidOfSeason(season, values, settings));
  if (festival === null) {
    const names = Object.values(festivalNames)
      .map((name) => say(language, name))
      .join(language === 'zh' ? '、' : ', ');
    throw new InputError(say(language, formulaMessages.notAFestival, { value, names }));
  }
  const year = wholeYear(values, settings);
  const date = festivalDay(festival, year);
  if (date !== null) return { date };
  throw new InputError(
    say(language, formulaMessages.festivalUnknownThen, {
      festival: say(language, festivalNames[festival]),
      first: String(firstKnownYear),
      last: String(lastKnownYear),
      year: String(year),
    }),
  );
}

function wholeYear(values: ReadValues, settings: Settings): number {
  const year = needed(values, 'year', settings);
  if (Number.isInteger(year)) return year;
  throw new InputError(say(settings.language, formulaMessages.wholeYear, { year }));
}

/** What is known of a season in a year, for it has no single day. */
function saidOfSeason(season: SeasonId, values: ReadValues, settings: Settings): string {
  const { language } = settings;
  const year = wholeYear(values, settings);
  const dayOf = (festival: FestivalId, of: number) =>
    festivalDay(festival, of) ?? say(language, seasonSaid.dayUnknown);
  return say(language, seasonSaid[season], {
    christmas: dayOf('christmas', year),
    newYear: dayOf('new-year', year + 1),
    springFestival: dayOf('cny', year),
  });
}

/** @throws InputError where it is neither image nor video */
function formatOf(values: ReadValues, { language }: Settings): Offer['format'] {
  const value = textOf(values, 'format');
  if (value === null || /^(?:image|images|picture|图文|图片)$/i.test(value.trim())) return 'image';
  if (/^(?:video|视频|影片)$/i.test(value.trim())) return 'video';
  throw new InputError(say(language, formulaMessages.notAFormat, { value }));
}

function scoreRow(values: ReadValues, settings: Settings): ScoreRow {
  const { nicheEngagement, nicheSaves } = nicheFactorsOf(textOf(values, 'niche'), settings);
  return rowOfArguments({
    followers: needed(values, 'followers', settings),
    likes: numberOf(values, 'likes'),
    saves: numberOf(values, 'saves'),
    comments: numberOf(values, 'comments'),
    shares: numberOf(values, 'shares'),
    mean: settings['evidence.average'] === 'mean',
    notes: numberOf(values, 'notes'),
    sentiment: numberOf(values, 'sentiment'),
    intent: numberOf(values, 'intent'),
    nicheEngagement,
    nicheSaves,
    trust: numberOf(values, 'trust'),
  });
}

/** @throws InputError where the value is unknown: without it the row says nothing */
function needed(values: ReadValues, name: keyof ReadValues, settings: Settings): number {
  const value = numberOf(values, name);
  if (value === null)
    throw new InputError(say(settings.language, formulaMessages.neededInRow, { parameter: name }));
  return value;
}

function numberOf(values: ReadValues, name: keyof ReadValues): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}

function textOf(values: ReadValues, name: keyof ReadValues): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}
