import { headerBackground } from '../../core/reports/cell-formats';
import type { Extent, Grid, LookGrids, NewLooks, TabPicture } from '../rendering/tab-picture';

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
export function paintNew(sheet: Sheet, { bold, headers, fill }: NewLooks): void {
  if (bold.length > 0) sheet.getRangeList([...bold]).setFontWeight('bold');
  if (headers.length > 0) {
    sheet
      .getRangeList([...headers])
      .setBackground(headerBackground)
      .setWrap(true);
  }
  if (fill !== null) {
    const { row, column, backgrounds } = fill;
    const width = backgrounds[0]?.length ?? 0;
    sheet.getRange(row + 1, column + 1, backgrounds.length, width).setBackgrounds(forSheets(backgrounds));
  }
}

/** Gives every cell of a tab that stands its look, ours or a person's: what stood there before shines through nowhere. */
export function paintOver(sheet: Sheet, { rows, columns }: Extent, looks: LookGrids): void {
  const range = sheet
    .getRange(1, 1, rows, columns)
    .setBackgrounds(forSheets(looks.backgrounds))
    .setFontWeights(forSheets(looks.fontWeights))
    .setWraps(forSheets(looks.wraps))
    .setNotes(forSheets(looks.notes));
  const each = <Value>(grid: Grid<Value> | null, many: (values: Value[][]) => unknown, all: () => unknown) =>
    void (grid === null ? all() : many(forSheets(grid)));
  each(
    looks.fontColours,
    (values) => range.setFontColors(values),
    () => range.setFontColor(null),
  );
  each(
    looks.fontLines as Grid<'underline' | 'line-through' | 'none'> | null,
    (values) => range.setFontLines(values),
    () => range.setFontLine('none'),
  );
  each(
    looks.fontStyles as Grid<'normal' | 'italic'> | null,
    (values) => range.setFontStyles(values),
    () => range.setFontStyle('normal'),
  );
  each(
    looks.fontFamilies,
    (values) => range.setFontFamilies(values),
    () => range.setFontFamily(null),
  );
  each(
    looks.fontSizes,
    (values) => range.setFontSizes(values),
    () => range.setFontSize(looks.usualSize),
  );
  each(
    looks.alignments as Grid<'left' | 'center' | 'right' | null> | null,
    (values) => range.setHorizontalAlignments(values),
    () => range.setHorizontalAlignment(null),
  );
  each(
    looks.verticalAlignments as Grid<'top' | 'middle' | 'bottom' | null> | null,
    (values) => range.setVerticalAlignments(values),
    () => range.setVerticalAlignment(null),
  );
}

/** Google's types ask for arrays that may be changed; nothing changes them. */
export function forSheets<Value>(grid: Grid<Value>): Value[][] {
  return grid as Value[][];
}
