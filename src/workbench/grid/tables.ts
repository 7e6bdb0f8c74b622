import type { Cell, Table } from '../../core/table';
import { contentExtent, readCells } from './cells';
import type { Grid } from './grid';
import { isDateFormat, isoOfSerial } from './serial-date';

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
