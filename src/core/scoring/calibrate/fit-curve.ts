import { quantile } from '../quantile';

/** One creator: followers, and engagement per follower and note, both more than 0. */
export interface RatePoint {
  readonly followers: number;
  readonly rate: number;
}

/** The expected rate: `at10k` × (followers ÷ 10,000)^`slope`, level below some followers; the top tenth `spread` times it. */
export interface RateCurve {
  readonly at10k: number;
  readonly slope: number;
  readonly spread: number;
}

/**
 * The curve that runs through the middle of the creators. Every figure is a middle value, so that a few wild creators do
 * not bend it. The slope is believed as far as the creators differ in size: a sheet of creators of one size keeps the
 * slope it had.
 *
 * @param before the curve so far
 */
export function fitCurve(points: readonly RatePoint[], flatBelow: number, before: RateCurve): RateCurve {
  const places = points.map(({ followers, rate }) => ({
    x: Math.log(Math.max(followers, flatBelow) / 10_000),
    y: Math.log(rate),
  }));
  const slope = Math.min(0, believedSlope(places, before.slope));
  const levels = places.map(({ x, y }) => y - slope * x);
  return {
    at10k: Math.exp(quantile(levels, 0.5) ?? Math.log(before.at10k)),
    slope,
    spread: topOverTypical(levels),
  };
}

/**
 * How many times the typical value the top tenth reaches, from the logarithms of values. On the log-logistic curve that
 * standings follow, that is exactly what lies between the upper and the lower quarter.
 */
export function topOverTypical(logarithms: readonly number[]): number {
  return Math.exp((quantile(logarithms, 0.75) ?? 0) - (quantile(logarithms, 0.25) ?? 0));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far slopes of whole markets may differ from the one so far: an assumption, as a standard deviation. */
const slopeSpread = 0.2;

/** The middle slope, mixed with the one so far by how much the creators' sizes tell about it. */
function believedSlope(places: readonly Place[], before: number): number {
  const slope = middleSlope(places);
  if (slope === null) return before;
  const middle = places.reduce((sum, { x }) => sum + x, 0) / places.length;
  const told = places.reduce((sum, { x }) => sum + (x - middle) ** 2, 0);
  const scatter = Math.log(topOverTypical(places.map(({ x, y }) => y - slope * x)));
  const weight = told / (told + (scatter / slopeSpread) ** 2);
  return weight * slope + (1 - weight) * before;
}

/**
 * The middle of the slopes between each creator of the smaller half and one of the larger (Theil 1950), each counting by
 * how far the two differ in size: between two of nearly one size a slope is chance.
 */
function middleSlope(places: readonly Place[]): number | null {
  const bySize = [...places].sort((one, other) => one.x - other.x || one.y - other.y);
  const half = Math.ceil(bySize.length / 2);
  const slopes = bySize.slice(half).flatMap((large, index) => {
    const small = bySize[index];
    const run = small === undefined ? 0 : large.x - small.x;
    return small === undefined || run === 0 ? [] : [{ slope: (large.y - small.y) / run, run }];
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
