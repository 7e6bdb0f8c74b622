import type { Creator } from '../../creators/creator';
import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { calibrateMessages } from '../../messages/scoring/calibrate';
import {
  type SettingDefinition,
  type SettingKey,
  type SettingValue,
  settingDefinitions,
} from '../../setting-definitions';
import { defaultSettings, type Settings } from '../../settings';
import { type Counts, robustCounts } from '../counts';
import { nicheSavesOf, writeNicheSaves } from '../niches/niche-saves';
import { nichesOf } from '../niches/niches';
import { nicheText } from '../niches/niches-of-creator';
import { isMean } from '../score';
import { fitCurve } from './fit-curve';
import { type FittedShare, fitNiches, fitShare, type SharePoint } from './fit-shares';

/** Benchmarks from the creators at hand, as a difference for a person to accept. Nothing changes by itself. */
export interface Calibration {
  /** How many creators told their engagement. */
  readonly creators: number;
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
 * The expected-rate curve, the shares of saves, comments and shares, and how much the readers of each niche save, from
 * the creators at hand. What comes out rests on them and on what is shipped, not on an earlier calibration: doing it
 * twice changes nothing more.
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
  const fitted = { ...curveSettings(known, settings), ...shareSettings(known, settings) };
  const changes = Object.entries(fitted).flatMap(([name, to]): readonly SettingChange[] => {
    const key = name as SettingKey;
    return settings[key] === to ? [] : [{ key, from: settings[key], to }];
  });
  return { creators: known.length, weight: weightOf(known.length, settings), changes };
}

/** What one creator tells of the benchmarks. */
interface CountedCreator {
  readonly followers: number;
  /** Per note, as robust averages. */
  readonly counts: Counts;
  /** More than 0. */
  readonly engagement: number;
  readonly niche: string | null;
  /** What is shipped for the niche's saves. */
  readonly nicheFactor: number;
}

/** Empty where followers or engagement are not known. */
function countedCreator(creator: Creator, settings: Settings): readonly CountedCreator[] {
  const { followers } = creator;
  const counts = robustCounts(creator, isMean(creator, settings), settings);
  const { engagement } = counts;
  if (followers === null || followers <= 0 || engagement === null || engagement <= 0) return [];
  const text = nicheText(creator);
  const niche = nichesOf(text ?? '')[0]?.id ?? null;
  return [{ followers, counts, engagement, niche, nicheFactor: nicheSavesOf(text, defaultSettings) }];
}

/** The settings of the expected-rate curve, blended with the shipped ones. */
function curveSettings(
  known: readonly CountedCreator[],
  settings: Settings,
): Partial<Record<SettingKey, number>> {
  const before = {
    at10k: defaultSettings['benchmark.engagementAt10k'],
    slope: defaultSettings['benchmark.slope'],
    spread: defaultSettings['benchmark.spread'],
  };
  const points = known.map(({ followers, engagement }) => ({ followers, rate: engagement / followers }));
  const curve = fitCurve(points, settings['benchmark.flatBelow'], before);
  const weight = weightOf(known.length, settings);
  return {
    'benchmark.engagementAt10k': within(
      'benchmark.engagementAt10k',
      blend(curve.at10k, before.at10k, weight),
    ),
    'benchmark.slope': within('benchmark.slope', weight * curve.slope + (1 - weight) * before.slope),
    'benchmark.spread': within('benchmark.spread', blend(curve.spread, before.spread, weight)),
  };
}

/** The settings of what parts make up engagement, and of how much readers of each niche save. */
function shareSettings(
  known: readonly CountedCreator[],
  settings: Settings,
): Partial<Record<SettingKey, SettingValue>> {
  const points = (part: 'saves' | 'comments' | 'shares') =>
    known.flatMap(({ counts, engagement, niche, nicheFactor }): readonly SharePoint[] => {
      const count = counts[part];
      if (count === null) return [];
      return [{ part: count, whole: engagement, niche, factor: part === 'saves' ? nicheFactor : 1 }];
    });
  const saves = points('saves');
  const share = oneShare('benchmark.saveShare', saves, settings);
  return {
    ...share,
    ...nicheSettings(saves, share['benchmark.saveShare'], settings),
    ...oneShare('benchmark.commentShare', points('comments'), settings),
    ...oneShare('benchmark.shareShare', points('shares'), settings),
  };
}

type ShareKey = 'benchmark.saveShare' | 'benchmark.commentShare' | 'benchmark.shareShare';

/** A share and what the top tenth reaches of it; nothing where too few creators tell it. */
function oneShare(
  key: ShareKey,
  points: readonly SharePoint[],
  settings: Settings,
): Partial<Record<SettingKey, number>> {
  if (points.length < settings['calibrate.least']) return {};
  const before: FittedShare = { typical: defaultSettings[key], top: defaultSettings[`${key}Top`] };
  const fitted = fitShare(points, before.typical);
  const weight = weightOf(points.length, settings);
  const typical = within(key, blend(fitted.typical, before.typical, weight));
  const top = Math.max(typical * leastTopOverTypical, blend(fitted.top, before.top, weight));
  return { [key]: typical, [`${key}Top`]: within(`${key}Top`, top) };
}

/** The niches with enough creators, each at least a hundredth off what is shipped. */
function nicheSettings(
  points: readonly SharePoint[],
  general: number | undefined,
  settings: Settings,
): Partial<Record<SettingKey, string>> {
  if (general === undefined) return {};
  const factors = new Map<string, number>();
  for (const [niche, { factor, before, creators }] of fitNiches(points, general)) {
    if (creators < settings['calibrate.least']) continue;
    const blended = rounded(blend(factor, before, weightOf(creators, settings)));
    if (Math.abs(blended / before - 1) >= 0.01) factors.set(niche, blended);
  }
  return { 'benchmark.nicheSaves': writeNicheSaves(factors) };
}

/** The top tenth stands at least this much above what is typical. */
const leastTopOverTypical = 1.1;

/** How far so many creators replace what is shipped, 0 to 1. */
export function weightOf(creators: number, settings: Settings): number {
  return Math.min(1, creators / settings['calibrate.full']);
}

/** Between two values in logarithms: half-way between 1 and 4 is 2. */
function blend(found: number, before: number, weight: number): number {
  return Math.exp(weight * Math.log(found) + (1 - weight) * Math.log(before));
}

/** Within the setting's range. */
function within(key: SettingKey, value: number): number {
  const { range }: SettingDefinition = settingDefinitions[key];
  return rounded(Math.max(Number(range[0]), Math.min(Number(range[1]), value)));
}

/** Three figures: more would feign precision in a Settings tab. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
