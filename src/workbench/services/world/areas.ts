import { readA1, type Whole } from '../../grid/a1';
import { type Area, areaOn } from '../../grid/area';
import { typeName } from '../calls/enumeration';
import type { World } from './world';

/** The range that an A1 notation names; without a sheet's name it is on `sheet`. */
export function rangeOfA1(world: World, notation: string, sheet: string): GoogleAppsScript.Spreadsheet.Range {
  const { area, whole } = areaOfA1(world, notation, sheet);
  return world.objects.range(area, whole);
}

/** The range that is selected on a sheet, or `null`; on the active sheet unless another is meant. */
export function activeRange(
  world: World,
  id: string = world.grid.workbook().getActiveSheet().getSheetId(),
): GoogleAppsScript.Spreadsheet.Range | null {
  const selected = world.grid.sheet(id).getActiveRange()?.getRange();
  if (!selected) return null;
  return world.objects.range(areaOn(id, selected));
}

/** The area itself, or Google's refusal where it does not lie inside its sheet. */
export function assertInside(world: World, area: Area): Area {
  const sheet = world.grid.sheet(area.sheet);
  const isWhole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!isWhole) throw new Error('The coordinates of a range must be whole numbers.');
  if (area.row < 1) throw new Error('The starting row of the range is too small.');
  if (area.column < 1) throw new Error('The starting column of the range is too small.');
  if (area.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  const isInside =
    area.row + area.rows - 1 <= sheet.getMaxRows() && area.column + area.columns - 1 <= sheet.getMaxColumns();
  if (!isInside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

/** The area that an A1 notation names; without a sheet's name it is on `sheet`. Open ends reach the sheet's edge. */
export function areaOfA1(world: World, notation: string, sheet: string): { area: Area; whole: Whole } {
  const reference = readA1(notation);
  if (!reference) throw new Error('Range not found');
  const named =
    reference.sheetName === null ? null : world.grid.workbook().getSheetByName(reference.sheetName);
  if (reference.sheetName !== null && !named) throw new Error('Range not found');
  const on = named?.getSheetId() ?? sheet;
  const [maxRows, maxColumns] = [world.grid.sheet(on).getMaxRows(), world.grid.sheet(on).getMaxColumns()];
  const [row, lastRow] = inOrder(reference.firstRow ?? 1, reference.lastRow ?? maxRows);
  const [column, lastColumn] = inOrder(reference.firstColumn ?? 1, reference.lastColumn ?? maxColumns);
  const isWhole = (first: number | null, last: number | null) => first === null && last === null;
  const whole = isWhole(reference.firstColumn, reference.lastColumn)
    ? 'rows'
    : isWhole(reference.firstRow, reference.lastRow)
      ? 'columns'
      : null;
  const [rows, columns] = [lastRow - row + 1, lastColumn - column + 1];
  return { area: assertInside(world, { sheet: on, row, column, rows, columns }), whole };
}

/** Google's refusal of rows that do not fit the range. */
export function assertFits(area: Area, rows: unknown, method: string): asserts rows is unknown[][] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw new Error(
      `The parameters (${typeName(rows)}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (rows.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. ` +
        `The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const odd = rows.find((row) => row.length !== area.columns);
  if (odd) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. ` +
        `The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
}

function inOrder(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
