import type { Cell, Table } from '../../core/table';
import type { Workbook } from '../../wire/endpoints';
import { wallTimeIn } from '../wall-time';
import { ownTabs } from './own-tabs';

/** The open file and its tabs, at the moment of the call. */
export function readWorkbook(now: Date): Omit<Workbook, 'openAt' | 'locale'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTabs(spreadsheet);
  return {
    tabs: spreadsheet.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const mark = own.find(({ sheetId }) => sheetId === id);
      return { id, name: sheet.getName(), own: mark?.kind ?? null, campaign: mark?.campaign ?? '' };
    }),
    activeTabId: spreadsheet.getActiveSheet().getSheetId(),
    today: wallTimeIn(spreadsheet.getSpreadsheetTimeZone())(now).date.slice(0, 10),
  };
}

/** All cells of a tab, or `null` where there is no such tab any more. Seven calls at most, however large it is. */
export function readTab(tabId: number): Table | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(tabId);
  if (sheet === null) return null;
  return {
    tab: sheet.getName(),
    file: spreadsheet.getName(),
    firstRow: 1,
    firstColumn: 1,
    rows: contentOf(spreadsheet, sheet),
  };
}

/** What stands in the tab, from A1 on; dates as the clock in the file's time zone shows them. */
export function contentOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): readonly (readonly Cell[])[] {
  const values: readonly unknown[][] = sheet.getDataRange().getValues();
  if (!values.some((row) => row.some(isMoment))) return values as Cell[][];
  const wallTime = wallTimeIn(spreadsheet.getSpreadsheetTimeZone());
  return values.map((row) => row.map((value) => (isMoment(value) ? wallTime(value) : (value as Cell))));
}

/** `instanceof` would fail for a Date made outside the bundle's own context. */
function isMoment(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
