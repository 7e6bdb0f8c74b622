import { levelOf } from '../../../src/core/text/sparse-weights';
import { contrast, type Example, type LinearModel, type Training, trainLinear } from './linear-model';

/** A model being priced, and what it says of its examples. */
export interface Fit {
  readonly examples: readonly Example[];
  readonly closeness: number;
  readonly places: readonly FittedPlace[];
  /** What the model says of each example. */
  readonly values: Float64Array;
  readonly levels: Int8Array;
  readonly highest: number;
  bias: number;
}

export interface FittedPlace {
  readonly place: number;
  /** The examples that have it. */
  readonly examples: readonly number[];
  /** How freely its weight may grow. */
  readonly scale: number;
  weight: number;
}

/** Begins with the weights of the places that matter most, not yet rounded. */
export function startingFit(examples: readonly Example[], training: Training): Fit {
  const { weights, bias } = trainOnCandidates(examples, training);
  const scales = contrast(examples, training);
  const examplesOf = new Map<number, number[]>();
  const values = Float64Array.from(examples, ({ places, known = 0 }, index) => {
    let sum = 0;
    for (const place of places) {
      if (weights[place] === 0) continue;
      sum += weights[place] as number;
      const those = examplesOf.get(place);
      if (those === undefined) examplesOf.set(place, [index]);
      else those.push(index);
    }
    return bias + known + sum * perPlace(places);
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

/** Each text counts as if it had length 1. */
export function perPlace(places: Int32Array): number {
  return 1 / Math.sqrt(places.length || 1);
}
