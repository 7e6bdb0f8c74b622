import { type TitleModel, titlePlaces } from '../../src/core/scoring/niches/title-model';
import { piecesOf } from '../../src/core/text/features';
import { fold } from '../../src/core/text/fold';
import { placesWithin, tablePlaces } from '../../src/core/text/hashed-places';
import { tokensOf } from '../../src/core/text/tokens';
import { bitPrices } from './fit/bit-prices';
import { trainPriced } from './fit/priced-model';
import { packLevels, rounded } from './pack/pack-model';
import { isHeldOut, rowsOf } from './texts/labelled-texts';
import { nicheVocabulary } from './texts/niche-vocabulary';

/** A note's title and the niche its own platform put it in. */
export interface Title {
  readonly niche: string;
  readonly places: Int32Array;
  readonly heldOut: boolean;
}

/** The collection's niches in the words of ours. */
const nicheIds: Readonly<Record<string, string>> = {
  acg: 'anime',
  auto: 'cars',
  fitness_sport: 'fitness',
  game: 'games',
  music_dance: 'music-dance',
};

/** Our id of a niche of the collection. */
export function nicheOfCollection(niche: string): string {
  return nicheIds[niche] ?? niche;
}

export function titles(folder: string): readonly Title[] {
  return rowsOf(folder, 'niche_titles_dev.csv.gz').map(({ niche = '', title = '' }) => ({
    niche: nicheOfCollection(niche),
    places: Int32Array.from(titlePlaces(title)),
    heldOut: isHeldOut(title),
  }));
}

/**
 * Teaches a model for each niche, this niche against all others, with titles and with the words of the vocabulary, each
 * as a title of its own.
 */
export function trainTitles(taught: readonly Title[], bitPrice = bitPrices.titles): TitleModel {
  const niches = [...new Set(taught.map(({ niche }) => niche))].sort();
  const lessons = [
    ...taught.map((title) => ({ ...title, weight: 1 })),
    ...vocabulary().map((title) => ({ ...title, weight: weightOfWord })),
  ];
  const models = niches.map((niche) =>
    trainPriced(
      lessons.map((lesson) => ({ ...lesson, target: lesson.niche === niche ? 1 : -1 })),
      { size: tablePlaces, closeness: 0.2, rareBelow: 1 },
      bitPrice,
    ),
  );
  const levels = new Int8Array(niches.length * tablePlaces);
  models.forEach((model, niche) => {
    model.levels.forEach((level, place) => {
      levels[place * niches.length + niche] = level;
    });
  });
  return {
    niches,
    biases: models.map(({ bias }) => rounded(bias)),
    highest: models.map(({ highest }) => rounded(highest)),
    sharpness,
    packed: packLevels(levels),
  };
}

/** The vocabulary's words, each as it may stand anywhere in a title. */
function vocabulary(): readonly Pick<Title, 'niche' | 'places'>[] {
  return Object.entries(nicheVocabulary).flatMap(([niche, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map(fold)
      .map((word) => ({ niche, places: Int32Array.from(placesWithin(tokensOf(word), piecesOf(word))) })),
  );
}

/** A word counts less than a title; chosen, as the next, on titles left out in turn. */
const weightOfWord = 0.7;
const sharpness = 4;
