import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, ICommandService, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area } from './area';
import { eachCell, mapCells } from './area';
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
