import { serialOf } from '../../core/days';
import { asMeant, literalText } from '../../core/reports/literal-text';
import { isOfItself } from '../../core/reports/standing/looks-of';
import type { Skeleton } from '../../core/reports/standing/skeleton';
import type { StandingLooks, StandingTab } from '../../core/reports/standing/standing-tab';
import { isDate } from '../../core/table';
import { type Extent, rectangle } from '../rendering/tab-picture';
import { attempt } from './attempt';
import { contentOf, isPicture } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** All of a tab that a rewriting changes, as it was before. */
export interface Before {
  readonly standing: StandingTab;
  /** What `standing.looks.rules` counts. */
  readonly rules: readonly Rule[];
  /** What `standing.looks.pictures` counts. */
  readonly pictures: readonly object[];
  readonly merged: readonly Merged[];
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Cells that a person has merged, offsets counted from 0. */
export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function readBefore(spreadsheet: Spreadsheet, sheet: Sheet, written: Skeleton | null): Before {
  const range = sheet.getDataRange();
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const values: unknown[][] = range.getValues();
  const rules: Rule[] = [];
  const pictures: object[] = [];
  const looks: StandingLooks = {
    notes: range.getNotes(),
    formats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds(),
    fontColours: range.getFontColors(),
    fontWeights: range.getFontWeights(),
    fontLines: range.getFontLines(),
    fontStyles: range.getFontStyles(),
    fontFamilies: range.getFontFamilies(),
    fontSizes: range.getFontSizes(),
    alignments: range.getHorizontalAlignments(),
    verticalAlignments: range.getVerticalAlignments(),
    rules: counted(range.getDataValidations(), rules),
    pictures: counted(
      values.map((row) => row.map((value) => (isPicture(value) ? value : null))),
      pictures,
    ),
  };
  return {
    standing: {
      name: sheet.getName(),
      cells: contentOf(spreadsheet, values),
      formulas: range.getFormulas(),
      looks,
      written,
    },
    rules,
    pictures,
    merged: sheet
      .getRange(1, 1, maxRows, maxColumns)
      .getMergedRanges()
      .map((area) => ({
        row: area.getRow() - 1,
        column: area.getColumn() - 1,
        rows: area.getNumRows(),
        columns: area.getNumColumns(),
      })),
    maxRows,
    maxColumns,
  };
}

function counted<Item>(cells: readonly (readonly (Item | null)[])[], items: Item[]): (number | null)[][] {
  return cells.map((row) => row.map((item) => (item === null ? null : items.push(item) - 1)));
}

/**
 * Puts back what stood in a tab before its values were written, a step at a time, so that one that is refused keeps no
 * other from being done.
 *
 * @param written how far the new values may have reached
 * @returns what stands now: all as before, the figures as before, or what cannot be told
 */
export function putBack(sheet: Sheet, before: Before, written: Extent): 'all' | 'figures' | 'unknown' {
  try {
    const done = stepsBack(sheet, before, written).map((step) => attempt(step, 2));
    if (done.every((one) => one)) return 'all';
    const { cells, formulas } = before.standing;
    const range = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1);
    return isStanding(range, cells, formulas) ? 'figures' : 'unknown';
  } catch {
    // The service goes on failing: not even the size of the tab is told.
    return 'unknown';
  }
}

function stepsBack(sheet: Sheet, before: Before, written: Extent): readonly (() => void)[] {
  const { rules, pictures, merged, maxRows, maxColumns } = before;
  const rows = Math.max(before.standing.cells.length, Math.min(written.rows, sheet.getMaxRows()));
  const columns = Math.max(
    before.standing.cells[0]?.length ?? 1,
    Math.min(written.columns, sheet.getMaxColumns()),
  );
  const { cells, formulas, looks } = padded(before.standing, rows, columns);
  const range = sheet.getRange(1, 1, rows, columns);
  return [
    // First: cells that are merged take the looks of the first among them.
    ...merged.map((area) => () => mergeAgain(sheet, area)),
    // A step that changes nothing is left out: a protection would refuse it, and the tab would pass for a spoiled one.
    () => {
      if (!isAlike(named(range.getNumberFormats()), named(looks.formats)))
        range.setNumberFormats(looks.formats);
    },
    () => {
      if (isStanding(range, cells, formulas)) return;
      range.clearDataValidations();
      range.setValues(
        cells.map((row, at) =>
          row.map((cell, column) => {
            const picture = looks.pictures[at]?.[column] ?? null;
            return picture === null ? formulas[at]?.[column] || rawValue(cell) : pictures[picture];
          }),
        ),
      );
    },
    () => {
      const isRuled = (rules: readonly (readonly unknown[])[]) =>
        rules.map((row) => row.map((rule) => rule !== null));
      if (isAlike(isRuled(range.getDataValidations()), isRuled(looks.rules))) return;
      range.setDataValidations(
        looks.rules.map((row) => row.map((rule) => (rule === null ? null : (rules[rule] ?? null)))),
      );
    },
    () => {
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (rows > maxRows) sheet.deleteRows(maxRows + 1, rows - maxRows);
      if (columns > maxColumns) sheet.deleteColumns(maxColumns + 1, columns - maxColumns);
    },
  ];
}

/** What stood in the tab, with blanks around it where more was to be written. */
function padded({ cells, formulas, looks }: StandingTab, rows: number, columns: number) {
  const grid = <Value>(of: readonly (readonly Value[])[], blank: Value): Value[][] =>
    rectangle(rows, columns, (row, column) => of[row]?.[column] ?? blank);
  return {
    cells: grid(cells, ''),
    formulas: grid(formulas, ''),
    looks: {
      formats: grid(looks.formats, 'general'),
      rules: grid(looks.rules, null),
      pictures: grid(looks.pictures, null),
    },
  };
}

function isAlike(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.every((row, at) => row.every((value, column) => value === other[at]?.[column]));
}

/** Formats under one name for the one that cells have by themselves. */
function named(formats: readonly (readonly string[])[]): string[][] {
  return formats.map((row) => row.map((format) => (isOfItself(format) ? '' : format)));
}

function isStanding(
  range: GoogleAppsScript.Spreadsheet.Range,
  cells: StandingTab['cells'],
  formulas: StandingTab['formulas'],
): boolean {
  const now = range.getFormulas();
  return (
    formulas.every((row, at) => row.every((formula, column) => now[at]?.[column] === formula)) &&
    range.getValues().every((row, at) =>
      row.every((value, column) => {
        const cell = cells[at]?.[column] ?? '';
        return isDate(cell) || formulas[at]?.[column] !== '' || value === cell;
      }),
    )
  );
}

function rawValue(cell: StandingTab['cells'][0][0]): string | number | boolean {
  if (isDate(cell)) return serialOf(cell.date);
  return typeof cell === 'string' ? literalText(asMeant(cell)) : cell;
}

export function mergeAgain(sheet: Sheet, { row, column, rows, columns }: Merged): void {
  const area = sheet.getRange(row + 1, column + 1, rows, columns);
  if (!area.isPartOfMerge()) area.merge();
}
