import type { Creator } from '../../creators/creator';
import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { calibrateMessages } from '../../messages/scoring/calibrate';
import type { SettingKey, Settings, SettingValue } from '../../settings';
import { weightOf } from './blend';
import { countedCreator } from './counted-creator';
import { curveSettings } from './curve-settings';
import { shareSettings } from './share-settings';

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
