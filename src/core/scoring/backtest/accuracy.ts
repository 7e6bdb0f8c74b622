import { quantile } from '../quantile';
import { mean, type Predictions, type Predictor, predictors } from './predictors';

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
  /**
   * The typical value again, among creators of one size: what is left of both orders once that of the followers is taken
   * out of them (a partial rank correlation). Without it whatever falls with followers foretells what comes per follower.
   */
  readonly typicalForSize: number | null;
}

type Outcome = 'typical' | 'mean' | 'typicalPerFollower' | 'meanPerFollower';

export function correlationsOf(judged: readonly Judged[]): readonly Correlations[] {
  return predictors.map((predictor) => ({
    predictor,
    typical: correlation(judged, predictor, 'typical'),
    mean: correlation(judged, predictor, 'mean'),
    typicalPerFollower: correlation(judged, predictor, 'typicalPerFollower'),
    meanPerFollower: correlation(judged, predictor, 'meanPerFollower'),
    typicalForSize: correlationForSize(judged, predictor),
  }));
}

/** The mean of each correlation over several lists, in the same order. */
export function meanCorrelations(lists: readonly (readonly Correlations[])[]): readonly Correlations[] {
  return predictors.map((predictor, index) => {
    const over = (outcome: Outcome | 'typicalForSize') =>
      mean(lists.map((list) => list[index]?.[outcome] ?? null));
    return {
      predictor,
      typical: over('typical'),
      mean: over('mean'),
      typicalPerFollower: over('typicalPerFollower'),
      meanPerFollower: over('meanPerFollower'),
      typicalForSize: over('typicalForSize'),
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

function correlationForSize(judged: readonly Judged[], predictor: Predictor): number | null {
  const known = judged.filter(
    ({ followers, predictions }) => followers !== null && predictions[predictor] !== null,
  );
  const predicted = known.map(({ predictions }) => predictions[predictor] ?? 0);
  const came = known.map(({ typical }) => typical);
  const sizes = known.map(({ followers }) => followers ?? 0);
  return partialRankCorrelation(predicted, came, sizes);
}

function outcomeOf({ typical, mean: average, followers }: Judged, outcome: Outcome): number | null {
  if (outcome === 'typical') return typical;
  if (outcome === 'mean') return average;
  if (followers === null) return null;
  return (outcome === 'typicalPerFollower' ? typical : average) / followers;
}

/** A tenth of the creators by what was predicted of them, beside what came. */
export interface Tenth {
  readonly creators: number;
  /** The middle prediction, and the middle outcome. */
  readonly predicted: number;
  readonly came: number;
}

const tenths = 10;
const leastCreators = 3;

/**
 * The tenths from the lowest prediction to the highest; fewer and larger groups where there are too few creators for
 * ten. Well calibrated, what came is what was predicted.
 */
export function tenthsOf(
  pairs: readonly (readonly [predicted: number | null, came: number | null])[],
): readonly Tenth[] {
  const known = pairs
    .filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null)
    .sort(([one], [other]) => one - other);
  const count = Math.min(tenths, Math.floor(known.length / leastCreators));
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * known.length) / count);
    const group = known.slice(from, Math.round(((index + 1) * known.length) / count));
    return {
      creators: group.length,
      predicted: middle(group.map(([predicted]) => predicted)),
      came: middle(group.map(([, came]) => came)),
    };
  });
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5) ?? 0;
}

/**
 * How alike two lists order the same things (Spearman): 1 the same order, 0 none in common, −1 the reverse. Equal values
 * share their rank. `null` where there is nothing to order.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  const [ranks, others] = [ranksOf(one), ranksOf(other)];
  const middle = (one.length - 1) / 2;
  let [both, first, second] = [0, 0, 0];
  for (let index = 0; index < one.length; index++) {
    const a = (ranks[index] ?? 0) - middle;
    const b = (others[index] ?? 0) - middle;
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return first === 0 || second === 0 ? null : both / Math.sqrt(first * second);
}

/** The same, once a third order is taken out of both; `null` where one of them is that order itself. */
function partialRankCorrelation(
  one: readonly number[],
  other: readonly number[],
  third: readonly number[],
): number | null {
  const both = rankCorrelation(one, other);
  const first = rankCorrelation(one, third);
  const second = rankCorrelation(other, third);
  if (both === null) return null;
  if (first === null || second === null) return both;
  const left = (1 - first ** 2) * (1 - second ** 2);
  return left < hair ? null : (both - first * second) / Math.sqrt(left);
}

/** Rounding leaves as much of nothing. */
const hair = 1e-12;

function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks: number[] = new Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let place = from; place < to; place++) ranks[order[place] as number] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
