import { fewPlaces } from '../../../src/core/text/hashed-places';
import { topLevel } from '../../../src/core/text/sparse-weights';

/** How many bits the packed model spends on a place, by its level. */
export type LevelCosts = (place: number, level: number) => number;

/**
 * What each level costs while the model is as it is: a level that many places have is cheap, and so is a step to the
 * next place where places lie close. A place without weight costs nothing.
 */
export function levelCosts(levels: Int8Array): LevelCosts {
  const places = new Float64Array(2 * topLevel + 1).fill(1);
  let kept = 0;
  let keptOfFew = 0;
  levels.forEach((level, place) => {
    if (level === 0) return;
    places[level + topLevel] = (places[level + topLevel] as number) + 1;
    kept++;
    if (place < fewPlaces) keptOfFew++;
  });
  const ofLevel = places.map((count) => Math.log2((kept + 1) / count));
  const amongFew = stepBits(fewPlaces, keptOfFew);
  const amongMany = stepBits(levels.length - fewPlaces, kept - keptOfFew);
  return (place, level) =>
    level === 0 ? 0 : (ofLevel[level + topLevel] as number) + (place < fewPlaces ? amongFew : amongMany);
}

/** Steps between places that lie by chance: log2(e × mean step). */
function stepBits(places: number, kept: number): number {
  return Math.log2((Math.E * places) / Math.max(1, kept));
}
