import { levelOf, topLevel, weightOf } from '../../../src/core/text/sparse-weights';
import { type LevelCosts, levelCosts } from './level-costs';
import type { Example, Training } from './linear-model';
import { type Fit, type FittedPlace, perPlace, startingFit } from './priced-fit';
import { randomFrom, shuffled } from './random';

/** A model whose weights are levels already, as it is packed. */
export interface LevelledModel {
  /** −`topLevel` to `topLevel` by place; 0 for most. */
  readonly levels: Int8Array;
  /** The weight of the highest level. */
  readonly highest: number;
  readonly bias: number;
}

/**
 * Trains a model that is to be small: each place in turn takes the level at which the loss (that of `trainLinear`) and
 * `bitPrice` times the bits it is packed in are least together, all others staying as they are. So a weight is kept
 * only where it earns its room, and others make up for those that went and for the rounding. The price rises to its
 * full height over the first rounds.
 */
export function trainPriced(
  examples: readonly Example[],
  training: Training,
  bitPrice: number,
): LevelledModel {
  const fit = startingFit(examples, training);
  const random = randomFrom(1);
  for (let round = 1; round <= rounds; round++) {
    const costs = levelCosts(fit.levels);
    const price = bitPrice * Math.min(1, round / roundsToFullPrice);
    for (const index of shuffled(fit.places.length, random)) {
      settle(fit, fit.places[index] as FittedPlace, costs, price);
    }
    settleBias(fit);
  }
  return { levels: fit.levels, highest: fit.highest, bias: fit.bias };
}

const rounds = 12;
const roundsToFullPrice = 7;

/** Gives a place the best level by the slope and curvature of the loss where it stands. */
function settle(fit: Fit, fitted: FittedPlace, costs: LevelCosts, price: number): void {
  const { place, scale } = fitted;
  let slope = fitted.weight / scale ** 2;
  let curvature = 1 / scale ** 2;
  for (const index of fitted.examples) {
    const { places, target, weight } = fit.examples[index] as Example;
    const missing = 1 - target * (fit.values[index] as number);
    if (missing <= 0) continue;
    const share = perPlace(places);
    slope -= 2 * fit.closeness * weight * share * target * missing;
    curvature += 2 * fit.closeness * weight * share * share;
  }
  const wished = fitted.weight - slope / curvature;
  const wishedLevel = levelOf(wished, fit.highest);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const level of [0, wishedLevel - 1, wishedLevel, wishedLevel + 1]) {
    if (Math.abs(level) > topLevel) continue;
    const apart = weightOf(level, fit.highest) - wished;
    const loss = 0.5 * curvature * apart * apart + price * costs(place, level);
    if (loss < least) [best, least] = [level, loss];
  }
  fit.levels[place] = best;
  const change = weightOf(best, fit.highest) - fitted.weight;
  if (change === 0) return;
  fitted.weight += change;
  for (const index of fitted.examples) {
    fit.values[index] =
      (fit.values[index] as number) + change * perPlace((fit.examples[index] as Example).places);
  }
}

function settleBias(fit: Fit): void {
  let slope = fit.bias;
  let curvature = 1;
  fit.examples.forEach(({ target, weight }, index) => {
    const missing = 1 - target * (fit.values[index] as number);
    if (missing <= 0) return;
    slope -= 2 * fit.closeness * weight * target * missing;
    curvature += 2 * fit.closeness * weight;
  });
  const change = -slope / curvature;
  fit.bias += change;
  fit.values.forEach((value, index) => {
    fit.values[index] = value + change;
  });
}
