import { randomFrom, shuffled } from './random';

/** A text as its grams and how much each counts; their squares add up to 1. */
export type GramWeights = ReadonlyMap<string, number>;

/**
 * Plain logistic regression, to compare with: no weight of its own for any text, no scaling by class, nothing left out.
 * Dual coordinate descent (Yu, Huang & Lin 2011).
 *
 * @returns what it expects of a text, above 0 for yes
 */
export function logisticRegression(
  texts: readonly GramWeights[],
  targets: readonly (1 | -1)[],
): (text: GramWeights) => number {
  const weights = new Map<string, number>();
  let bias = 0;
  const learn = (text: GramWeights, step: number) => {
    for (const [gram, share] of text) weights.set(gram, (weights.get(gram) ?? 0) + step * share);
    bias += step;
  };
  const value = (text: GramWeights) => {
    let sum = bias;
    for (const [gram, share] of text) sum += (weights.get(gram) ?? 0) * share;
    return sum;
  };
  const duals = texts.map((text, index) => {
    learn(text, firstDual * (targets[index] as number));
    return firstDual;
  });
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(texts.length, random)) {
      const text = texts[index] as GramWeights;
      const target = targets[index] as 1 | -1;
      const dual = duals[index] as number;
      const norm = text.size > 0 ? 2 : 1;
      const next = bestDual(dual, target * value(text) - norm * dual, norm);
      duals[index] = next;
      learn(text, (next - dual) * target);
    }
  }
  return value;
}

/** How closely the texts are followed: the best of 3, 10 and 30 on sources left out. */
const closeness = 30;
const firstDual = 0.03;
const rounds = 25;

/** Newton's steps to where the dual's slope is 0, kept between 0 and `closeness`. */
function bestDual(start: number, rest: number, norm: number): number {
  let dual = start;
  for (let step = 0; step < 8; step++) {
    const slope = norm * dual + rest + Math.log(dual / (closeness - dual));
    const next = dual - slope / (norm + closeness / (dual * (closeness - dual)));
    dual = next <= 0 ? dual / 10 : next >= closeness ? closeness - (closeness - dual) / 10 : next;
  }
  return dual;
}

/** Weighs runs of one to three characters by how often a text has them and how few texts do (tf-idf). */
export function gramWeigher(texts: readonly string[]): (text: string) => GramWeights {
  const found = new Map<string, number>();
  for (const text of texts)
    for (const gram of new Set(grams(text))) found.set(gram, (found.get(gram) ?? 0) + 1);
  return (text) => {
    const weights = new Map<string, number>();
    for (const gram of grams(text)) {
      const count = found.get(gram);
      if (count === undefined) continue;
      const rarity = 1 + Math.log((1 + texts.length) / (1 + count));
      weights.set(gram, (weights.get(gram) ?? 0) + rarity);
    }
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
    return new Map([...weights].map(([gram, weight]) => [gram, weight / length]));
  };
}

function grams(text: string): readonly string[] {
  const characters = [...text];
  return [1, 2, 3].flatMap((length) =>
    characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join('')),
  );
}
