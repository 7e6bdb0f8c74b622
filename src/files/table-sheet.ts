import type { Worksheet } from 'exceljs';
import type { Table } from '../core/table';
import { writeCell } from './excel-cell';

/** Writes the table's values where they stood; texts are marked as text, so that ids keep their zeros. */
export function drawTable(sheet: Worksheet, table: Table): void {
  table.rows.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      if (value === '') return;
      const cell = sheet.getCell(table.firstRow + rowOffset, table.firstColumn + columnOffset);
      writeCell(cell, value, 'general');
    });
  });
}
