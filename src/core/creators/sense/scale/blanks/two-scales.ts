import { median } from '../../../../median';
/** A share as its cell says it. */
export interface WrittenShare {
  /** An offset in the table. */
  readonly row: number;
  /** As it stands, without a sign of percent: 0.3, 30. */
  readonly value: number;
}

/** What shares of two scales in one column are told by. */
export interface TwoScales {
  /** Sure enough to be read so; otherwise it is asked. */
  readonly sure: boolean;
  /** Whether the cell holds a share, 0.3 for 30 %; else it holds percents. `null`: it fits neither. */
  readonly isShare: (share: WrittenShare) => boolean | null;
}

/**
 * Whether some rates of engagement are shares and others percents, held against the table's own engagement ÷ what the rate
 * is of. `null`: all are of one scale, or there is too little to compare.
 *
 * @param own the rate by the table's own counts, by row; 0 where it is unknown
 */
export function twoScalesByRates(
  bare: readonly WrittenShare[],
  own: (row: number) => number,
): TwoScales | 'oneScale' | null {
  const scaleOf = ({ row, value }: WrittenShare): boolean | null => {
    const rate = own(row);
    if (rate <= 0) return null;
    const off = Math.log10(value / rate);
    return Math.abs(off) < nearScale ? true : Math.abs(off - 2) < nearScale ? false : null;
  };
  let [compared, shares, percents] = [0, 0, 0];
  for (const share of bare) {
    if (own(share.row) <= 0) continue;
    compared++;
    const scale = scaleOf(share);
    if (scale === true) shares++;
    else if (scale === false) percents++;
  }
  if (compared < fewestCompared || shares + percents < compared * comparable) return null;
  return shares === 0 || percents === 0 ? 'oneScale' : { sure: true, isShare: scaleOf };
}

/** Within a factor of three, as of the trial: 100 % told, none false. */
const nearScale = 0.5;
const fewestCompared = 3;
const comparable = 0.8;

/**
 * Whether shares and percents stand in one column by themselves: nothing between them, the typical share a hundredth of
 * the typical percent, and written more finely. Sure with two places more, or where bare shares stand beside cells with %.
 *
 * @param percents values written with %, as percents
 */
export function twoScalesByGap(bare: readonly WrittenShare[], percents: readonly number[]): TwoScales | null {
  const low = bare.filter(({ value }) => value > 0 && value <= 1);
  const top = bare.filter(({ value }) => value > 1);
  if (low.length === 0 || top.length + percents.length === 0) return null;
  const shift =
    (typical(low.map(({ value }) => value)) * 100) / typical([...top.map(({ value }) => value), ...percents]);
  if (shift <= 1 / farthest || shift >= farthest) return null;
  const isShare = ({ value }: WrittenShare) => value <= 1;
  const largestLow = low.reduce((most, { value }) => Math.max(most, value), 0);
  const smallestTop = top.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
  if (smallestTop < largestLow * gap) return null;
  if (percents.length > 0) return { sure: true, isShare };
  const placesOfTop = mostPlaces(top);
  const finer = mostPlaces(low) - placesOfTop;
  if (finer <= 0 || (finer === 1 && low.length < 2)) return null;
  if (finer === 1) return { sure: false, isShare };
  // 0.52 among 0.0412 and 3.82 is half a percent: as coarse as percents, and nearer to them.
  const typicalPercent = typical(top.map(({ value }) => value));
  const isPercent = (share: WrittenShare) =>
    placesOf(share) <= placesOfTop && share.value * 10 > typicalPercent;
  return { sure: true, isShare: (share) => isShare(share) && !isPercent(share) };
}

/** As of the trial: 80 % told, none of 1,800 columns false. */
const gap = 5;
const farthest = 5;

function mostPlaces(shares: readonly WrittenShare[]): number {
  return shares.reduce((most, share) => Math.max(most, placesOf(share)), 0);
}

/** Digits behind the point. */
function placesOf({ value }: WrittenShare): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function typical(values: readonly number[]): number {
  return median(values) ?? Number.NaN;
}
