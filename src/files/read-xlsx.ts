import type { CellValue, Worksheet } from 'exceljs';
import type { Cell, Table } from '../core/table';
import { isoDate } from './excel-date';
import { loadExcel } from './load-excel';
import { rectangle } from './rectangle';

/** The tabs of an .xlsx file, hidden rows and tabs included, or `null` where the bytes are no workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<Table[] | null> {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    return null;
  }
  return workbook.worksheets.length === 0 ? null : workbook.worksheets.map(tableFrom);
}

function tableFrom(sheet: Worksheet): Table {
  const rows: Cell[][] = [];
  sheet.eachRow((row, rowNumber) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      const covered = cell.isMerged && cell.master.address !== cell.address;
      fill(cells, column - 1, '');
      cells[column - 1] = covered ? '' : cellFromXlsx(cell.value);
    });
    fill(rows, rowNumber - 1, []);
    rows[rowNumber - 1] = cells;
  });
  return { tab: sheet.name, firstRow: 1, firstColumn: 1, rows: rectangle(rows) };
}

/** Leaves no holes: what a file does not mention stands as blank. */
function fill<Item>(list: Item[], upTo: number, blank: Item): void {
  while (list.length < upTo) list.push(blank);
}

/** What a person sees in the cell: a formula's result, a link's text, the letters of a rich text. */
export function cellFromXlsx(value: CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return isoDate(value);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return cellFromXlsx(value.text as CellValue);
  if ('formula' in value || 'sharedFormula' in value) return cellFromXlsx(value.result as CellValue);
  return '';
}
