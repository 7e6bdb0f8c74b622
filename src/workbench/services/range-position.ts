import { type Whole, writeA1 } from '../grid/a1';
import type { Area } from '../grid/area';

import { assertInside } from './areas';
import type { World } from './world';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a range stands, and the ranges beside and inside it. */
export function rangePosition(world: World, area: Area, whole: Whole) {
  const checked = (next: Area) => world.objects.range(assertInside(world, next));
  return {
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,
    getLastRow: () => area.row + area.rows - 1,
    getLastColumn: () => area.column + area.columns - 1,
    getA1Notation: () => writeA1(area, whole),
    isStartRowBounded: () => whole !== 'columns',
    isEndRowBounded: () => whole !== 'columns',
    isStartColumnBounded: () => whole !== 'rows',
    isEndColumnBounded: () => whole !== 'rows',
    getGridId: () => world.objects.sheet(area.sheet).getSheetId(),
    getSheet: () => world.objects.sheet(area.sheet),
    getCell(row: number, column: number) {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns)
        throw new Error('Cell reference out of range');
      return checked({
        ...area,
        row: area.row + row - 1,
        column: area.column + column - 1,
        rows: 1,
        columns: 1,
      });
    },
    offset: (down: number, right: number, rows: number = area.rows, columns: number = area.columns) =>
      checked({ ...area, row: area.row + down, column: area.column + right, rows, columns }),
  } satisfies Partial<Range>;
}
