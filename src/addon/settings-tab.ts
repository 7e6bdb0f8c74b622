import type { Language } from '../core/messages/message';
import type { Report } from '../core/reports/report';
import type { SettingValue } from '../core/setting-definitions';
import { pageText } from './gateway/application';

/** The file that holds the tab in each language; loaded only here. */
const settingsPageName = 'SettingsTab';

/** The Settings tab, with what has been changed in the wizard. */
export function settingsTab(language: Language, changed: Readonly<Record<string, SettingValue>>): Report {
  const report = (JSON.parse(pageText(settingsPageName)) as Record<Language, Report>)[language];
  const cells = report.cells.map((row) => {
    const value = changed[String(row[keyColumn])];
    return value === undefined ? row : row.map((cell, column) => (column === valueColumn ? value : cell));
  });
  return { ...report, cells };
}

const keyColumn = 0;
const valueColumn = 1;
