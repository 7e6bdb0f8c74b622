import { headerBackground } from '../../core/reports/cell-formats';
import type { StandingLooks } from '../../core/reports/standing/standing-tab';
import type { Grid, LookGrids, NewLooks, TabPicture } from '../rendering/tab-picture';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Puts the content of a picture into the cells of a tab, in two calls for ten rows as for thousands. Formats come before the values: a text that is written into a cell that is no text cell
 * yet would become a number or a date.
 *
 * @param range from A1 on, as large as the picture
 */
export function putContent(range: Range, picture: TabPicture): void {
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

/**
 * Gives every cell of a tab that stands its look, ours or a person's: what stood there before shines through nowhere.
 *
 * @param standing how the cells looked before: what nobody has changed is not set again
 */
export function paintOver(range: Range, looks: LookGrids, standing: StandingLooks): void {
  range
    .setBackgrounds(forSheets(looks.backgrounds))
    .setFontWeights(forSheets(looks.fontWeights))
    .setWraps(forSheets(looks.wraps))
    .setNotes(forSheets(looks.notes));
  const each = <Value>(
    grid: Grid<Value> | null,
    many: (values: Value[][]) => unknown,
    all: () => unknown,
    isUsual: boolean,
  ) => {
    if (grid !== null) many(forSheets(grid));
    else if (!isUsual) all();
  };
  each(
    looks.fontColours,
    (values) => range.setFontColors(values),
    () => range.setFontColor(null),
    isEvery(standing.fontColours, ['', '#000000']),
  );
  each(
    looks.fontLines as Grid<'underline' | 'line-through' | 'none'> | null,
    (values) => range.setFontLines(values),
    () => range.setFontLine('none'),
    isEvery(standing.fontLines, ['', 'none']),
  );
  each(
    looks.fontStyles as Grid<'normal' | 'italic'> | null,
    (values) => range.setFontStyles(values),
    () => range.setFontStyle('normal'),
    isEvery(standing.fontStyles, ['', 'normal']),
  );
  each(
    looks.fontFamilies,
    (values) => range.setFontFamilies(values),
    () => range.setFontFamily(null),
    isOne(standing.fontFamilies),
  );
  each(
    looks.fontSizes,
    (values) => range.setFontSizes(values),
    () => range.setFontSize(looks.usualSize),
    isOne(standing.fontSizes),
  );
  each(
    looks.alignments as Grid<'left' | 'center' | 'right' | null> | null,
    (values) => range.setHorizontalAlignments(values),
    () => range.setHorizontalAlignment(null),
    !isAny(standing.alignments, ['left', 'center', 'right']),
  );
  each(
    looks.verticalAlignments as Grid<'top' | 'middle' | 'bottom' | null> | null,
    (values) => range.setVerticalAlignments(values),
    () => range.setVerticalAlignment(null),
    !isAny(standing.verticalAlignments, ['top', 'middle']),
  );
}

function isEvery<Value>(grid: Grid<Value>, usual: readonly Value[]): boolean {
  return grid.every((row) => row.every((value) => usual.includes(value)));
}

function isAny<Value>(grid: Grid<Value>, given: readonly Value[]): boolean {
  return grid.some((row) => row.some((value) => given.includes(value)));
}

function isOne<Value>(grid: Grid<Value>): boolean {
  const first = grid[0]?.[0];
  return grid.every((row) => row.every((value) => value === first));
}

/** Google's types ask for arrays that may be changed; nothing changes them. */
export function forSheets<Value>(grid: Grid<Value>): Value[][] {
  return grid as Value[][];
}
