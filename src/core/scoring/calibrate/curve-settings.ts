import { defaultSettings, type SettingKey, type Settings } from '../../settings';
import { blend, weightOf, within } from './blend';
import type { CountedCreator } from './counted-creator';
import { fitCurve } from './fit-curve';

/** The settings of the expected-rate curve, blended with the shipped ones. */
export function curveSettings(
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
