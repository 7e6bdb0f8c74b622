import { mean, type Predictions, type Predictor, predictors } from './predictors';
import { rankCorrelation } from './rank-correlation';

/** A creator's past by each predictor, beside the saves and comments that the next notes got. */
export interface Judged {
  readonly creatorId: string;
  readonly followers: number | null;
  readonly predictions: Predictions;
  /** What the next notes typically got (mean of logarithms), and their plain mean. */
  readonly typical: number;
  readonly mean: number;
}

/** How alike a predictor and the next notes order the creators, −1 to 1; `null` where it cannot be told. */
export interface Correlations {
  readonly predictor: Predictor;
  readonly typical: number | null;
  readonly mean: number | null;
  readonly typicalPerFollower: number | null;
  readonly meanPerFollower: number | null;
}

const outcomes = ['typical', 'mean', 'typicalPerFollower', 'meanPerFollower'] as const;
type Outcome = (typeof outcomes)[number];

export function correlationsOf(judged: readonly Judged[]): readonly Correlations[] {
  return predictors.map((predictor) => ({
    predictor,
    typical: correlation(judged, predictor, 'typical'),
    mean: correlation(judged, predictor, 'mean'),
    typicalPerFollower: correlation(judged, predictor, 'typicalPerFollower'),
    meanPerFollower: correlation(judged, predictor, 'meanPerFollower'),
  }));
}

/** The mean of each correlation over several lists, in the same order. */
export function meanCorrelations(lists: readonly (readonly Correlations[])[]): readonly Correlations[] {
  return predictors.map((predictor, index) => {
    const over = (outcome: Outcome) => mean(lists.map((list) => list[index]?.[outcome] ?? null));
    return {
      predictor,
      typical: over('typical'),
      mean: over('mean'),
      typicalPerFollower: over('typicalPerFollower'),
      meanPerFollower: over('meanPerFollower'),
    };
  });
}

function correlation(judged: readonly Judged[], predictor: Predictor, outcome: Outcome): number | null {
  const predicted: number[] = [];
  const came: number[] = [];
  for (const one of judged) {
    const [before, after] = [one.predictions[predictor], outcomeOf(one, outcome)];
    if (before === null || after === null) continue;
    predicted.push(before);
    came.push(after);
  }
  return rankCorrelation(predicted, came);
}

function outcomeOf({ typical, mean: average, followers }: Judged, outcome: Outcome): number | null {
  if (outcome === 'typical') return typical;
  if (outcome === 'mean') return average;
  if (followers === null) return null;
  return (outcome === 'typicalPerFollower' ? typical : average) / followers;
}
