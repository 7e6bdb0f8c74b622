import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../grid/area';
import { newSheet } from '../../grid/tables';
import { assertEditable, editing } from '../attached/protection';
import { Refusal } from '../calls/strictness';
import { areaOf, type World } from '../world/world';

/** Google's bound on all cells of a file. */
const mostCells = 10_000_000;

/** The rows and columns of a sheet: how many, how wide, which are frozen or hidden. */
export function sheetGrid(world: World, id: string) {
  const sheet = () => world.grid.sheet(id);
  const row = (position: number) => inside(position, sheet().getMaxRows(), 'row');
  const column = (position: number) => inside(position, sheet().getMaxColumns(), 'column');
  const line = (axis: 'row' | 'column', position: number, howMany: number): Area => ({
    sheet: id,
    ...(axis === 'row'
      ? { row: position, rows: howMany, column: 1, columns: sheet().getMaxColumns() }
      : { row: 1, rows: sheet().getMaxRows(), column: position, columns: howMany }),
  });
  const insert = (axis: 'row' | 'column', position: number, howMany: number, offset: 0 | 1) => {
    const many = wholeNumber(howMany, axis);
    const at = axis === 'row' ? row(position) : column(position);
    const grid = sheet();
    // A protection is in the way where the new lines would split it.
    assertEditable(world, id, null);
    assertEditable(world, id, splitting(world, id, axis, at + 1 + offset));
    assertRoom(world, many * (axis === 'row' ? grid.getMaxColumns() : grid.getMaxRows()));
    keepingSelection(world, id, () => {
      if (axis === 'row') return offset ? grid.insertRowsAfter(at, many) : grid.insertRowsBefore(at, many);
      return offset ? grid.insertColumnsAfter(at, many) : grid.insertColumnsBefore(at, many);
    });
  };
  const remove = (axis: 'row' | 'column', position: number, howMany: number) => {
    const grid = sheet();
    const all = axis === 'row' ? grid.getMaxRows() : grid.getMaxColumns();
    const frozen = axis === 'row' ? grid.getFrozenRows() : grid.getFrozenColumns();
    if (howMany >= all) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
    const left = all - frozen - Math.max(0, position + howMany - 1 - Math.max(frozen, position - 1));
    if (left <= 0) throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    const at = axis === 'row' ? row(position) : column(position);
    if (at + howMany > all) throw new Error(`Those ${axis}s are out of bounds.`);
    assertEditable(world, id, [line(axis, position, howMany)]);
    if (axis === 'row') grid.deleteRows(at, howMany);
    else grid.deleteColumns(at, howMany);
  };
  const hide = (axis: 'row' | 'column', first: unknown, howMany: number, isHidden: boolean) => {
    const area = typeof first === 'number' ? line(axis, first, howMany) : areaOf(world, first);
    const [at, many] = axis === 'row' ? [row(area.row), area.rows] : [column(area.column), area.columns];
    const visible = axis === 'row' ? visibleRows(sheet()) : visibleColumns(sheet());
    if (isHidden && visible.every((position) => position >= at && position < at + many))
      throw new Error(`You can't hide all the ${axis}s in a sheet.`);
    if (axis === 'row' && isHidden) sheet().hideRows(at, many);
    else if (axis === 'row') sheet().showRows(at, many);
    else if (isHidden) sheet().hideColumns(at, many);
    else sheet().showColumns(at, many);
  };
  return {
    answers: {
      getMaxRows: () => sheet().getMaxRows(),
      getMaxColumns: () => sheet().getMaxColumns(),
      getFrozenRows: () => sheet().getFrozenRows(),
      getFrozenColumns: () => sheet().getFrozenColumns(),
      getColumnWidth: (position: number) => sheet().getColumnWidth(column(position)),
      getRowHeight: (position: number) => sheet().getRowHeight(row(position)),
      hasHiddenGridlines: () => sheet().hasHiddenGridLines(),
      isRowHiddenByUser: (position: number) => !sheet().getSheet().getRowRawVisible(row(position)),
      isColumnHiddenByUser: (position: number) => !sheet().getSheet().getColVisible(column(position)),
      ...editing(world, id, null, {
        setFrozenRows: (rows: number) => freeze(sheet(), rows, sheet().getFrozenColumns()),
        setFrozenColumns: (columns: number) => freeze(sheet(), sheet().getFrozenRows(), columns),
        hideColumns: (position: number, howMany = 1) => hide('column', position, howMany, true),
        showColumns: (position: number, howMany = 1) => hide('column', position, howMany, false),
        hideRows: (position: number, howMany = 1) => hide('row', position, howMany, true),
        showRows: (position: number, howMany = 1) => hide('row', position, howMany, false),
        hideColumn: (range: unknown) => hide('column', range, 1, true),
        unhideColumn: (range: unknown) => hide('column', range, 1, false),
        hideRow: (range: unknown) => hide('row', range, 1, true),
        unhideRow: (range: unknown) => hide('row', range, 1, false),
        moveColumns: (columns: unknown, destination: number) => {
          const area = areaOf(world, columns);
          sheet().moveColumns(
            sheet().getRange(0, area.column - 1, sheet().getMaxRows(), area.columns),
            destination - 1,
          );
        },
        moveRows: (rows: unknown, destination: number) => {
          const area = areaOf(world, rows);
          sheet().moveRows(
            sheet().getRange(area.row - 1, 0, area.rows, sheet().getMaxColumns()),
            destination - 1,
          );
        },
      }),
      deleteRows: (position: number, howMany: number) => remove('row', position, howMany),
      deleteColumns: (position: number, howMany: number) => remove('column', position, howMany),
      insertRows: (position: number, howMany = 1) => insert('row', position, howMany, 0),
      insertColumns: (position: number, howMany = 1) => insert('column', position, howMany, 0),
    },
    chained: {
      insertRowsAfter: (position: number, howMany: number) => insert('row', position, howMany, 1),
      insertRowsBefore: (position: number, howMany: number) => insert('row', position, howMany, 0),
      insertRowAfter: (position: number) => insert('row', position, 1, 1),
      insertRowBefore: (position: number) => insert('row', position, 1, 0),
      insertColumnsAfter: (position: number, howMany: number) => insert('column', position, howMany, 1),
      insertColumnsBefore: (position: number, howMany: number) => insert('column', position, howMany, 0),
      insertColumnAfter: (position: number) => insert('column', position, 1, 1),
      insertColumnBefore: (position: number) => insert('column', position, 1, 0),
      deleteRow: (position: number) => remove('row', position, 1),
      deleteColumn: (position: number) => remove('column', position, 1),
      ...editing(world, id, null, {
        setColumnWidth: (position: number, pixels: number) =>
          void sheet().setColumnWidths(column(position), 1, pixels),
        setColumnWidths: (start: number, howMany: number, pixels: number) =>
          void sheet().setColumnWidths(column(start), howMany, pixels),
        setRowHeight: (position: number, pixels: number) => setHeights(sheet(), row(position), 1, pixels),
        setRowHeights: (start: number, howMany: number, pixels: number) =>
          setHeights(sheet(), row(start), howMany, pixels),
        setRowHeightsForced: (start: number, howMany: number, pixels: number) =>
          void sheet().setRowHeightsForced(row(start), howMany, pixels),
        setHiddenGridlines: (isHidden: boolean) => void sheet().setHiddenGridlines(isHidden),
      }),
    },
  };
}

/** Refuses more cells than a file may have. */
export function assertRoom(world: World, added: number): void {
  const now = world.grid
    .workbook()
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (now + added > mostCells) {
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
}

/** The protected cells that new rows or columns at this position, counted from 1, would part; else none. */
function splitting(world: World, sheet: string, axis: 'row' | 'column', at: number): Area[] {
  const size = axis === 'row' ? 'rows' : 'columns';
  return world.file.protections.flatMap(({ area }) =>
    area?.sheet === sheet && at > area[axis] && at < area[axis] + area[size] ? [area] : [],
  );
}

/** A row is never lower than its text, which here is one line. */
function setHeights(sheet: FWorksheet, at: number, howMany: number, pixels: number): void {
  sheet.setRowHeightsForced(at, howMany, Math.max(pixels, newSheet.defaultRowHeight));
}

function freeze(sheet: FWorksheet, rows: number, columns: number): void {
  if (visibleRows(sheet).every((position) => position < rows))
    throw new Error("You can't freeze all visible rows on the sheet.");
  if (visibleColumns(sheet).every((position) => position < columns))
    throw new Error("You can't freeze all visible columns on the sheet.");
  const isNone = rows === 0 && columns === 0;
  sheet.setFreeze({
    xSplit: columns,
    ySplit: rows,
    startRow: isNone || rows === 0 ? -1 : rows,
    startColumn: isNone || columns === 0 ? -1 : columns,
  });
}

/** The first and the last row that are not hidden, counted from 0: nothing more is asked of them. */
function visibleRows(sheet: FWorksheet): readonly number[] {
  return ends(
    sheet
      .getSheet()
      .getVisibleRows()
      .map(({ startRow, endRow }) => [startRow, endRow]),
  );
}

function visibleColumns(sheet: FWorksheet): readonly number[] {
  return ends(
    sheet
      .getSheet()
      .getVisibleCols()
      .map(({ startColumn, endColumn }) => [startColumn, endColumn]),
  );
}

function ends(stretches: readonly (readonly number[])[]): readonly number[] {
  const all = stretches.flat();
  if (all.length === 0) return [];
  return [all.reduce((one, other) => Math.min(one, other)), all.reduce((one, other) => Math.max(one, other))];
}

function wholeNumber(howMany: number, what: string): number {
  if (!Number.isInteger(howMany) || howMany < 1)
    throw new Error(`The number of ${what}s to insert must be at least 1.`);
  return howMany;
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
    throw new Error(`Those ${what}s are out of bounds.`);
  }
  return position - 1;
}
