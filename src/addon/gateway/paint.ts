import type { Grid, TabPicture } from '../rendering/tab-picture';

/**
 * Lays a picture over the tab's cells from A1 on: six calls however many cells. The grid must be large enough. The
 * values come last, so that whatever is refused leaves the old content as it was, and formats come before them: a
 * text that is written into a cell that is no text cell yet would become a number or a date.
 */
export function paint(sheet: GoogleAppsScript.Spreadsheet.Sheet, picture: TabPicture): void {
  const { OVERFLOW, CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
  const strategies = { overflow: OVERFLOW, clip: CLIP, wrap: WRAP };
  const range = sheet.getRange(1, 1, picture.rows, picture.columns);
  range.setNumberFormats(forSheets(picture.formats));
  range.setFontWeights(forSheets(picture.weights));
  range.setBackgrounds(forSheets(picture.backgrounds));
  range.setWrapStrategies(picture.wraps.map((row) => row.map((wrap) => strategies[wrap])));
  range.setValues(forSheets(picture.values));
}

/** Google's types ask for arrays that may be changed; nothing changes them. */
function forSheets<Value>(grid: Grid<Value>): Value[][] {
  return grid as Value[][];
}
