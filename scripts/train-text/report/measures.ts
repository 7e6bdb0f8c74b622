/** The share of pairs that agree. */
export function accuracy<Label>(pairs: readonly Answer<Label>[]): number {
  return pairs.filter(({ right, given }) => right === given).length / (pairs.length || 1);
}

/** Precision and recall of one label in one figure, 0 to 1. */
export function f1<Label>(pairs: readonly Answer<Label>[], label: Label): number {
  const both = pairs.filter(({ right, given }) => right === label && given === label).length;
  const either =
    pairs.filter(({ right }) => right === label).length + pairs.filter(({ given }) => given === label).length;
  return either === 0 ? 0 : (2 * both) / either;
}

/** The mean F1 of all labels, rare ones counting as much as frequent ones. */
export function macroF1<Label>(pairs: readonly Answer<Label>[]): number {
  const labels = [...new Set(pairs.map(({ right }) => right))];
  return labels.reduce((sum, label) => sum + f1(pairs, label), 0) / (labels.length || 1);
}

export interface Answer<Label> {
  readonly right: Label;
  readonly given: Label;
}
