import {
  CellValueType,
  type ICellData,
  ICommandService,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
  type Styles,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { type Area, eachCell, mapCells } from './area';
import type { Grid } from './grid';

/** What a cell holds: its own content, or what a formula beside it spilled into it. */
export interface CellContent {
  readonly value: string | number | boolean;
  /** The formula in this very cell, or `null`. */
  readonly formula: string | null;
  readonly numberFormat: string | null;
  /** The picture that is the cell's value, or `null`; its `value` is '' then. */
  readonly picture: PictureInCell | null;
}

/** A picture that stands in a cell, not over cells. */
export interface PictureInCell {
  readonly url: string;
  readonly title: string;
}

export function pictureIn(cell: Nullable<ICellData>): PictureInCell | null {
  return (cell?.custom?.['picture'] as PictureInCell | undefined) ?? null;
}

/** Reads every cell of an area, spilled values included. A blank cell has the value `''`. */
export function readCells(grid: Grid, area: Area): CellContent[][] {
  const { matrix, styles, spilled } = layersOf(grid, area.sheet);
  return mapCells(area, (i, j) => {
    const [row, column] = [area.row - 1 + i, area.column - 1 + j];
    const own = matrix.getValue(row, column);
    const spill = spilled?.[row]?.[column];
    const shown = spill && (own?.v == null || own.f || own.si) ? spill : own;
    return {
      value: plainValue(shown),
      formula: own?.f ?? null,
      numberFormat: styles.getStyleByCell(own)?.n?.pattern ?? null,
      picture: pictureIn(own),
    };
  });
}

/**
 * Puts new content into cells, `{}` for nothing; their look stays, unless the content brings one. Whatever the number
 * of areas and cells, Univer is told one time; blank cells that stay blank cost nothing.
 */
export function writeContents(
  grid: Grid,
  sheet: string,
  areas: readonly Area[],
  contentAt: (rowOffset: number, columnOffset: number, area: Area) => ICellData,
): void {
  const { matrix } = layersOf(grid, sheet);
  const changes = new ObjectMatrix<ICellData>();
  for (const area of areas) {
    eachCell(area, (i, j) => {
      const [row, column] = [area.row - 1 + i, area.column - 1 + j];
      const change = replacing(matrix.getValue(row, column), contentAt(i, j, area));
      if (change) changes.setValue(row, column, change);
    });
  }
  grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: grid.workbook().getId(),
    subUnitId: sheet,
    cellValue: changes.getMatrix(),
  });
}

const contentKeys = ['v', 'f', 'si', 'p', 'custom'] as const;

/** Univer merges what it is told into the cell, so what the new content lacks must be taken away by name. */
function replacing(old: Nullable<ICellData>, content: ICellData): ICellData | null {
  const isBlank = content.v === undefined && content.f === undefined;
  if (!old) return isBlank ? null : content;
  for (const key of contentKeys) {
    if (content[key] === undefined && old[key] !== undefined && old[key] !== null) content[key] = null;
  }
  return isBlank && contentKeys.every((key) => content[key] === undefined) ? null : content;
}

/** How far a sheet's content reaches, spilled values included; 0 and 0 for an empty sheet. */
export function contentExtent(grid: Grid, sheet: string): { lastRow: number; lastColumn: number } {
  const { matrix, spilled } = layersOf(grid, sheet);
  let [lastRow, lastColumn] = [0, 0];
  const reach = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  };
  matrix.forValue((row, column, cell) => {
    if (cell && (cell.f || cell.si || plainValue(cell) !== '' || pictureIn(cell) !== null))
      reach(row, column);
  });
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const [column, cell] of Object.entries(cells))
      if (plainValue(cell) !== '') reach(Number(row), Number(column));
  }
  return { lastRow, lastColumn };
}

type Spilled = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

function layersOf(grid: Grid, sheet: string) {
  const workbook = grid.workbook();
  const spills = grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return {
    matrix: grid.sheet(sheet).getSheet().getCellMatrix(),
    styles: workbook.getWorkbook().getStyles(),
    spilled: spills?.[workbook.getId()]?.[sheet] as Spilled | undefined,
  };
}

/** Excel calls a blocked spill #SPILL!, Sheets calls it #REF!. */
function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === 'TRUE';
  return value === '#SPILL!' ? '#REF!' : value;
}

/** The style of each cell in an area. */
export function readStyles(grid: Grid, area: Area): Nullable<IStyleData>[][] {
  const { matrix, styles } = stylesOn(grid, area.sheet);
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
  const { matrix, styles } = stylesOn(grid, sheet);
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

function stylesOn(grid: Grid, sheet: string) {
  return {
    matrix: grid.sheet(sheet).getSheet().getCellMatrix(),
    styles: grid.workbook().getWorkbook().getStyles(),
  };
}
