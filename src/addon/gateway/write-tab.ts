import type { Report } from '../../core/reports/report';
import type { Cell } from '../../core/table';
import type { WrittenTab } from '../../wire/endpoints';
import { tabPicture } from '../rendering/tab-picture';
import { decorate } from './decorate';
import { addTab } from './new-tab';
import { markTab, ownTabOf, ownTabs } from './own-tabs';
import { paint } from './paint';
import { contentOf } from './workbook';

/** A report as it is to stand in the tab, once the person's own cells of the tab have been carried into it. */
export type Merge = (
  report: Report,
  standing: readonly (readonly Cell[])[],
) => { readonly report: Report; readonly kept: number };

/** Writes each report into its own tab, which is added where it does not stand yet, and shows the last one. */
export function writeTabs(reports: readonly Report[], merge: Merge): readonly WrittenTab[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTabs(spreadsheet);
  return reports.map((report) => {
    const sheet = ownTabOf(spreadsheet, own, report);
    return sheet === null
      ? writeNewTab(spreadsheet, report)
      : rewriteTab(sheet, report, merge, contentOf(spreadsheet, sheet));
  });
}

function writeNewTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, report: Report): WrittenTab {
  const { sheet, name } = addTab(spreadsheet, report.name);
  try {
    const tabId = sheet.getSheetId();
    const picture = tabPicture(report, { rows: 0, columns: 0 });
    // Always, not only where the new tab is too small: so the calls are as many for ten rows as for thousands.
    sheet.insertRowsBefore(1, picture.rows);
    const missing = picture.columns - columnsOfNewTab;
    if (missing > 0) sheet.insertColumnsAfter(columnsOfNewTab, missing);
    paint(sheet, picture, 'new');
    markTab(sheet, report, tabId);
    decorate(sheet, report, picture, 'new');
    return { tabId, name, kept: 0 };
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

/** Sheets gives a new tab the columns A to Z. */
const columnsOfNewTab = 26;

function rewriteTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  fresh: Report,
  merge: Merge,
  standing: readonly (readonly Cell[])[],
): WrittenTab {
  const { report, kept } = merge(fresh, standing);
  const picture = tabPicture(report, { rows: standing.length, columns: standing[0]?.length ?? 0 });
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (picture.rows > rows) sheet.insertRowsAfter(rows, picture.rows - rows);
  if (picture.columns > columns) sheet.insertColumnsAfter(columns, picture.columns - columns);
  paint(sheet, picture, 'standing');
  decorate(sheet, report, picture, 'standing');
  sheet.activate();
  return { tabId: sheet.getSheetId(), name: sheet.getName(), kept };
}
