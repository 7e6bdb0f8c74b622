import type { Creator } from '../../creators/creator';
import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { calibrateMessages } from '../../messages/scoring/calibrate';
import type { SettingKey, SettingValue } from '../../setting-definitions';
import { defaultSettings, type Settings } from '../../settings';
import type { Counts } from '../counts';
import { type Curve, onCurve } from '../curve';
import { type CurveKey, readCurvePoints, writeCurvePoints } from '../curves/curve-points';
import { curvesOf } from '../curves/size-curves';
import { nicheFactorsOf, writeNicheFactors } from '../niches/niche-factors';
import { nichesOf } from '../niches/niches';
import { nicheText } from '../niches/niches-of-creator';
import { quantile } from '../quantile';
import { robustCountsOf } from '../score';
import { fitShift, movedAt, type Shift } from './fit-curve';
import { movedPoints, withRisingCounts } from './moved-points';

/** Benchmarks from the creators at hand, as a difference for a person to accept. Nothing changes by itself. */
export interface Calibration {
  /** How many creators told their engagement. */
  readonly creators: number;
  /** The middle of their followers: where a curve's change is said. */
  readonly followers: number;
  /** How far they replace what is shipped: 1 from `calibrate.full` creators on, their share of it below. */
  readonly weight: number;
  /** Only what would change. */
  readonly changes: readonly SettingChange[];
}

export interface SettingChange {
  readonly key: SettingKey;
  readonly from: SettingValue;
  readonly to: SettingValue;
}

/**
 * The curves of engagement and of the shares of saves, comments and shares in it, and how much the readers of each niche
 * do and save, from the creators at hand. What comes out rests on them and on what is shipped, not on an earlier
 * calibration: doing it twice changes nothing more.
 *
 * @throws InputError below `calibrate.least` creators with known engagement
 */
export function calibrate(creators: readonly Creator[], settings: Settings): Calibration {
  const known = creators.flatMap((creator) => countedCreator(creator, settings));
  const least = settings['calibrate.least'];
  if (known.length < least) {
    const gaps = { least, creators: known.length };
    throw new InputError(say(settings.language, calibrateMessages.tooFew, gaps));
  }
  const shipped = curvesOf(defaultSettings);
  const engagement = known.map((one) =>
    told(one, one.engagement / one.followers, shipped.engagement, one.nicheEngagement),
  );
  const shares = (part: 'saves' | 'comments' | 'shares') =>
    known.flatMap((one): readonly Told[] => {
      const count = one.counts[part];
      const factor = part === 'saves' ? one.nicheSaves : 1;
      const usual = onCurve(shipped[part], one.size).typical * factor;
      // One typical reaction stands beside the counted ones, so that nothing has a logarithm.
      return count === null ? [] : [told(one, (count + usual) / (one.engagement + 1), shipped[part], factor)];
    });
  const saves = shares('saves');
  const fitted = {
    ...movedCurve('benchmark.engagementBySize', engagement, settings),
    ...movedCurve('benchmark.saveShareBySize', saves, settings),
    ...movedCurve('benchmark.commentShareBySize', shares('comments'), settings),
    ...movedCurve('benchmark.shareShareBySize', shares('shares'), settings),
    ...nicheFactors('benchmark.nicheEngagement', engagement, settings),
    ...nicheFactors('benchmark.nicheSaves', saves, settings),
  };
  const changes = Object.entries(fitted).flatMap(([name, to]): readonly SettingChange[] => {
    const key = name as SettingKey;
    return settings[key] === to ? [] : [{ key, from: settings[key], to }];
  });
  const followers = Math.exp(
    quantile(
      known.map(({ size }) => size),
      0.5,
    ) ?? 0,
  );
  return { creators: known.length, followers, weight: weightOf(known.length, settings), changes };
}

/** What one creator tells of the benchmarks. */
interface CountedCreator {
  readonly followers: number;
  /** Its logarithm. */
  readonly size: number;
  /** Per note, as robust averages. */
  readonly counts: Counts;
  /** More than 0. */
  readonly engagement: number;
  readonly niche: string | null;
  /** What is shipped for the niche. */
  readonly nicheEngagement: number;
  readonly nicheSaves: number;
}

/** Empty where followers or engagement are not known. */
function countedCreator(creator: Creator, settings: Settings): readonly CountedCreator[] {
  const { followers } = creator;
  const counts = robustCountsOf(creator, settings);
  const { engagement } = counts;
  if (followers === null || followers <= 0 || engagement === null || engagement <= 0) return [];
  const text = nicheText(creator);
  const niche = nichesOf(text ?? '')[0]?.id ?? null;
  const factors = nicheFactorsOf(text, defaultSettings);
  return [{ followers, size: Math.log(followers), counts, engagement, niche, ...factors }];
}

/** What one creator tells of one curve. */
interface Told {
  readonly size: number;
  /** The logarithm of how many times the usual value for size and niche. */
  readonly beyond: number;
  /** What the curve has for the spread at this size. */
  readonly spread: number;
  readonly niche: string | null;
  readonly factor: number;
}

function told({ size, niche }: CountedCreator, value: number, curve: Curve, factor: number): Told {
  const { typical, spread } = onCurve(curve, size);
  return { size, beyond: Math.log(value / typical / factor), spread, niche, factor };
}

/** A curve's setting, its points moved; nothing where too few creators tell it. */
function movedCurve(
  key: CurveKey,
  places: readonly Told[],
  settings: Settings,
): Partial<Record<SettingKey, string>> {
  if (places.length < settings['calibrate.least']) return {};
  const shift = fitShift(places);
  const usual = Math.exp(
    quantile(
      places.map(({ spread }) => Math.log(spread)),
      0.5,
    ) ?? 1,
  );
  const weight = weightOf(places.length, settings);
  const points = movedPoints(readCurvePoints(key, defaultSettings), shift, weight, usual, places.length);
  const usable = key === 'benchmark.engagementBySize' ? withRisingCounts(points) : points.map(belowWhole);
  return { [key]: writeCurvePoints(usable, 'share') };
}

/** No part of engagement is all of it. */
function belowWhole<Point extends { readonly typical: number }>(point: Point): Point {
  return { ...point, typical: Math.min(mostShare, point.typical) };
}

export const mostShare = 0.95;

/** The niches with enough creators, each at least a hundredth off what is shipped. */
function nicheFactors(
  key: 'benchmark.nicheEngagement' | 'benchmark.nicheSaves',
  places: readonly Told[],
  settings: Settings,
): Partial<Record<SettingKey, string>> {
  if (places.length < settings['calibrate.least']) return {};
  const shift: Shift = fitShift(places);
  const factors = new Map<string, number>();
  for (const niche of new Set(places.map((one) => one.niche))) {
    const same = places.filter((one) => one.niche === niche);
    const before = same[0]?.factor ?? 1;
    if (niche === null || same.length < settings['calibrate.least']) continue;
    const over =
      quantile(
        same.map(({ size, beyond }) => beyond - movedAt(size, shift)),
        0.5,
      ) ?? 0;
    const moved = Number((before * Math.exp(weightOf(same.length, settings) * over)).toPrecision(3));
    if (Math.abs(moved / before - 1) >= 0.01) factors.set(niche, moved);
  }
  return { [key]: writeNicheFactors(factors) };
}

/** How far so many creators replace what is shipped, 0 to 1. */
export function weightOf(creators: number, settings: Settings): number {
  return Math.min(1, creators / settings['calibrate.full']);
}
