import type { Brief } from '../brief';
import type { Settings } from '../settings';
import { echoOf, notesNeeded, placesFor } from './echo';
import { isPeer } from './lead-times/chain';
import type { KeywordEcho } from './plan';
import { dayOf, isLive, type PlanRow } from './record/plan-row';

/**
 * The echo of a plan, keyword by keyword. Where nobody has counted the notes of others the settings say how many there are.
 *
 * @param followers of creators by id, where they are known
 */
export function echoByKeyword(
  rows: readonly PlanRow[],
  { keywords, competing }: Pick<Brief, 'keywords' | 'competing'>,
  settings: Settings,
  followers: ReadonlyMap<string, number>,
): readonly KeywordEcho[] {
  const peers = rows.filter((row) => isLive(row) && isPeer(row.tier) && dayOf(row) !== undefined);
  return (keywords.length === 0 ? [null] : keywords).map((keyword) => {
    const own = keyword === null ? peers : peers.filter((row) => row.keyword === keyword);
    const search = searchFor(keyword, competing, settings);
    const expected = own.reduce((sum, row) => sum + foundRateOf(row, settings, followers), 0);
    const found = Math.round(expected);
    const rate = own.length === 0 ? settings['echo.foundRate'] : expected / own.length;
    return {
      keyword,
      notes: own.length,
      found,
      echo: echoOf(found, search),
      needed: placesFor(notesNeeded(settings['echo.target'], search), rate),
    };
  });
}

/** KOC to book, nobody of them named yet, so that the share of searchers that is aimed at meets the brand twice; for all keywords together. */
export function kocNeeded(brief: Pick<Brief, 'keywords' | 'competing'>, settings: Settings): number {
  const { keywords } = brief;
  return (keywords.length === 0 ? [null] : keywords).reduce(
    (sum, keyword) => sum + kocNeededFor(keyword, brief, settings),
    0,
  );
}

/**
 * The same for one keyword: the more notes of others stand for it, the more KOC it takes.
 * @param keyword `null` where the brief names none
 */
export function kocNeededFor(
  keyword: string | null,
  { competing }: Pick<Brief, 'competing'>,
  settings: Settings,
): number {
  const needed = notesNeeded(settings['echo.target'], searchFor(keyword, competing, settings));
  return placesFor(needed, settings['echo.foundRate']);
}

function searchFor(keyword: string | null, competing: Brief['competing'], settings: Settings) {
  return {
    competitorNotes: competing[keyword ?? ''] ?? settings['echo.competitorNotes'],
    opened: settings['echo.opened'],
  };
}

/** Small accounts are shown less often; of an open place nobody knows the size. */
function foundRateOf(
  { id, tier }: PlanRow,
  settings: Settings,
  followers: ReadonlyMap<string, number>,
): number {
  const known = followers.get(id ?? '');
  const isSmall = known === undefined ? tier === 'amateur' : known < settings['echo.smallBelow'];
  return settings[isSmall ? 'echo.foundRateSmall' : 'echo.foundRate'];
}
