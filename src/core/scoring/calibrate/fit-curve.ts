import { quantile } from '../quantile';

/** One creator: the logarithm of the followers, and of how many times the usual value they get. */
export interface Place {
  readonly size: number;
  readonly beyond: number;
}

/** How creators stand to a curve. */
export interface Shift {
  /** In logarithms: how far they stand above the curve at a middle size … */
  readonly level: number;
  /** … and how much further for each step of e in followers. */
  readonly tilt: number;
  readonly middle: number;
  /** The smallest and the largest of them: nothing is known beyond. */
  readonly sizes: readonly [least: number, most: number];
  /** How many times the typical value the top tenth reaches. */
  readonly spread: number;
}

/**
 * How far the curve would have to move to run through the middle of the creators. Every figure is a middle value, so that
 * a few wild creators do not bend it. A tilt is believed as far as the creators differ in size: a sheet of creators of
 * one size keeps the curve's shape.
 *
 * @param places at least one
 */
export function fitShift(places: readonly Place[]): Shift {
  const sizes = places.map(({ size }) => size);
  const middle = quantile(sizes, 0.5) ?? 0;
  const tilt = believedTilt(places);
  const levels = places.map(({ size, beyond }) => beyond - tilt * (size - middle));
  return {
    level: quantile(levels, 0.5) ?? 0,
    tilt,
    middle,
    sizes: rangeOf(sizes),
    spread: topOverTypical(levels),
  };
}

/** Of hundreds of thousands: more than a function takes as arguments. */
function rangeOf(sizes: readonly number[]): Shift['sizes'] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const size of sizes) [least, most] = [Math.min(least, size), Math.max(most, size)];
  return [least, most];
}

/** How far a shift moves the curve at a size, in logarithms. */
export function movedAt(size: number, { level, tilt, middle, sizes: [least, most] }: Shift): number {
  return level + tilt * (Math.max(least, Math.min(most, size)) - middle);
}

/**
 * How many times the typical value the top tenth reaches, from the logarithms of values. On the log-logistic curve that
 * standings follow, that is exactly what lies between the upper and the lower quarter.
 */
export function topOverTypical(logarithms: readonly number[]): number {
  return Math.exp((quantile(logarithms, 0.75) ?? 0) - (quantile(logarithms, 0.25) ?? 0));
}

/** How far slopes of whole markets may differ: an assumption, as a standard deviation. */
export const tiltSpread = 0.2;

/** The middle slope, drawn towards none by how little the creators' sizes tell about it. */
function believedTilt(places: readonly Place[]): number {
  const slope = middleSlope(places);
  if (slope === null) return 0;
  const middle = places.reduce((sum, { size }) => sum + size, 0) / places.length;
  const told = places.reduce((sum, { size }) => sum + (size - middle) ** 2, 0);
  const scatter = Math.log(topOverTypical(places.map(({ size, beyond }) => beyond - slope * size)));
  return (slope * told) / (told + (scatter / tiltSpread) ** 2);
}

/** Creators nearer in size than this are of one size, in logarithms of followers. */
export const leastRun = 1e-6;

/**
 * The middle of the slopes between each creator of the smaller half and one of the larger (Theil 1950), each counting by
 * how far the two differ in size: between two of nearly one size a slope is chance.
 */
function middleSlope(places: readonly Place[]): number | null {
  const bySize = [...places].sort((one, other) => one.size - other.size || one.beyond - other.beyond);
  const half = Math.ceil(bySize.length / 2);
  const slopes = bySize.slice(half).flatMap((large, index) => {
    const small = bySize[index];
    const run = small === undefined ? 0 : large.size - small.size;
    return small === undefined || run < leastRun ? [] : [{ slope: (large.beyond - small.beyond) / run, run }];
  });
  slopes.sort((one, other) => one.slope - other.slope);
  const middle = slopes.reduce((sum, { run }) => sum + run, 0) / 2;
  let passed = 0;
  for (const { slope, run } of slopes) {
    passed += run;
    if (passed >= middle) return slope;
  }
  return null;
}
