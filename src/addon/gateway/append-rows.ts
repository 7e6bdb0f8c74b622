import { InputError } from '../../core/input-error';
import { addonMessages } from '../../core/messages/addon';
import { type Language, listed, say } from '../../core/messages/message';
import { numberFormat } from '../../core/reports/cell-formats';
import type { AppendOnly, Report } from '../../core/reports/report';
import { type AppendedRows, rowsToAppend } from '../../core/reports/standing/rows-to-append';
import { cellValue } from '../rendering/cell-value';
import { asInSheets, rectangle } from '../rendering/tab-picture';
import { contentOf } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds the rows of the report that do not stand in the tab yet below all that does, in one call for their values: all of
 * them arrive or none. What stands is never written.
 *
 * @throws InputError where the tab's columns cannot be told, or it has changed since it was read
 */
export function appendRows(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  report: Report & { readonly appendOnly: AppendOnly },
  language: Language,
): void {
  const standing = sheet.getDataRange().getValues() as unknown[][];
  const found = rowsToAppend(report, contentOf(spreadsheet, standing));
  if (typeof found === 'string') throw unknownLog(found, sheet.getName(), report.appendOnly, language);
  if (found.rows.length === 0) return;
  putLines(sheet, report, found, standing.length, language);
  SpreadsheetApp.flush();
}

/** Puts new rows below the last that stands. */
export function putLines(
  sheet: Sheet,
  report: Report,
  found: AppendedRows,
  last: number,
  language: Language,
): void {
  const { values, formats } = picture(report, found, language);
  const range = rangeBelow(sheet, last, values.length, values[0]?.length ?? 1);
  range.setNumberFormats(formats);
  range.setValues(values);
}

/** Cells below a row; asked for rows first that the tab may not have, because it mostly has them. */
export function rangeBelow(sheet: Sheet, last: number, rows: number, columns: number) {
  try {
    return sheet.getRange(last + 1, 1, rows, columns);
  } catch {
    const missing = last + rows - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    return sheet.getRange(last + 1, 1, rows, columns);
  }
}

/** What to do about a log to which nothing can be added. */
export function unknownLog(
  why: 'header gone' | 'moved on',
  tab: string,
  { titles }: AppendOnly,
  language: Language,
): InputError {
  if (why === 'moved on') return new InputError(say(language, addonMessages.logMoved, { tab }));
  const shown = listed(
    language,
    titles.map((names) => names[language === 'zh' ? names.length - 1 : 0] ?? ''),
  );
  return new InputError(say(language, addonMessages.headerGone, { tab, titles: shown }));
}

/** The rows as wide as the tab's columns of ours reach, blank where a column is a person's. */
function picture({ columns }: Report, { columns: places, rows }: AppendedRows, language: Language) {
  const width = Math.max(...places) + 1;
  const cellAt = (row: number, place: number) => {
    const column = places.indexOf(place);
    return { cell: rows[row]?.[column] ?? null, format: columns[column]?.format ?? 'general' };
  };
  return {
    values: rectangle(rows.length, width, (row, place) => cellValue(cellAt(row, place).cell, language)),
    formats: rectangle(rows.length, width, (row, place) => {
      const { cell, format } = cellAt(row, place);
      return asInSheets(numberFormat(cell, format));
    }),
  };
}
