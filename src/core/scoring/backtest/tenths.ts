import { quantile } from '../quantile';

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
