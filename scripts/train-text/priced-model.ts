import { levelOf, topLevel, weightOf } from '../../src/core/text/sparse-weights';
import { type LevelCosts, levelCosts } from './level-costs';
import { contrast, type Example, type LinearModel, type Training, trainLinear } from './linear-model';
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

interface Fit {
  readonly examples: readonly Example[];
  readonly closeness: number;
  readonly places: readonly FittedPlace[];
  /** What the model says of each example. */
  readonly values: Float64Array;
  readonly levels: Int8Array;
  readonly highest: number;
  bias: number;
}

interface FittedPlace {
  readonly place: number;
  /** The examples that have it. */
  readonly examples: readonly number[];
  /** How freely its weight may grow. */
  readonly scale: number;
  weight: number;
}

/** Begins with the weights of the places that matter most, not yet rounded. */
function startingFit(examples: readonly Example[], training: Training): Fit {
  const { weights, bias } = trainOnCandidates(examples, training);
  const scales = contrast(examples, training);
  const examplesOf = new Map<number, number[]>();
  const values = Float64Array.from(examples, ({ places }, index) => {
    let sum = 0;
    for (const place of places) {
      if (weights[place] === 0) continue;
      sum += weights[place] as number;
      const those = examplesOf.get(place);
      if (those === undefined) examplesOf.set(place, [index]);
      else those.push(index);
    }
    return bias + sum * perPlace(places);
  });
  const magnitudes = [...examplesOf.keys()].map((place) => Math.abs(weights[place] as number));
  const highest = magnitudes.sort((a, b) => a - b)[Math.floor(magnitudes.length * shareBelowHighest)] ?? 1;
  return {
    examples,
    closeness: training.closeness,
    places: [...examplesOf]
      .sort(([first], [second]) => first - second)
      .map(([place, those]) => ({
        place,
        examples: those,
        scale: scales[place] as number,
        weight: weights[place] as number,
      })),
    values,
    levels: Int8Array.from(weights, (weight) => levelOf(weight, highest)),
    highest,
    bias,
  };
}

/** A few weights far above all others would make the levels of these coarse. */
const shareBelowHighest = 0.998;

/** Trains, and again with the places alone that matter most (weight × √texts). */
function trainOnCandidates(examples: readonly Example[], training: Training): LinearModel {
  const { weights } = trainLinear(examples, training);
  const texts = new Float64Array(training.size);
  for (const { places } of examples) for (const place of places) texts[place] = (texts[place] as number) + 1;
  const matters = weights.map((weight, place) => Math.abs(weight) * Math.sqrt(texts[place] as number));
  const least = Float64Array.from(matters).sort()[Math.max(0, training.size - candidates)] as number;
  const kept = Uint8Array.from(matters, (matter) => (matter > 0 && matter >= least ? 1 : 0));
  return trainLinear(examples, { ...training, kept });
}

/** Several times what any model keeps. */
const candidates = 20_000;

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

function perPlace(places: Int32Array): number {
  return 1 / Math.sqrt(places.length || 1);
}
