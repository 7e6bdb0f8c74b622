import type { ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from './area';
import { eachCell, mapCells } from './area';
import type { Grid } from './grid';

/** The style of each cell in an area. */
export function readStyles(grid: Grid, area: Area): Nullable<IStyleData>[][] {
  const { matrix, styles } = layersOf(grid, area.sheet);
  return mapCells(area, (i, j) =>
    styles.getStyleByCell(matrix.getValue(area.row - 1 + i, area.column - 1 + j)),
  );
}

/**
 * Adds to the style of cells; `null` takes all of it away. A tab has some hundred thousand cells and a handful of
 * styles: each pair of old style and change is merged once, where Univer's own command would merge for each cell.
 * @param changesText whether cells may show another text afterwards, as with another number format
 */
export function writeStyles(
  grid: Grid,
  sheet: string,
  areas: readonly Area[],
  styleAt: (rowOffset: number, columnOffset: number, area: Area) => IStyleData | null,
  changesText: boolean,
): void {
  const { matrix, styles } = layersOf(grid, sheet);
  const merge = styleMerger(styles);
  const touched = new ObjectMatrix<ICellData>();
  for (const area of areas) {
    eachCell(area, (i, j) => {
      const [row, column] = [area.row - 1 + i, area.column - 1 + j];
      const cell = matrix.getValue(row, column);
      const style = merge(cell?.s, styleAt(i, j, area));
      if (style === cell?.s) return;
      if (cell && style) cell.s = style;
      else if (cell) delete cell.s;
      else if (style) matrix.setValue(row, column, { s: style });
      if (changesText) touched.setValue(row, column, {});
    });
    touched.setValue(area.row - 1, area.column - 1, {});
    touched.setValue(area.row + area.rows - 2, area.column + area.columns - 2, {});
  }
  announce(grid, sheet, touched);
}

/**
 * Univer repaints, and formats anew, what it is told has changed: the corners are enough to repaint all between. Without
 * the trigger it would take a cell that is named without its formula for one that has lost it.
 */
function announce(grid: Grid, sheet: string, touched: ObjectMatrix<ICellData>): void {
  grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: grid.workbook().getId(),
    subUnitId: sheet,
    cellValue: touched.getMatrix(),
    trigger: SetStyleCommand.id,
  });
}

type StyleOfCell = Nullable<IStyleData | string>;

function styleMerger(styles: Styles): (old: StyleOfCell, change: IStyleData | null) => Nullable<string> {
  const known = new Map<StyleOfCell, Map<IStyleData, Nullable<string>>>();
  return (old, change) => {
    if (change === null) return undefined;
    const changes = known.get(old) ?? new Map<IStyleData, Nullable<string>>();
    known.set(old, changes);
    if (!changes.has(change)) {
      const before = typeof old === 'string' ? styles.get(old) : old;
      const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null);
      const isPlain = entries.length === 0;
      changes.set(change, isPlain ? undefined : styles.setValue(Object.fromEntries(entries) as IStyleData));
    }
    return changes.get(change);
  };
}

function layersOf(grid: Grid, sheet: string) {
  return {
    matrix: grid.sheet(sheet).getSheet().getCellMatrix(),
    styles: grid.workbook().getWorkbook().getStyles(),
  };
}
