import { readA1 } from '../grid/a1';
import type { Area } from '../grid/area';
import type { World } from './world';

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

/** Rows (`5:7`) or columns (`D:F`) that are named whole; `null` for cells. */
export type Whole = 'rows' | 'columns' | null;

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

function inOrder(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
