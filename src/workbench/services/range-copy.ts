import type { IStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../grid/area';
import { mapCells } from '../grid/area';
import { readStyles, writeStyles } from '../grid/cell-styles';
import { readCells, writeContents } from '../grid/cells';
import type { World } from './world';

/**
 * `Range.copyTo`: the look (`{ formatOnly: true }`) or the values and formulas (`{ contentsOnly: true }`), or both. A
 * larger target is filled again and again. Formulas that would have to point elsewhere at the target are not emulated.
 */
export function copyRange(world: World, from: Area, to: Area, how: readonly unknown[]): void {
  const [options = {}] = how as { formatOnly?: boolean; contentsOnly?: boolean }[];
  if (typeof options !== 'object' || how.length > 1)
    throw new Error('Range.copyTo with a CopyPasteType is not emulated');
  const target = { ...to, rows: Math.max(to.rows, from.rows), columns: Math.max(to.columns, from.columns) };
  const at = <T>(rows: readonly (readonly T[])[], i: number, j: number) =>
    rows[i % from.rows]?.[j % from.columns] as T;
  const cells = readCells(world.grid, from);
  const styles = readStyles(world.grid, from);
  if (!options.formatOnly) {
    const matrix = world.grid.sheet(from.sheet).getSheet().getCellMatrix();
    const moves = from.row !== to.row || from.column !== to.column;
    if (moves && cells.some((row) => row.some(({ formula }) => formula !== null)))
      throw new Error('Range.copyTo of formulas to other rows or columns is not emulated');
    const contents = mapCells(from, (i, j) => {
      const { v, t, f } = matrix.getValue(from.row - 1 + i, from.column - 1 + j) ?? {};
      if (f) return { f };
      return v === undefined || v === null ? {} : { v, ...(t === undefined || t === null ? {} : { t }) };
    });
    writeContents(world.grid, to.sheet, [target], (i, j) => ({ ...at(contents, i, j) }));
  }
  if (options.contentsOnly) return;
  writeStyles(world.grid, to.sheet, [target], () => null, false);
  writeStyles(world.grid, to.sheet, [target], (i, j) => plain(at(styles, i, j)), true);
}

function plain(style: Nullable<IStyleData>): IStyleData {
  return style ?? {};
}
