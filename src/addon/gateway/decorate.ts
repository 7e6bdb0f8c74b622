import type { Dropdown, Report } from '../../core/reports/report';
import { liveRules } from '../rendering/colour-fills';
import { type Extent, rectangle } from '../rendering/tab-picture';
import { widthRuns } from '../rendering/width-runs';
import { drawCharts, removeCharts } from './charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What stands around the cells: frozen rows, widths, notes, dropdowns, colour rules, charts. Widths and rules
 * are given to a new tab only, because afterwards they are the person's to change.
 */
export function decorate(sheet: Sheet, report: Report, extent: Extent, tab: 'new' | 'standing'): void {
  sheet.setFrozenRows(report.frozenRows);
  if (report.frozenColumns > 0) sheet.setFrozenColumns(report.frozenColumns);
  setNotes(sheet, report);
  setDropdowns(sheet, report, extent);
  if (tab === 'standing') {
    removeCharts(sheet, report.charts);
  } else {
    for (const { column, columns, width } of widthRuns(report.columns)) {
      sheet.setColumnWidths(column + 1, columns, width);
    }
    setColourRules(sheet, report);
  }
  drawCharts(sheet, report.charts);
}

/** From the first row to the last with a note: notes further down are the person's own. */
function setNotes(sheet: Sheet, { notes, columns }: Report): void {
  if (notes.length === 0) return;
  const texts = new Map(notes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const rows = 1 + Math.max(...notes.map(({ row }) => row));
  sheet
    .getRange(1, 1, rows, columns.length)
    .setNotes(rectangle(rows, columns.length, (row, column) => texts.get(`${row} ${column}`) ?? ''));
}

function setDropdowns(sheet: Sheet, { dropdowns, columns }: Report, { rows }: Extent): void {
  if (dropdowns.length === 0) return;
  const known = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  const rules = dropdowns.map((dropdown) => {
    const choices = JSON.stringify(dropdown.choices);
    const rule = known.get(choices) ?? ruleOf(dropdown);
    known.set(choices, rule);
    return { dropdown, rule };
  });
  const validations = rectangle(rows, columns.length, (row, column) => {
    const found = rules.find(
      ({ dropdown }) =>
        column === dropdown.column && row >= dropdown.row && row < dropdown.row + dropdown.rows,
    );
    return found?.rule ?? null;
  });
  sheet.getRange(1, 1, rows, columns.length).setDataValidations(validations);
}

function ruleOf({ choices }: Dropdown): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .build();
}

/** Over whole columns, so that a rerun with more rows needs no other rules. */
function setColourRules(sheet: Sheet, report: Report): void {
  const rules = liveRules(report);
  if (rules.length === 0) return;
  const rows = sheet.getMaxRows();
  sheet.setConditionalFormatRules(
    rules.map(({ column, columns, when, background }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange(1, column + 1, rows, columns)])
        .setBackground(background);
      if ('textIs' in when) return rule.whenTextEqualTo(when.textIs).build();
      if ('atLeast' in when) return rule.whenNumberGreaterThanOrEqualTo(when.atLeast).build();
      return rule.whenNumberLessThan(when.below).build();
    }),
  );
}
