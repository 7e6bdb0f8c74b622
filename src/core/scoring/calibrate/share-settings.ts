import { defaultSettings, type SettingKey, type Settings, type SettingValue } from '../../settings';
import { writeNicheSaves } from '../niches/niche-saves';
import { blend, rounded, weightOf, within } from './blend';
import type { CountedCreator } from './counted-creator';
import { type FittedShare, fitNiches, fitShare, type SharePoint } from './fit-shares';

/** The settings of what parts make up engagement, and of how much readers of each niche save. */
export function shareSettings(
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
