import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { type Cell, isDate, type Table } from '../../core/table';
import { contentExtent, readCells } from './cells';
import type { Grid } from './grid';
import { isDateFormat, isoOfSerial, serialOfIso } from './serial-date';
import { looksNumeric } from './typed-text';

/** Every sheet of the open workbook as plain values, as a file would hold them. */
export function tablesOf(grid: Grid): Table[] {
  return grid
    .workbook()
    .getSheets()
    .map((sheet) => {
      const { lastRow, lastColumn } = contentExtent(grid, sheet.getSheetId());
      const area = { sheet: sheet.getSheetId(), row: 1, column: 1, rows: lastRow, columns: lastColumn };
      const rows = readCells(grid, area).map((row) =>
        row.map(
          ({ value, numberFormat }): Cell =>
            typeof value === 'number' && isDateFormat(numberFormat) ? { date: isoOfSerial(value) } : value,
        ),
      );
      return { tab: sheet.getSheetName(), firstRow: 1, firstColumn: 1, rows };
    });
}

/** What a new sheet has in Google Sheets. */
export const newSheet = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 100, defaultRowHeight: 21 };

/** A workbook with one sheet for each table, as Univer reads it. Sheet ids are numbers written as text, as in Sheets. */
export function workbookSnapshot(id: string, name: string, tables: readonly Table[]): Partial<IWorkbookData> {
  const sheets = (tables.length > 0 ? tables : [emptyTable]).map((table, index) =>
    sheetSnapshot(String(index), table),
  );
  return {
    id,
    name,
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

const emptyTable: Table = { tab: 'Sheet1', firstRow: 1, firstColumn: 1, rows: [] };

function sheetSnapshot(id: string, table: Table): Partial<IWorksheetData> & { id: string } {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  table.rows.forEach((row, i) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, j) => {
      if (cell !== '') cells[table.firstColumn - 1 + j] = importedCell(cell);
    });
    cellData[table.firstRow - 1 + i] = cells;
  });
  const width = table.firstColumn - 1 + table.rows.reduce((width, row) => Math.max(width, row.length), 0);
  return {
    ...newSheet,
    id,
    name: table.tab,
    rowCount: Math.max(newSheet.rowCount, table.firstRow - 1 + table.rows.length),
    columnCount: Math.max(newSheet.columnCount, width),
    cellData,
  };
}

/** A reader has decided already what is text: text that looks like a number must not become one. */
function importedCell(cell: Cell): ICellData {
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isDate(cell)) {
    const pattern = cell.date.includes('T') ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
    return { v: serialOfIso(cell.date), t: CellValueType.NUMBER, s: { n: { pattern } } };
  }
  const text: ICellData = { v: cell, t: CellValueType.STRING };
  return looksNumeric(cell) ? { ...text, s: { n: { pattern: '@' } } } : text;
}
