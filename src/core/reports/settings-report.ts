import { say } from '../messages/message';
import { reportMessages as messages } from '../messages/reports/reports';
import { settingMeanings } from '../messages/setting-meanings';
import {
  defaultSettings,
  presetGroups,
  type SettingDefinition,
  type SettingKey,
  type Settings,
  settingDefinitions,
  sourceOf,
  unitOf,
} from '../settings';
import { layOut } from './layout';
import type { Report, ReportCell } from './report';
import { reportName } from './report-name';

/**
 * The Settings tab: every parameter with its default, unit, range, meaning and source. The value column is the
 * person's. A value that a preset decides is left blank, so that choosing another preset moves it.
 */
export function settingsReport(settings: Settings): Report {
  const { language } = settings;
  const keys = Object.keys(settingDefinitions) as SettingKey[];
  const name = reportName('settings', '', language);
  return layOut(
    {
      kind: 'settings',
      campaign: '',
      name,
      language,
      columns: [
        { key: 'settingKey', format: 'text', width: 220 },
        { key: 'settingValue', format: 'general', width: 100 },
        { key: 'settingDefault', format: 'general', width: 100 },
        { key: 'settingUnit', format: 'text', width: 100 },
        { key: 'settingRange', format: 'text', width: 160 },
        { key: 'settingMeaning', format: 'text', width: 380 },
        { key: 'settingSource', format: 'text', width: 320 },
      ],
    },
    [
      { role: 'title', text: say(language, messages.settingsTitle) },
      { role: 'remark', text: say(language, messages.settingsHow) },
      {
        role: 'table',
        titles: [
          messages.settingKey,
          messages.settingValue,
          messages.settingDefault,
          messages.settingUnit,
          messages.settingRange,
          messages.settingMeaning,
          messages.settingSource,
        ],
        titleNotes: { 1: messages.settingValueNote },
        rows: keys.map((key): ReportCell[] => {
          const definition: SettingDefinition = settingDefinitions[key];
          return [
            key,
            isPresetValue(key) && settings[key] === defaultSettings[key] ? null : settings[key],
            definition.default,
            unitOf(key) === '' ? null : unitOf(key),
            rangeOf(definition),
            say(language, settingMeanings[key]),
            sourceOf(key),
          ];
        }),
        frozen: true,
        own: { key: 0, columns: [1] },
      },
    ],
  );
}

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
