import type { Workbook, Worksheet } from 'exceljs';
import type { Report } from '../core/reports/report';
import type { PlacedLook } from '../core/reports/standing/standing-tab';
import { tabNameInFile } from '../core/reports/tab-name-in-file';
import type { Table } from '../core/table';
import { writeCell } from './excel-cell';
import { drawLooks, drawReport } from './report-sheet';

/** One tab to save: a report with its formats, or a table as plain values. */
export interface SheetToWrite {
  readonly name: string;
  readonly report?: Report;
  /** What a person gave the report's cells beside their content: notes, number formats and fills are drawn. */
  readonly looks?: readonly PlacedLook[];
  readonly table?: Table;
  /** Out of sight, and not in the list of hidden tabs. */
  readonly isHidden?: boolean;
}

/** A tab that stays as it is in the file that is written anew. */
export interface KeptSheet {
  readonly kept: string;
}

/**
 * An .xlsx file with the given tabs in their order. Text is always text (`=1+1`, `00123`); charts and formulas
 * of ours are left out, because the file must work where the add-on is not. Tab names are cut to what Excel allows.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { Workbook } = await loadExcel();
  return saved(new Workbook(), sheets);
}

/**
 * The same in the place of a file that stands: those of its tabs that are kept stay with what exceljs reads of them, which
 * is all but charts, pivot tables and drawn shapes; the others go.
 *
 * @returns `null` where exceljs cannot read the file
 */
export async function writeOver(
  standing: Uint8Array,
  sheets: readonly (SheetToWrite | KeptSheet)[],
): Promise<Uint8Array | null> {
  const isKept = (sheet: SheetToWrite | KeptSheet): sheet is KeptSheet => 'kept' in sheet;
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  const kept = sheets.filter(isKept);
  if (kept.length > 0) {
    try {
      await workbook.xlsx.load(standing.slice().buffer);
    } catch {
      return null;
    }
    const names = new Set(kept.map((sheet) => sheet.kept));
    for (const sheet of [...workbook.worksheets])
      if (!names.has(sheet.name)) workbook.removeWorksheet(sheet.id);
    if (workbook.worksheets.length < names.size) return null;
  }
  return saved(workbook, sheets);
}

async function saved(workbook: Workbook, sheets: readonly (SheetToWrite | KeptSheet)[]): Promise<Uint8Array> {
  const taken: string[] = workbook.worksheets.map(({ name }) => name);
  let hasOwnFormulas = false;
  for (const [order, one] of sheets.entries()) {
    if ('kept' in one) {
      place(workbook.getWorksheet(one.kept), order);
      continue;
    }
    const { name, report, looks = [], table, isHidden } = one;
    const tabName = tabNameInFile(name, taken);
    taken.push(tabName);
    const sheet = workbook.addWorksheet(tabName, isHidden ? { state: 'veryHidden' } : {});
    place(sheet, order);
    if (report !== undefined) {
      drawReport(sheet, report);
      drawLooks(sheet, looks);
      hasOwnFormulas ||= report.cells.some((row) => row.some(isOwnFormula));
    }
    if (table !== undefined) drawTable(sheet, table);
  }
  // Rows have moved since what the formulas came to was last worked out.
  if (hasOwnFormulas) workbook.calcProperties.fullCalcOnLoad = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function isOwnFormula(cell: Report['cells'][0][0]): boolean {
  return typeof cell === 'object' && cell !== null && 'result' in cell;
}

/** The order of the tabs is a field that exceljs has and does not declare. */
function place(sheet: Worksheet | undefined, order: number): void {
  if (sheet !== undefined) (sheet as Worksheet & { orderNo: number }).orderNo = order;
}

/** Writes the table's values where they stood; texts are marked as text, so that ids keep their zeros. */
function drawTable(sheet: Worksheet, table: Table): void {
  table.rows.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      if (value === '') return;
      const cell = sheet.getCell(table.firstRow + rowOffset, table.firstColumn + columnOffset);
      writeCell(cell, value, 'general');
    });
  });
}

/** The library that writes .xlsx is large, so it is loaded when the first workbook is saved, not before. */
async function loadExcel(): Promise<typeof import('exceljs')> {
  const loaded = await import('exceljs');
  return 'default' in loaded ? (loaded.default as typeof import('exceljs')) : loaded;
}
