import { tablePlaces } from '../../../src/core/text/hashed-places';
import type { Title } from '../train-titles';

export interface NaiveBayes {
  /** How many titles have each place. */
  readonly titles: Float64Array;
  /** The logarithm of the chance that a place of a title of this niche is this one. */
  readonly logChance: (place: number, niche: number) => number;
  /** The logarithm of the chance that a title is of this niche, before anything is read. */
  readonly logPrior: (niche: number) => number;
}

/** How often each niche's titles have each place, a little added to each so that nothing is impossible. */
export function naiveBayes(taught: readonly Title[], niches: readonly string[]): NaiveBayes {
  const titles = new Float64Array(tablePlaces);
  const byNiche = niches.map(() => new Float64Array(tablePlaces));
  const all = niches.map(() => 0);
  for (const { niche, places } of taught) {
    const index = niches.indexOf(niche);
    for (const place of places) {
      titles[place] = (titles[place] as number) + 1;
      (byNiche[index] as Float64Array)[place] = (byNiche[index]?.[place] as number) + 1;
      all[index] = (all[index] as number) + 1;
    }
  }
  const different = titles.filter((count) => count > 0).length;
  return {
    titles,
    logChance: (place, niche) => {
      const count = (byNiche[niche]?.[place] as number) + smoothing;
      return Math.log(count / ((all[niche] as number) + smoothing * different));
    },
    logPrior: (niche) =>
      Math.log(taught.filter((title) => title.niche === niches[niche]).length / taught.length),
  };
}

const smoothing = 0.1;
