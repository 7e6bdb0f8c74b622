import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Grid } from '../grid';

/** Univer calculates later, in its own time, as Sheets does: a formula has no value until `settle` resolves. */
export interface Calculation {
  /** Waits until every formula shows the value that belongs to what the cells hold now. */
  settle(): Promise<void>;
  /** Whether the value of this cell, counted from 0, comes from a formula that was written and not yet calculated. */
  isPending(sheet: string, row: number, column: number): boolean;
  /** Calls back after each calculation whose results are in the cells. */
  onSettled(callback: () => void): void;
}

/** Watches what is written to the grid, and knows what is not calculated yet. */
export function watchCalculation(grid: Grid): Calculation {
  const session = grid.injector.get(FormulaCalculationSessionService);
  const pending = new Set<string>();
  let isStale = false;
  grid.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (options?.onlyLocal || options?.fromFormula) return;
    if (/^sheet\.mutation\.(insert|remove|move|reorder|set-worksheet-name)/.test(id)) isStale = true;
    if (id !== 'sheet.mutation.set-range-values') return;
    const { subUnitId, cellValue } = params as CellWrites;
    eachWritten(cellValue, (row, column, cell) => {
      if (cell === null || 'v' in cell || 'f' in cell) isStale = true;
      if (cell?.f) pending.add(keyOf(subUnitId, row, column));
      else if (pending.size > 0 && (cell === null || 'f' in cell))
        pending.delete(keyOf(subUnitId, row, column));
    });
  });
  session.resultApplied$.subscribe(() => pending.clear());
  return {
    async settle() {
      if (!isStale) return;
      isStale = false;
      await session.waitForLatestApplied();
      isStale = false;
      pending.clear();
    },
    isPending: (sheet, row, column) =>
      pending.size > 0 &&
      (pending.has(keyOf(sheet, row, column)) || spillsFromPending(grid, pending, sheet, row, column)),
    onSettled: (callback) => void session.resultApplied$.subscribe(() => callback()),
  };
}

interface CellWrites {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

function eachWritten(
  cellValue: CellWrites['cellValue'],
  visit: (row: number, column: number, cell: ICellData | null) => void,
): void {
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells)) visit(Number(row), Number(column), cell ?? null);
  }
}

/** A cell into which a formula spilled still shows what the formula said before it was changed. */
function spillsFromPending(
  grid: Grid,
  pending: ReadonlySet<string>,
  sheet: string,
  row: number,
  column: number,
): boolean {
  const spills =
    grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.workbook().getId()]?.[sheet] ?? {};
  return Object.values(spills as Record<string, Record<string, IRange>>).some((cells) =>
    Object.values(cells).some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow &&
        row <= endRow &&
        column >= startColumn &&
        column <= endColumn &&
        pending.has(keyOf(sheet, startRow, startColumn)),
    ),
  );
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}
