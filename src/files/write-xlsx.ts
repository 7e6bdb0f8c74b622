import type { Report } from '../core/reports/report';
import type { Table } from '../core/table';
import { excelTabName } from './excel-tab-name';
import { loadExcel } from './load-excel';
import { drawReport } from './report-sheet';
import { drawTable } from './table-sheet';

/** One tab to save: a report with its formats, or a table as plain values. */
export interface SheetToWrite {
  readonly name: string;
  readonly report?: Report;
  readonly table?: Table;
}

/**
 * An .xlsx file with the given tabs in their order. Text is always text (`=1+1`, `00123`); charts and formulas
 * of ours are left out, because the file must work where the add-on is not. Tab names are cut to what Excel allows.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  const taken: string[] = [];
  for (const { name, report, table } of sheets) {
    const tabName = excelTabName(name, taken);
    taken.push(tabName);
    const sheet = workbook.addWorksheet(tabName);
    if (report !== undefined) drawReport(sheet, report);
    if (table !== undefined) drawTable(sheet, table);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
