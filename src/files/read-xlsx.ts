import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell, Table } from '../core/table';
import { cellFromXlsx, type DateReader } from './cell-from-xlsx';
import { loadExcelReader } from './load-excel-reader';
import { rectangle } from './rectangle';

/** The tabs of an .xlsx file, hidden rows and tabs included, or `null` where the bytes are no workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<Table[] | null> {
  const { read, SSF } = await loadExcelReader();
  try {
    const workbook = read(bytes, {
      type: 'array',
      sheetStubs: true,
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
    });
    const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
    const dates: DateReader = {
      isDateFormat: (format) => SSF.is_date(format),
      partsOf: (serial) => SSF.parse_date_code(serial, { date1904 }),
    };
    const tables = workbook.SheetNames.map((name) => tableFrom(name, workbook.Sheets[name] ?? {}, dates));
    return tables.length === 0 ? null : tables;
  } catch {
    return null;
  }
}

function tableFrom(tab: string, sheet: WorkSheet, dates: DateReader): Table {
  const content = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows = Array.from(content, (cells) =>
    Array.from(cells ?? [], (cell): Cell => (cell === undefined ? '' : cellFromXlsx(cell, dates))),
  );
  blankCovered(rows, sheet);
  return { tab, firstRow: 1, firstColumn: 1, rows: rectangle(rows) };
}

/** Of merged cells a person sees the first; what lies under the others, some programs leave in the file. */
function blankCovered(rows: Cell[][], sheet: WorkSheet): void {
  for (const { s: first, e: last } of sheet['!merges'] ?? []) {
    for (let row = first.r; row <= Math.min(last.r, rows.length - 1); row += 1) {
      const cells = rows[row] as Cell[];
      const from = row === first.r ? first.c + 1 : first.c;
      for (let column = from; column <= Math.min(last.c, cells.length - 1); column += 1) cells[column] = '';
    }
  }
}
