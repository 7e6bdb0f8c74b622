import { tablePlaces } from '../text/hashed-places';
import { type Model, topLevel, unpackModel } from '../text/sparse-weights';
import { titleModel } from '../text/trained/title-model';
import { titlePlaces } from './title-features';

/** How likely a title is of each niche that the model knows, by niche id; they add up to 1. */
export function titleLikelihoods(title: string): ReadonlyMap<string, number> {
  const { niches, biases, sharpness } = titleModel;
  model ??= unpackModel(titleModel.weights, niches.length * tablePlaces);
  const values = valuesOf(model, titlePlaces(title), biases);
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(sharpness * (value - most)));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return new Map(niches.map((niche, index) => [niche, (powers[index] as number) / all]));
}

/** Unpacked when the first title is asked about. */
let model: Model | undefined;

/** For each niche its bias and the weights of the places, which stand side by side for all niches. */
export function valuesOf(
  { levels, weightOfLevel }: Model,
  places: readonly number[],
  biases: readonly number[],
): readonly number[] {
  const perPlace = 1 / Math.sqrt(places.length || 1);
  return biases.map((bias, niche) => {
    let sum = 0;
    for (const place of places) {
      sum += weightOfLevel[(levels[place * biases.length + niche] as number) + topLevel] as number;
    }
    return bias + sum * perPlace;
  });
}
