import type { Formula } from '../core/catalogue';
import { listed } from '../core/messages/message';
import { nicheLabel } from '../core/scoring/niches/niches';
import { nicheStrengths } from '../core/scoring/niches/niches-of-creator';
import { ownNiche, ownNichesOf } from '../core/scoring/niches/own-niches';
import type { Settings } from '../core/settings';
import { type Cell, isDate } from '../core/table';
import { type Argument, type Result, rowsOf } from './argument';
import { broadcast } from './broadcast';

/** CREATOR_NICHE: the niches of each text. The range of own niches is the same for all texts, whatever its size. */
export function creatorNiche(formula: Formula, given: readonly Argument[], settings: Settings): Result {
  const [text = { kind: 'absent' } as const, niches] = given;
  const own = [...rowsOf(niches).flatMap(ownNicheOfRow), ...ownNichesOf(settings)];
  return broadcast(formula, [text], settings, ({ text: words }) => {
    const found = nicheStrengths(String(words ?? ''), own);
    const shown = found
      .filter(({ strength }, index) => index === 0 || strength >= secondFrom)
      .slice(0, mostShown);
    return listed(
      settings.language,
      shown.map(({ niche }) => nicheLabel(niche, settings.language)),
    );
  });
}

/** A second and third niche are named from this strength on. */
const secondFrom = 0.3;
const mostShown = 3;

function ownNicheOfRow(row: readonly Cell[]) {
  const [name = '', ...words] = row.map((cell) => (isDate(cell) ? cell.date : String(cell)).trim());
  return name === '' ? [] : [ownNiche(name, words.join(','))];
}
