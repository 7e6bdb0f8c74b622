import type { Worksheet } from 'exceljs';
import type { Report } from '../core/reports/report';
import type { Table } from '../core/table';
import { writeCell } from './excel-cell';
import { drawReport } from './report-sheet';

/** One tab to save: a report with its formats, or a table as plain values. */
interface SheetToWrite {
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

/** Excel's own limit. */
const longest = 31;

/** A name that Excel accepts for a tab beside those taken: no `\ / ? * [ ] :`, at most 31 characters, not twice. */
function excelTabName(name: string, taken: readonly string[]): string {
  const allowed = name.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|(?<!')'+$/g, '');
  const base = allowed.trim() === '' || /^history$/i.test(allowed.trim()) ? 'Sheet' : allowed.trim();
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const candidate = cut(base, longest - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** At most so many UTF-16 units, no character halved, no space or apostrophe at the end. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.replace(/(?<![\s'])[\s']+$/, '');
}

/** The library that writes .xlsx is large, so it is loaded when the first workbook is saved, not before. */
async function loadExcel(): Promise<typeof import('exceljs')> {
  const loaded = await import('exceljs');
  return 'default' in loaded ? (loaded.default as typeof import('exceljs')) : loaded;
}
