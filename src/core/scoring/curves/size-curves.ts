import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { curveMessages } from '../../messages/scoring/curves';
import { rememberedBySettings, type Settings } from '../../settings';
import type { Cubic, Curve, Stretch } from '../curve';
import { type CurveKey, type CurvePoint, mostPoints, readCurvePoints } from './curve-points';
import { cubics, monotoneSlopes } from './smooth';

/** What is usual by size, as tables of numbers: the score's arithmetic is handed them. */
export interface SizeCurves {
  /** Engagement per follower and note. */
  readonly engagement: Curve;
  /** Saves, comments and shares as parts of engagement. */
  readonly saves: Curve;
  readonly comments: Curve;
  readonly shares: Curve;
  /** ¥ per follower that an image note is asked for. */
  readonly imagePrice: Curve;
}

/**
 * The curves that the settings hold, read once for each settings.
 *
 * @throws InputError for what cannot be read, and for points by which a larger audience would do less or cost less
 */
export const curvesOf: (settings: Settings) => SizeCurves = /* @__PURE__ */ rememberedBySettings(
  (settings) => ({
    engagement: countCurve('benchmark.engagementBySize', 'share', settings),
    saves: shareCurve('benchmark.saveShareBySize', settings),
    comments: shareCurve('benchmark.commentShareBySize', settings),
    shares: shareCurve('benchmark.shareShareBySize', settings),
    imagePrice: countCurve('price.imageBySize', '¥', settings),
  }),
);

/** The logarithms of the followers at each point, in their order. */
function sizesOf(points: readonly CurvePoint[]): readonly number[] {
  return points.map(({ followers }) => Math.log(followers));
}

/**
 * A curve of what comes per follower, made smooth as a curve of what comes in all: that has to rise with the followers.
 * Beyond its ends a rate stays level, and a price goes on as it came.
 *
 * @throws InputError where what comes in all falls from one point to the next
 */
function countCurve(key: CurveKey, unit: 'share' | '¥', settings: Settings): Curve {
  const points = readCurvePoints(key, settings);
  const x = sizesOf(points);
  const all = points.map(({ followers, typical }) =>
    Math.log(unit === 'share' ? typical * followers : typical),
  );
  const falls = all.findIndex(
    (value, index) => value > (all[index + 1] ?? Number.POSITIVE_INFINITY) + rounding,
  );
  if (falls >= 0) {
    const gaps = { key, from: points[falls]?.followers ?? 0, to: points[falls + 1]?.followers ?? 0 };
    throw new InputError(say(settings.language, curveMessages.countsMustRise, gaps));
  }
  const rising = all.map((_, index) => Math.max(...all.slice(0, index + 1)));
  const slopes = monotoneSlopes(x, rising, 'straight').map((slope, index) =>
    unit === 'share' && (index === 0 || index === x.length - 1) ? levelRate(slope) : slope,
  );
  const perFollower = rising.map((value, index) => value - (x[index] as number));
  const beyond = slopes.map((slope) => slope - 1);
  const typical = cubics(x, perFollower, beyond, unit === 'share' ? 'level' : 'straight');
  return curveOf(points, typical, settings);
}

/** Rates are written with three figures, and a level count may seem to fall by as much. */
const rounding = 0.01;

/** A level rate is a count that rises as the followers do, unless that would throw the curve beyond its points. */
function levelRate(slope: number): number {
  return Math.min(1, 3 * slope);
}

function shareCurve(key: CurveKey, settings: Settings): Curve {
  const points = readCurvePoints(key, settings);
  const typical = points.map((point) => Math.log(point.typical));
  return curveOf(points, levelAtEnds(points, typical), settings);
}

function levelAtEnds(points: readonly CurvePoint[], values: readonly number[]): readonly Cubic[] {
  const x = sizesOf(points);
  return cubics(x, values, monotoneSlopes(x, values, 'level'), 'level');
}

function curveOf(points: readonly CurvePoint[], typical: readonly Cubic[], settings: Settings): Curve {
  const x = sizesOf(points);
  const prior = settings['benchmark.creatorsHalf'];
  const known = {
    typical,
    top: levelAtEnds(
      points,
      points.map(({ top }) => Math.log(top ?? usualTop)),
    ),
    sureness: levelAtEnds(
      points,
      points.map(({ creators }) => (creators === null ? 1 : creators / (creators + prior))),
    ),
  };
  const first = x[0] as number;
  const stretches = known.typical.map(
    (cubic, index): Stretch => ({
      from: index === 0 ? first : (x[index - 1] as number),
      typical: cubic,
      top: known.top[index] as Stretch['top'],
      sureness: known.sureness[index] as Stretch['sureness'],
    }),
  );
  return tableOf(stretches);
}

/** How many times the typical value the top tenth reaches where a point does not say: an assumption. */
const usualTop = 2.5;

/** The last stretch stands in for those that are not there: nothing lies beyond it. */
function tableOf(stretches: readonly Stretch[]): Curve {
  const last = stretches.length - 1;
  const stretch = (index: number) => stretches[Math.min(index, last)] as Stretch;
  const table: Record<string, Stretch> = {};
  for (let index = 0; index <= mostPoints; index++) table[`stretch${index + 1}`] = stretch(index);
  return table as unknown as Curve;
}
