import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Grid } from './grid';

/**
 * Univer does not read an open range (`B2:B`), which in Sheets is the way to say "and whatever comes below". So a
 * formula is kept with the sheet's last row in it and marked, and reads open again where it is shown.
 */
const openMark = 'openRanges';

const sheetPrefix = /(?:(?:'((?:[^']|'')+)'|([A-Za-z0-9_.\u00c0-\uffff]+))!)?/.source;
const openRange = new RegExp(`${sheetPrefix}(\\$?[A-Za-z]{1,3}\\$?\\d+):(\\$?[A-Za-z]{1,3})(?![A-Za-z0-9$(!])`, 'g');
const closedRange = new RegExp(`${sheetPrefix}(\\$?[A-Za-z]{1,3}\\$?\\d+):(\\$?[A-Za-z]{1,3}\\$?)(\\d+)(?!\\d)`, 'g');

/** The number of rows of a sheet by its name; `null` means the sheet that the formula is on. */
export type RowsOf = (sheetName: string | null) => number | null;

/** Writes the last row into each open range: `=TIER(B2:B)` becomes `=TIER(B2:B1000)`. */
export function closeRanges(formula: string, rowsOf: RowsOf): string {
  return outsideQuotes(formula, openRange, (match, [quoted, plain, first, column]) => {
    const rows = rowsOf(quoted?.replace(/''/g, "'") ?? plain ?? null);
    return rows === null ? match : `${match.slice(0, match.length - `${first}:${column}`.length)}${first}:${column}${rows}`;
  });
}

/** The formula as the person wrote it: ranges that reach the sheet's last row are open. */
export function openRangesAgain(formula: string, rowsOf: RowsOf): string {
  return outsideQuotes(formula, closedRange, (match, [quoted, plain, , , row]) =>
    Number(row) === rowsOf(quoted?.replace(/''/g, "'") ?? plain ?? null) ? match.slice(0, match.length - `${row}`.length) : match,
  );
}

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
      if (closed !== formula) Object.assign(cell, { f: closed, custom: { ...cell.custom, [openMark]: true } });
    });
  });
  let rowsBefore = new Map<string, number>();
  const changesRows = /^sheet\.mutation\.(insert-row|remove-rows|set-worksheet-row-count)/;
  commands.beforeCommandExecuted(({ id }) => {
    if (changesRows.test(id)) rowsBefore = new Map(grid.workbook().getSheets().map((sheet) => [sheet.getSheetName(), sheet.getMaxRows()]));
  });
  commands.onCommandExecuted(({ id }) => {
    if (changesRows.test(id)) stretchOpenRanges(grid, rowsBefore);
  });
}

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Univer moves the end of a range only when rows are inserted inside it, not below it. */
function stretchOpenRanges(grid: Grid, rowsBefore: ReadonlyMap<string, number>): void {
  for (const sheet of grid.workbook().getSheets()) {
    const stretched: Record<number, Record<number, ICellData>> = {};
    const before: RowsOf = (name) => rowsBefore.get(name ?? sheet.getSheetName()) ?? null;
    sheet.getSheet().getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f || !cell.custom?.[openMark]) return;
      const formula = closeRanges(openRangesAgain(cell.f, before), rowsAround(grid, sheet.getSheetId()));
      if (formula !== cell.f) (stretched[row] ??= {})[column] = { f: formula, custom: cell.custom };
    });
    if (Object.keys(stretched).length === 0) continue;
    grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: grid.workbook().getId(),
      subUnitId: sheet.getSheetId(),
      cellValue: stretched,
    });
  }
}

function rowsAround(grid: Grid, sheet: string): RowsOf {
  return (name) => {
    const found = name === null ? grid.workbook().getSheetBySheetId(sheet) : grid.workbook().getSheetByName(name);
    return found?.getMaxRows() ?? null;
  };
}

function eachFormula(matrix: CellMatrix | undefined, visit: (cell: ICellData, formula: string) => void): void {
  for (const cells of Object.values(matrix ?? {})) {
    for (const cell of Object.values(cells as Record<string, Nullable<ICellData>>)) if (cell?.f) visit(cell, cell.f);
  }
}

/** Replaces in a formula, but not inside its texts. */
function outsideQuotes(
  formula: string,
  pattern: RegExp,
  replace: (match: string, groups: (string | undefined)[]) => string,
): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(pattern, (match, ...groups) => replace(match, groups.slice(0, 5) as (string | undefined)[])),
    )
    .join('');
}
