import { randomFrom, shuffled } from './random';

/** A text as a model learns from it. */
export interface Example {
  /** The places of its features, no place twice. */
  readonly places: Int32Array;
  readonly target: 1 | -1;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
  /** What other models say of it already: this one learns what is missing. 0 where not given. */
  readonly known?: number;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Training {
  readonly size: number;
  /** How closely the examples are followed: more fits them better and new texts worse. */
  readonly closeness: number;
  /** Places that fewer examples have get no weight; 3 where not given. */
  readonly rareBelow?: number;
  /** What every place gets beside its naive Bayes ratio; 0.3 where not given. More trusts rare places less. */
  readonly leastContrast?: number;
  /** Places that may have a weight; all where not given. */
  readonly kept?: Uint8Array;
}

/**
 * A linear model whose features are first scaled by how differently the two classes use them (naive Bayes log ratio),
 * then weighted by a support vector machine with squared hinge loss (dual coordinate descent, Hsieh et al. 2008; the
 * scaling after Wang & Manning 2012). Each text counts as if it had length 1: features weigh 1/√n.
 */
export function trainLinear(examples: readonly Example[], training: Training): LinearModel {
  const { size, closeness } = training;
  const scale = contrast(examples, training);
  const weights = new Float64Array(size);
  const duals = new Float64Array(examples.length);
  const norms = examples.map(({ places }) => normOf(places, scale));
  const random = randomFrom(1);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(examples.length, random)) {
      const { places, target, weight, known = 0 } = examples[index] as Example;
      const perPlace = 1 / Math.sqrt(places.length || 1);
      let value = bias + known;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        value += (weights[place] as number) * (scale[place] as number) * perPlace;
      }
      const slack = 0.5 / (closeness * weight);
      const dual = duals[index] as number;
      const gradient = target * value - 1 + slack * dual;
      const next = Math.max(0, dual - gradient / ((norms[index] as number) + slack));
      const step = (next - dual) * target;
      if (step === 0) continue;
      duals[index] = next;
      bias += step;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        weights[place] = (weights[place] as number) + step * (scale[place] as number) * perPlace;
      }
    }
  }
  return { weights: weights.map((weight, place) => weight * (scale[place] as number)), bias };
}

const rounds = 12;

/** The naive Bayes log ratio of each place, and a little for all; nothing for rare places and those not kept. */
export function contrast(
  examples: readonly Example[],
  { size, kept, rareBelow = 3, leastContrast = 0.3 }: Training,
): Float64Array {
  const yes = new Float64Array(size).fill(1);
  const no = new Float64Array(size).fill(1);
  const texts = new Float64Array(size);
  let allYes = 1;
  let allNo = 1;
  for (const { places, target, weight } of examples) {
    const side = target === 1 ? yes : no;
    for (const place of places) {
      side[place] = (side[place] as number) + weight;
      texts[place] = (texts[place] as number) + 1;
    }
    if (target === 1) allYes += weight;
    else allNo += weight;
  }
  return texts.map((count, place) =>
    count < rareBelow || kept?.[place] === 0
      ? 0
      : leastContrast + Math.abs(Math.log((yes[place] as number) / allYes / ((no[place] as number) / allNo))),
  );
}

function normOf(places: Int32Array, scale: Float64Array): number {
  let sum = 0;
  for (const place of places) sum += (scale[place] as number) ** 2;
  return 1 + sum / (places.length || 1);
}
