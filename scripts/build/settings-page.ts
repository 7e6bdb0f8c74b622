import type { Language } from '../../src/core/messages/message';
import { settingsReport } from '../../src/core/reports/settings-report';
import { settingsFrom } from '../../src/core/settings';

/**
 * dist/SettingsTab.html: the Settings tab in each language, as data. What every setting means is a tenth of all
 * there is to load, and is needed only when somebody opens the tab: so it stands in a file of its own.
 */
export function settingsPage(): string {
  const languages: readonly Language[] = ['en', 'zh'];
  const reports = languages.map((language) => [
    language,
    settingsReport(settingsFrom([['language', language]])),
  ]);
  // Every character that HtmlService could take for something else stands in a string: there an escape is the same.
  return JSON.stringify(Object.fromEntries(reports)).replace(/[^\0-\x7f]|[<$]|\/(?=[/*])/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
