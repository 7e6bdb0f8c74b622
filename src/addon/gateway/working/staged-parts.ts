import { stagedName } from './working-tabs';

/**
 * Keeps a part of a request that is too large for one call in a hidden tab of the file, a column a part, until the last
 * has come: nothing that an add-on may keep elsewhere is large enough.
 */
export function keepPart(run: string, part: number, text: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(stagedName(run)) ?? newStage(spreadsheet, run);
  const cells: string[][] = [];
  // A letter first: so no piece is a formula, a number or a date.
  for (let at = 0; at < text.length; at += piece) cells.push([`x${text.slice(at, at + piece)}`]);
  const missing = cells.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, part + 1, cells.length, 1).setValues(cells);
  SpreadsheetApp.flush();
}

/** All parts in their order, which are then kept no longer; `null` where one has not come. */
export function takeParts(run: string, count: number): string | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(stagedName(run));
  if (sheet === null) return null;
  const rows = sheet.getDataRange().getValues() as readonly (readonly unknown[])[];
  spreadsheet.deleteSheet(sheet);
  const parts = Array.from({ length: count }, (_, part) =>
    rows.map((row) => String(row[part] ?? '').slice(1)).join(''),
  );
  return parts.includes('') ? null : parts.join('');
}

/** Below what a cell of Sheets holds: 50,000 characters. */
const piece = 45_000;

/** At the end and out of sight; the person goes on seeing the tab that they saw. */
function newStage(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  run: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(stagedName(run), spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(before);
  sheet.hideSheet();
  return sheet;
}
