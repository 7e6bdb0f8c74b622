import { say } from '../messages/message';
import { reportMessages as messages } from '../messages/reports/reports';
import { settingWords } from '../messages/setting-words';
import {
  presetGroups,
  type SettingDefinition,
  type SettingKey,
  settingDefinitions,
} from '../setting-definitions';
import { defaultSettings, type Settings } from '../settings';
import { type Columns, layOut, tableOf } from './layout';
import type { Report } from './report';

/**
 * The Settings tab: every parameter with its default, unit, range, meaning and source. The value column is the
 * person's. A value that a preset decides is left blank, so that choosing another preset moves it.
 */
export function settingsReport(settings: Settings): Report {
  const { language } = settings;
  const keys = Object.keys(settingDefinitions) as SettingKey[];
  const { frameColumns, own, at, section } = tableOf(columns, keys, settings);
  return layOut({ kind: 'settings', campaign: '', language, columns: frameColumns }, [
    { role: 'title', text: say(language, messages.settingsTitle) },
    { role: 'remark', text: say(language, messages.settingsHow) },
    { ...section, frozen: true, own: { key: at('settingKey'), columns: own } },
  ]);
}

const columns = {
  settingKey: { title: messages.settingKey, format: 'text', width: 220, cell: (key) => key },
  settingValue: {
    title: messages.settingValue,
    note: messages.settingValueNote,
    format: 'general',
    width: 100,
    cell: (key, settings) =>
      isPresetValue(key) && settings[key] === defaultSettings[key] ? null : settings[key],
    own: true,
  },
  settingDefault: {
    title: messages.settingDefault,
    format: 'general',
    width: 100,
    cell: (key) => settingDefinitions[key].default,
  },
  settingUnit: {
    title: messages.settingUnit,
    format: 'text',
    width: 100,
    cell: (key) => settingWords[key].unit || null,
  },
  settingRange: {
    title: messages.settingRange,
    format: 'text',
    width: 160,
    cell: (key) => rangeOf(settingDefinitions[key]),
  },
  settingMeaning: {
    title: messages.settingMeaning,
    format: 'text',
    width: 380,
    cell: (key, { language }) => say(language, settingWords[key]),
  },
  settingSource: {
    title: messages.settingSource,
    format: 'text',
    width: 320,
    cell: (key) => settingWords[key].source,
  },
} as const satisfies Columns<SettingKey>;

/** Whether a preset of the group decides the value: `tiers.mid` follows `tiers.preset`. */
function isPresetValue(key: SettingKey): boolean {
  return Object.entries(presetGroups).some(([group, presets]) => {
    const names: readonly string[] = Object.values(presets).flatMap((preset) => Object.keys(preset));
    return names.some((name) => key === `${group}.${name}`);
  });
}

function rangeOf({ range }: SettingDefinition): string {
  return typeof range[0] === 'number' ? `${range[0]} – ${range[1]}` : range.join(', ');
}
