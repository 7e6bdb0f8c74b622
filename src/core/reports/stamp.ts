import { say } from '../messages/message';
import { reportMessages as messages } from '../messages/reports/reports';
import { defaultSettings, type SettingKey, type Settings } from '../settings';

/** What the figures of a tab were made with: the settings that differ from the defaults, so that it can be made again. */
export function settingsStamp(settings: Settings): string {
  const changed = (Object.keys(defaultSettings) as SettingKey[]).filter(
    (key) => key !== 'language' && settings[key] !== defaultSettings[key],
  );
  if (changed.length === 0) return say(settings.language, messages.defaultSettings);
  const named = changed.slice(0, mostNamed).map((key) => `${key} = ${settings[key]}`);
  const rest = changed.length - named.length;
  return rest === 0
    ? named.join('; ')
    : say(settings.language, messages.settingsAndMore, { named: named.join('; '), rest });
}

const mostNamed = 8;
