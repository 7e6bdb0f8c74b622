import type { Brief } from '../brief';
import type { Settings } from '../settings';
import { echoOf, notesNeeded, placesFor } from './echo';
import { isPeer } from './lead-times/chain';
import type { KeywordEcho, PlannedNote } from './plan';

/** A keyword for each note: the brief's take turns in the order of the days, so that each is met all along. */
export function inTurns(
  notes: readonly Omit<PlannedNote, 'keyword'>[],
  { keywords }: Pick<Brief, 'keywords'>,
): readonly PlannedNote[] {
  const turns = { peers: 0, others: 0 };
  return notes.map((note) => {
    if (keywords.length === 0 || note.publishOn === null) return { ...note, keyword: null };
    // KOC make the echo: theirs are counted by themselves, so that each keyword gets as many.
    const turn = isPeer(note.tier) ? turns.peers++ : turns.others++;
    return { ...note, keyword: keywords[turn % keywords.length] ?? null };
  });
}

/** The echo of a plan, keyword by keyword. Nobody has counted the notes of others: the settings say how many there are. */
export function echoByKeyword(
  notes: readonly PlannedNote[],
  { keywords }: Pick<Brief, 'keywords'>,
  settings: Settings,
): readonly KeywordEcho[] {
  const search = { competitorNotes: settings['echo.competitorNotes'], opened: settings['echo.opened'] };
  const peers = notes.filter(({ tier, publishOn }) => isPeer(tier) && publishOn !== null);
  return (keywords.length === 0 ? [null] : keywords).map((keyword) => {
    const own = keyword === null ? peers : peers.filter((note) => note.keyword === keyword);
    const found = Math.round(own.reduce((sum, note) => sum + foundRateOf(note, settings), 0));
    const rate = own.length === 0 ? settings['echo.foundRate'] : found / own.length;
    return {
      keyword,
      notes: own.length,
      found,
      echo: echoOf(found, search),
      needed: placesFor(notesNeeded(settings['echo.target'], search), rate),
    };
  });
}

/** Small accounts are shown less often; of an open place nobody knows the size. */
function foundRateOf({ pick }: PlannedNote, settings: Settings): number {
  const isSmall = (pick?.scored.creator.followers ?? Number.POSITIVE_INFINITY) < settings['echo.smallBelow'];
  return settings[isSmall ? 'echo.foundRateSmall' : 'echo.foundRate'];
}
