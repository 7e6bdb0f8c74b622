import { type Language, listed, say } from '../core/messages/message';
import { settingsMessages } from '../core/messages/settings';
import { readSettings, type Settings } from '../core/settings';

/** A changed setting, as it is typed. */
export type ChangedSetting = readonly [key: string, value: string];

/** `shortlist.secondNotes=true` */
export function changedSetting(written: string): ChangedSetting {
  const [key = '', ...value] = written.split('=');
  return [key, value.join('=')];
}

/**
 * The settings with these changes. Keys that an earlier version had are remarked and passed over.
 * @throws InputError with one sentence for a key that never was, or a value that makes no sense
 */
export function settingsWith(
  changes: readonly ChangedSetting[],
  language: Language,
  remark: (line: string) => void,
): Settings {
  const { settings, passedOver } = readSettings([...changes, ['language', language]]);
  if (passedOver.length > 0)
    remark(say(language, settingsMessages.passedOver, { keys: listed(language, passedOver) }));
  return settings;
}
