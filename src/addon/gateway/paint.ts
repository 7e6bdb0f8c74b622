import { headerBackground } from '../rendering/emphasis';
import type { Grid, TabPicture } from '../rendering/tab-picture';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lays a picture over the cells of a tab from A1 on, in as many calls for ten rows as for thousands. The grid must
 * be large enough. Formats come before the values: a text that is written into a cell that is no text cell yet
 * would become a number or a date.
 */
export function paint(sheet: Sheet, picture: TabPicture, tab: 'new' | 'standing'): void {
  const range = sheet.getRange(1, 1, picture.rows, picture.columns);
  if (tab === 'standing') range.setFontWeight('normal').setBackground(null).setWrap(false);
  range.setNumberFormats(forSheets(picture.formats));
  range.setValues(forSheets(picture.values));
  if (picture.bold.length > 0) sheet.getRangeList([...picture.bold]).setFontWeight('bold');
  if (picture.headers.length > 0) {
    sheet
      .getRangeList([...picture.headers])
      .setBackground(headerBackground)
      .setWrap(true);
  }
  if (picture.fill !== null) {
    const { row, column, backgrounds } = picture.fill;
    const width = backgrounds[0]?.length ?? 0;
    sheet.getRange(row + 1, column + 1, backgrounds.length, width).setBackgrounds(forSheets(backgrounds));
  }
}

/** Google's types ask for arrays that may be changed; nothing changes them. */
function forSheets<Value>(grid: Grid<Value>): Value[][] {
  return grid as Value[][];
}
