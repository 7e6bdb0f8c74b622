import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Grid } from '../grid';
import { closeRanges, openRangesAgain, type RowsOf } from './open-range-text';

/**
 * Univer does not read an open range (`B2:B`), which in Sheets is the way to say "and whatever comes below". So a
 * formula is kept with the sheet's last row in it and marked, and reads open again where it is shown.
 */
const openMark = 'openRanges';

/** The formula of a cell as the person wrote it, or `''`. */
export function shownFormula(grid: Grid, sheet: string, row: number, column: number): string {
  const cell = grid.sheet(sheet).getSheet().getCellMatrix().getValue(row, column);
  if (!cell?.f) return '';
  return cell.custom?.[openMark] ? openRangesAgain(cell.f, rowsAround(grid, sheet)) : cell.f;
}

/** From now on, every formula that anyone writes may have open ranges, and they grow when the sheet grows. */
export function keepOpenRangesOpen(grid: Grid): void {
  const commands = grid.injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: CellMatrix };
    eachFormula(cellValue, (cell, formula) => {
      const closed = closeRanges(formula, rowsAround(grid, subUnitId));
      if (closed !== formula)
        Object.assign(cell, { f: closed, custom: { ...cell.custom, [openMark]: true } });
    });
  });
  let rowsBefore = new Map<string, number>();
  commands.beforeCommandExecuted(({ id }) => {
    if (changesRows.test(id)) rowsBefore = rowsBySheet(grid);
  });
  commands.onCommandExecuted(({ id }) => {
    if (changesRows.test(id)) stretchOpenRanges(grid, rowsBefore);
  });
}

/** Commands, not the mutations inside them: Univer adjusts the formulas at a command's end. */
const changesRows =
  /^(sheet\.command\.(insert-row|insert-multi-rows|remove-row|append-row|set-worksheet-row-count)|univer\.command\.(undo|redo))/;

function rowsBySheet(grid: Grid): Map<string, number> {
  return new Map(
    grid
      .workbook()
      .getSheets()
      .map((sheet) => [sheet.getSheetName(), sheet.getMaxRows()]),
  );
}

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Univer moves the end of a range only when rows are inserted inside it, not below it. */
function stretchOpenRanges(grid: Grid, rowsBefore: ReadonlyMap<string, number>): void {
  for (const sheet of grid.workbook().getSheets()) {
    const stretched = new ObjectMatrix<ICellData>();
    const before: RowsOf = (name) => rowsBefore.get(name ?? sheet.getSheetName()) ?? null;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f || !cell.custom?.[openMark]) return;
        const formula = closeRanges(openRangesAgain(cell.f, before), rowsAround(grid, sheet.getSheetId()));
        if (formula !== cell.f) stretched.setValue(row, column, { f: formula, custom: cell.custom });
      });
    if (stretched.getSizeOf() === 0) continue;
    grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: grid.workbook().getId(),
      subUnitId: sheet.getSheetId(),
      cellValue: stretched.getMatrix(),
    });
  }
}

function rowsAround(grid: Grid, sheet: string): RowsOf {
  return (name) => {
    const found =
      name === null ? grid.workbook().getSheetBySheetId(sheet) : grid.workbook().getSheetByName(name);
    return found?.getMaxRows() ?? null;
  };
}

function eachFormula(
  matrix: CellMatrix | undefined,
  visit: (cell: ICellData, formula: string) => void,
): void {
  for (const cells of Object.values(matrix ?? {})) {
    for (const cell of Object.values(cells as Record<string, Nullable<ICellData>>))
      if (cell?.f) visit(cell, cell.f);
  }
}
