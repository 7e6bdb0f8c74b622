import { quantile } from '../quantile';

/** What came, beside what was predicted, in groups from the lowest prediction to the highest. */
export type Calibration = readonly CalibrationGroup[];

export interface CalibrationGroup {
  readonly creators: number;
  /** The middle prediction of the group, and the middle outcome. */
  readonly predicted: number;
  readonly came: number;
}

const groups = 10;
const leastInGroup = 3;

/** Tenths of the creators by prediction; fewer and larger groups where there are too few creators for ten. */
export function calibrationOf(pairs: readonly (readonly [number | null, number | null])[]): Calibration {
  const known = pairs
    .filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null)
    .sort(([one], [other]) => one - other);
  const count = Math.min(groups, Math.floor(known.length / leastInGroup));
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * known.length) / count);
    const group = known.slice(from, Math.round(((index + 1) * known.length) / count));
    return {
      creators: group.length,
      predicted:
        quantile(
          group.map(([predicted]) => predicted),
          0.5,
        ) ?? 0,
      came:
        quantile(
          group.map(([, came]) => came),
          0.5,
        ) ?? 0,
    };
  });
}
