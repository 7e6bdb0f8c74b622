import { asWritten } from '../../core/reports/standing/read-standing';
import type { Cell, Table } from '../../core/table';
import { wallTimeIn } from '../../core/wall-time';
import type { TabSummary, Workbook } from '../../wire/endpoints';
import { markedTab, type OwnTab, ownTabs } from './own-tabs';
import { isStagedName } from './working/working-tabs';

/** The open file and its tabs, at the moment of the call. A tab that tells nothing of itself is left out. */
export function readWorkbook(now: Date): Omit<Workbook, 'openAt' | 'locale'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTabs(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  return {
    tabs: spreadsheet.getSheets().flatMap((sheet) => {
      const tab = ifItTells(() => tabOf(sheet, own));
      return tab === null ? [] : [tab];
    }),
    activeTabId: ifItTells(() => active.getSheetId()) ?? noTab,
    activeTab: ifItTells(() => active.getName()) ?? '',
    today: wallTimeIn(spreadsheet.getSpreadsheetTimeZone())(now).date.slice(0, 10),
  };
}

/** The id of no tab: Google's begin with 0. */
const noTab = -1;

/** `null` for a tab without cells of its own, a chart on a sheet or data from elsewhere, and for one of a request's parts. */
function tabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: readonly OwnTab[]): TabSummary | null {
  const type = String(sheet.getType());
  if (type === 'OBJECT' || type === 'DATASOURCE' || isStagedName(sheet.getName())) return null;
  const id = sheet.getSheetId();
  const mark = own.find(({ sheetId }) => sheetId === id);
  return { id, name: sheet.getName(), own: mark?.kind ?? null, campaign: mark?.campaign ?? '' };
}

/** What a tab says of itself, or `null`: one that Google cannot open must not cost the others. */
function ifItTells<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** The time zone of the open file, such as `Asia/Shanghai`. */
export function fileTimeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

/**
 * All cells of a tab, or `null` where there is no such tab any more; in a tab of ours, titles that a person changed are
 * ours again. A few calls, however large it is.
 */
export function readTab(tabId: number): Table | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(tabId);
  if (sheet === null) return null;
  return {
    tab: sheet.getName(),
    file: spreadsheet.getName(),
    firstRow: 1,
    firstColumn: 1,
    rows: asWritten(
      contentOf(spreadsheet, sheet.getDataRange().getValues()),
      markedTab(sheet)?.mark.written ?? null,
    ),
  };
}

/**
 * What cells hold, from the values that Google gives of them: dates as the clock in the file's time zone shows them,
 * and blanks for what only a person can read: a picture in a cell is an object to a script.
 */
export function contentOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  values: readonly (readonly unknown[])[],
): readonly (readonly Cell[])[] {
  if (values.every((row) => row.every(isPlain))) return values as readonly (readonly Cell[])[];
  const wallTime = values.some((row) => row.some(isMoment))
    ? wallTimeIn(spreadsheet.getSpreadsheetTimeZone())
    : null;
  return values.map((row) =>
    row.map((value) => {
      if (isPlain(value)) return value;
      return wallTime !== null && isMoment(value) ? wallTime(value) : '';
    }),
  );
}

/** Whether a cell holds what only a person can read, such as a picture. */
export function isPicture(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isMoment(value);
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** `instanceof` would fail for a Date made outside the bundle's own context. */
function isMoment(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
