import { headerBackground } from '../../core/reports/cell-formats';
import type { Extent, Grid, LookGrids, TabPicture } from '../rendering/tab-picture';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the content of a picture into the cells of a tab from A1 on, in two calls for ten rows as for thousands. The
 * grid must be large enough. Formats come before the values: a text that is written into a cell that is no text cell
 * yet would become a number or a date.
 */
export function putContent(sheet: Sheet, picture: TabPicture): void {
  const range = sheet.getRange(1, 1, picture.rows, picture.columns);
  range.setNumberFormats(forSheets(picture.formats));
  range.setValues(forSheets(picture.values));
}

/** Gives a new tab its looks: few calls, for there is nothing to clear. */
export function paintNew(sheet: Sheet, picture: TabPicture): void {
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

/** Gives every cell of a tab that stands its look, ours or a person's: what stood there before shines through nowhere. */
export function paintOver(sheet: Sheet, { rows, columns }: Extent, looks: LookGrids): void {
  const { backgrounds, fontColours, fontWeights, fontLines, wraps, notes } = looks;
  const range = sheet
    .getRange(1, 1, rows, columns)
    .setBackgrounds(forSheets(backgrounds))
    .setFontWeights(forSheets(fontWeights))
    .setWraps(forSheets(wraps))
    .setNotes(forSheets(notes));
  if (fontColours === null) range.setFontColor(null);
  else range.setFontColors(forSheets(fontColours));
  if (fontLines === null) range.setFontLine('none');
  else range.setFontLines(forSheets(fontLines as Grid<'underline' | 'line-through' | 'none'>));
}

/** Google's types ask for arrays that may be changed; nothing changes them. */
export function forSheets<Value>(grid: Grid<Value>): Value[][] {
  return grid as Value[][];
}
