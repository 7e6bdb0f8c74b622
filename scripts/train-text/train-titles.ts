import { titlePlaces } from '../../src/core/scoring/title-features';
import { tablePlaces } from '../../src/core/text/hashed-places';
import { levelOf, type PackedModel, topLevel } from '../../src/core/text/sparse-weights';
import { isHeldOut, rowsOf } from './labelled-texts';
import { trainLinear } from './linear-model';
import { naiveBayes } from './naive-bayes';
import { packModel } from './pack-model';

/** A note's title and the niche its own platform put it in. */
export interface Title {
  readonly niche: string;
  readonly places: Int32Array;
  readonly heldOut: boolean;
}

export interface TitleModel {
  readonly niches: readonly string[];
  readonly biases: readonly number[];
  /** How quickly likelihoods part as the niches' values do. */
  readonly sharpness: number;
  readonly weights: PackedModel;
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

/** The weights of each niche: what a vector machine and naive Bayes say together, both per place. */
export function trainTitles(taught: readonly Title[], keptPlaces = 7_500, leastLevel = 2.1): TitleModel {
  const niches = [...new Set(taught.map(({ niche }) => niche))].sort();
  const machines = niches.map((niche) =>
    trainLinear(
      taught.map((title) => ({ places: title.places, target: title.niche === niche ? 1 : -1, weight: 1 })),
      { size: tablePlaces, closeness: 0.2 },
    ),
  );
  const bayes = naiveBayes(taught, niches);
  const weights = new Float64Array(niches.length * tablePlaces);
  const matters = new Float64Array(tablePlaces);
  bayes.titles.forEach((count, place) => {
    if (count === 0) return;
    const own = niches.map(
      (_, niche) => (machines[niche]?.weights[place] as number) + bayesShare * bayes.logChance(place, niche),
    );
    // What all niches share decides nothing: without the middle value most weights are nearly 0 and need no room.
    const middle = [...own].sort((a, b) => a - b)[niches.length >> 1] as number;
    own.forEach((weight, niche) => {
      weights[place * niches.length + niche] = weight - middle;
    });
    matters[place] = Math.sqrt(own.reduce((sum, weight) => sum + (weight - middle) ** 2, 0) * count);
  });
  const least = Float64Array.from(matters).sort()[matters.length - keptPlaces] as number;
  const kept = weights.map((weight, index) =>
    (matters[Math.floor(index / niches.length)] as number) >= least ? weight : 0,
  );
  return {
    niches,
    biases: machines.map(({ bias }) => Number(bias.toPrecision(4))),
    sharpness,
    weights: packModel({ levels: levelsOf(kept, leastLevel), highest: highestOf(kept), bias: 0 }),
  };
}

function highestOf(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

function levelsOf(weights: Float64Array, least: number): Int8Array {
  const highest = highestOf(weights);
  const leastWeight = highest * (least / topLevel) ** 2;
  return Int8Array.from(weights, (weight) => (Math.abs(weight) < leastWeight ? 0 : levelOf(weight, highest)));
}

/** Chosen on held-out titles, as is how closely the machines follow. */
const bayesShare = 0.2;
const sharpness = 2.8;
