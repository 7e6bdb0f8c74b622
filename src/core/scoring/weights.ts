import type { Settings } from '../settings';
import { type ScorePartName, scoreParts } from './score-parts';

export type Weights = Readonly<Record<ScorePartName, number>>;

/** The weights as shares of their sum: only their proportions count. Every row of a column asks for the same ones. */
export function weightsOf(settings: Settings): Weights {
  const remembered = weightsBySettings.get(settings);
  if (remembered !== undefined) return remembered;
  const points = scoreParts.map((part) => settings[`weights.${part}`]);
  const total = points.reduce((sum, weight) => sum + weight, 0);
  const shares = points.map((weight) => (total === 0 ? 0 : weight / total));
  const weights = Object.fromEntries(scoreParts.map((part, index) => [part, shares[index]])) as Weights;
  weightsBySettings.set(settings, weights);
  return weights;
}

const weightsBySettings = new WeakMap<Settings, Weights>();
