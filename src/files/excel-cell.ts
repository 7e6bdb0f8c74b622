import type { CellFormulaValue, Cell as ExcelCell, Style } from 'exceljs';
import { numberFormat } from '../core/reports/cell-formats';
import type { CellFormat, ReportCell } from '../core/reports/report';
import { type IsoDate, isDate, isError } from '../core/table';

/** Shared by all cells of a pattern and never changed: exceljs knows a style by its object, so saving stays quick. */
function styleOf(value: ReportCell, format: CellFormat): Partial<Style> {
  const pattern = numberFormat(value, format);
  const known = styles.get(pattern);
  if (known !== undefined) return known;
  const made: Partial<Style> = { numFmt: pattern };
  styles.set(pattern, made);
  return made;
}

const styles = new Map<string, Partial<Style>>();

/**
 * Writes one value with its format; a formula of ours is left blank, a person's stays one, and so does a number in a text
 * column.
 */
export function writeCell(cell: ExcelCell, value: ReportCell, format: CellFormat): void {
  if (value !== null && typeof value === 'object' && 'formula' in value && value.result !== undefined) {
    writeCell(cell, value.result === '' ? null : value.result, format === 'text' ? 'general' : format);
    const result = isError(value.result) ? undefined : (cell.value ?? undefined);
    cell.value = { formula: value.formula.replace(/^=/, ''), result } as CellFormulaValue;
    // A cell that shows texts would show the formula's own.
    if (cell.numFmt === '@') cell.style = styleOf(null, 'general');
    return;
  }
  if (typeof value === 'string') {
    writeText(cell, value);
  } else if (isDate(value)) {
    writeDate(cell, value, format);
  } else if (typeof value === 'number' || typeof value === 'boolean') {
    cell.value = value;
    cell.style = styleOf(value, format);
  } else {
    cell.style = styleOf(null, format);
  }
}

function writeText(cell: ExcelCell, text: string): void {
  if (text !== '') cell.value = excelText(text);
  cell.style = styleOf(text, 'text');
}

function writeDate(cell: ExcelCell, value: IsoDate, format: CellFormat): void {
  const date = wallTime(value);
  if (date === null) {
    writeText(cell, value.date);
  } else {
    cell.value = date;
    cell.style = styleOf(value, format === 'week' ? 'week' : 'date');
  }
}

/** Excel's own limit: a longer text makes it call the file damaged. */
const longestText = 32_767;

/**
 * A text as .xlsx can hold it: `_x0041_` stands for a character there, so a text that looks so is escaped;
 * control characters cannot stand in XML; a line break is one character.
 */
function excelText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  const cut = clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean;
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/**
 * The cell's wall time as if it were UTC, which is how exceljs takes it: Excel knows no time zones. `null` where the
 * text is no date.
 */
export function wallTime({ date }: IsoDate): Date | null {
  const parsed = new Date(`${date.length === 10 ? `${date}T00:00:00` : date}Z`);
  return Number.isNaN(parsed.getTime()) ? null : parsed;
}
