import type { NodeHost } from './host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything that a person sees of the file: of each tab its cells and how they look. */
export function filePicture(host: NodeHost): unknown {
  return host.spreadsheet.getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    const rows = range.getNumRows();
    return {
      name: sheet.getName(),
      isHidden: sheet.isSheetHidden(),
      cells: range.getValues(),
      shown: range.getDisplayValues(),
      formulas: range.getFormulas(),
      notes: range.getNotes(),
      formats: range.getNumberFormats(),
      backgrounds: range.getBackgrounds(),
      weights: range.getFontWeights(),
      colours: range.getFontColors(),
      lines: range.getFontLines(),
      rules: range.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaValues()[0] ?? null)),
      merged: range.getMergedRanges().map((area) => area.getA1Notation()),
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
      hidden: Array.from({ length: rows }, (_, at) => sheet.isRowHiddenByUser(at + 1)),
      filter: sheet.getFilter()?.getRange().getA1Notation() ?? null,
      charts: sheet.getCharts().map((chart) => chart.getOptions()?.get('title')),
    };
  });
}

export function sheetNamed(host: NodeHost, name: string): Sheet {
  const found = host.spreadsheet.getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}.`);
  return found;
}

/** The names of all tabs, hidden ones among them. */
export function tabNames(host: NodeHost): readonly string[] {
  return host.spreadsheet.getSheets().map((sheet) => sheet.getName());
}
