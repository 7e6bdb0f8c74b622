import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { World } from './world';

/** The rows and columns of a sheet: how many, how wide, which are frozen. */
export function sheetGrid(world: World, id: string) {
  const sheet = () => world.grid.sheet(id);
  const row = (position: number) => inside(position, sheet().getMaxRows(), 'row');
  const column = (position: number) => inside(position, sheet().getMaxColumns(), 'column');
  return {
    answers: {
      getMaxRows: () => sheet().getMaxRows(),
      getMaxColumns: () => sheet().getMaxColumns(),
      getFrozenRows: () => sheet().getFrozenRows(),
      getFrozenColumns: () => sheet().getFrozenColumns(),
      setFrozenRows: (rows: number) => freeze(sheet(), rows, sheet().getFrozenColumns()),
      setFrozenColumns: (columns: number) => freeze(sheet(), sheet().getFrozenRows(), columns),
      getColumnWidth: (position: number) => sheet().getColumnWidth(column(position)),
      getRowHeight: (position: number) => sheet().getRowHeight(row(position)),
      hasHiddenGridlines: () => sheet().hasHiddenGridLines(),
      hideColumns: (position: number, howMany = 1) => void sheet().hideColumns(column(position), howMany),
      showColumns: (position: number, howMany = 1) => void sheet().showColumns(column(position), howMany),
      hideRows: (position: number, howMany = 1) => void sheet().hideRows(row(position), howMany),
      showRows: (position: number, howMany = 1) => void sheet().showRows(row(position), howMany),
      deleteRows(position: number, howMany: number) {
        if (howMany >= sheet().getMaxRows()) throw new Error("You can't delete all the rows on the sheet.");
        sheet().deleteRows(row(position), howMany);
      },
      deleteColumns(position: number, howMany: number) {
        if (howMany >= sheet().getMaxColumns())
          throw new Error("You can't delete all the columns on the sheet.");
        sheet().deleteColumns(column(position), howMany);
      },
    },
    chained: {
      insertRowsAfter: (position: number, howMany: number) =>
        keepingSelection(world, id, () => sheet().insertRowsAfter(row(position), howMany)),
      insertRowsBefore: (position: number, howMany: number) =>
        keepingSelection(world, id, () => sheet().insertRowsBefore(row(position), howMany)),
      insertColumnsAfter: (position: number, howMany: number) =>
        keepingSelection(world, id, () => sheet().insertColumnsAfter(column(position), howMany)),
      insertColumnsBefore: (position: number, howMany: number) =>
        keepingSelection(world, id, () => sheet().insertColumnsBefore(column(position), howMany)),
      deleteRow: (position: number) => void sheet().deleteRows(row(position), 1),
      deleteColumn: (position: number) => void sheet().deleteColumns(column(position), 1),
      setColumnWidth: (position: number, pixels: number) =>
        void sheet().setColumnWidths(column(position), 1, pixels),
      setColumnWidths: (start: number, howMany: number, pixels: number) =>
        void sheet().setColumnWidths(column(start), howMany, pixels),
      setRowHeight: (position: number, pixels: number) =>
        void sheet().setRowHeights(row(position), 1, pixels),
      setRowHeights: (start: number, howMany: number, pixels: number) =>
        void sheet().setRowHeights(row(start), howMany, pixels),
      setRowHeightsForced: (start: number, howMany: number, pixels: number) =>
        void sheet().setRowHeightsForced(row(start), howMany, pixels),
      setHiddenGridlines: (isHidden: boolean) => void sheet().setHiddenGridlines(isHidden),
    },
  };
}

function freeze(sheet: FWorksheet, rows: number, columns: number): void {
  if (rows >= sheet.getMaxRows()) throw new Error("You can't freeze all visible rows on the sheet.");
  if (columns >= sheet.getMaxColumns()) throw new Error("You can't freeze all visible columns on the sheet.");
  const isNone = rows === 0 && columns === 0;
  sheet.setFreeze({
    xSplit: columns,
    ySplit: rows,
    startRow: isNone || rows === 0 ? -1 : rows,
    startColumn: isNone || columns === 0 ? -1 : columns,
  });
}

/** Univer selects what it has inserted; a script at Google's leaves the person's selection alone. */
function keepingSelection(world: World, id: string, insert: () => unknown): void {
  const unitId = world.grid.workbook().getId();
  const { injector } = world.grid;
  const selections = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(unitId)
    .getSelectionsOfWorksheet(id);
  const kept = [...(selections ?? [])];
  insert();
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId: id, selections: kept });
}

/** The position counted from 0. */
function inside(position: number, count: number, what: 'row' | 'column'): number {
  if (!Number.isInteger(position) || position < 1 || position > count) {
    throw new Error(`The ${what} ${position} is outside the dimensions of the sheet.`);
  }
  return position - 1;
}
