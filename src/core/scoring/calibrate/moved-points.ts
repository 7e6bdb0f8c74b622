import type { CurvePoint } from '../curves/curve-points';
import { movedAt, type Shift } from './fit-curve';

/**
 * The points of a curve moved towards what creators say of it: the typical values by the shift, the spreads by how much
 * more or less the creators differ than the curve has it.
 *
 * @param weight how far they decide, 0 to 1
 * @param usualSpread what the curve has for these creators
 * @param creators how many they are
 */
export function movedPoints(
  points: readonly CurvePoint[],
  shift: Shift,
  weight: number,
  usualSpread: number,
  creators: number,
): readonly CurvePoint[] {
  const wider = Math.log(Math.max(leastSpread, shift.spread)) / Math.log(usualSpread);
  return points.map((point, index) => {
    const size = Math.log(point.followers);
    const spread = Math.log(point.top ?? usualSpread) * wider ** weight;
    return {
      followers: point.followers,
      typical: point.typical * Math.exp(weight * movedAt(size, shift)),
      top: Math.max(leastSpread, Math.min(mostSpread, Math.exp(spread))),
      creators: isTold(points, index, shift) ? Math.max(creators, point.creators ?? 0) : point.creators,
    };
  });
}

/** The same with what comes in all no less for a larger creator: a steep sheet would have it fall. */
export function withRisingCounts(points: readonly CurvePoint[]): readonly CurvePoint[] {
  let least = 0;
  return points.map((point) => {
    least = Math.max(least, point.typical * point.followers);
    return { ...point, typical: least / point.followers };
  });
}

/** The top tenth stands at least this much above what is typical, and hardly ever more than that. Assumption. */
export const leastSpread = 1.1;
export const mostSpread = 20;

/** Whether the creators' sizes reach a point or what lies next to it. */
function isTold(points: readonly CurvePoint[], index: number, { sizes: [least, most] }: Shift): boolean {
  const before = points[index - 1]?.followers ?? 0;
  const after = points[index + 1]?.followers ?? Number.POSITIVE_INFINITY;
  return Math.log(after) > least && (before === 0 || Math.log(before) < most);
}
