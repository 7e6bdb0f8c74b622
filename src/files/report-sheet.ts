import type { DataValidation, Font, Style, Worksheet } from 'exceljs';
import { cellFormats, headerBackground } from '../core/reports/cell-formats';
import { foldedSpans } from '../core/reports/folded-columns';
import type { Block, ColourRule, Dropdown, Report } from '../core/reports/report';
import type { PlacedLook } from '../core/reports/standing/standing-tab';
import { columnLetters } from '../core/table';
import { writeCell } from './excel-cell';

/** Renders a report into an empty worksheet as the add-on renders it into a tab, charts aside. */
export function drawReport(sheet: Worksheet, report: Report): void {
  drawCells(sheet, report);
  for (const block of report.blocks) drawRole(sheet, block);
  report.columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = characters(width);
  });
  drawFolds(sheet, report);
  if (report.frozenRows + report.frozenColumns > 0) {
    sheet.views = [{ state: 'frozen', xSplit: report.frozenColumns, ySplit: report.frozenRows }];
  }
  for (const { row, column, text } of report.notes) sheet.getCell(row + 1, column + 1).note = text;
  for (const dropdown of report.dropdowns) drawDropdown(sheet, dropdown);
  const below = report.dropdowns.some(({ goesOn }) => goesOn) ? rowsForMore : 0;
  report.colourRules.forEach((rule, index) => {
    drawColourRule(sheet, { ...rule, rows: rule.rows + below }, index + 1);
  });
}

/** What goes on below a list reaches as many rows further as a new tab of Google's has. */
const rowsForMore = 1000;

/** What a person gave cells beside their content, as far as a file tells it. */
export function drawLooks(sheet: Worksheet, looks: readonly PlacedLook[]): void {
  for (const { row, column, note, format, background } of looks) {
    const cell = sheet.getCell(row + 1, column + 1);
    if (note !== undefined) cell.note = note;
    const fill =
      background === undefined
        ? {}
        : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(background) } } as const };
    cell.style = { ...cell.style, ...(format === undefined ? {} : { numFmt: format }), ...fill };
  }
}

/** Folded columns are hidden, and a sign above the column behind them shows them. */
function drawFolds(sheet: Worksheet, { columns }: Report): void {
  for (const { column, columns: count } of foldedSpans(columns)) {
    for (let at = column + 1; at <= column + count; at += 1) {
      const folded = sheet.getColumn(at);
      folded.outlineLevel = 1;
      folded.hidden = true;
    }
  }
}

function drawCells(sheet: Worksheet, report: Report): void {
  const formats = cellFormats(report);
  report.cells.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      const format = formats[rowOffset]?.[columnOffset] ?? 'general';
      if (value === null && format === 'general') return;
      writeCell(sheet.getCell(rowOffset + 1, columnOffset + 1), value, format);
    });
  });
}

const bold: Partial<Font> = { name: 'Calibri', size: 11, bold: true };
const boldStyle: Partial<Style> = { font: bold };
const titleStyle: Partial<Style> = { font: { ...bold, size: 14 } };
const headerStyle: Partial<Style> = {
  font: bold,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(headerBackground) } },
  alignment: { wrapText: true, vertical: 'middle' },
};

function drawRole(sheet: Worksheet, block: Block): void {
  if (block.role === 'title') addStyle(sheet, block, titleStyle);
  if (block.role === 'summary') addStyle(sheet, { ...block, columns: 1 }, boldStyle);
  if (block.role === 'header') addStyle(sheet, block, headerStyle);
}

function addStyle(sheet: Worksheet, block: Block, style: Partial<Style>): void {
  for (let row = 1; row <= block.rows; row += 1) {
    for (let column = 1; column <= block.columns; column += 1) {
      const cell = sheet.getCell(block.row + row, block.column + column);
      cell.style = { ...cell.style, ...style };
    }
  }
}

/** Excel measures a column in digits of its standard font: 7 pixels each, 5 pixels of margin. */
function characters(pixels: number): number {
  return Math.max(1, (pixels - 5) / 7);
}

/** Excel takes a list of at most 255 characters, parted by commas: other lists are left out. */
function drawDropdown(sheet: Worksheet, { row, column, rows, choices, goesOn }: Dropdown): void {
  const list = choices.join(',');
  if (list.length > 255 || choices.some((choice) => choice.includes(','))) return;
  const letters = columnLetters(column + 1);
  const last = row + rows + (goesOn ? rowsForMore : 0);
  (sheet as WithValidations).dataValidations.add(`${letters}${row + 1}:${letters}${last}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list.replace(/"/g, '""')}"`],
  });
}

/** exceljs has them by range, its types do not: cell by cell each would be a cell of the tab. */
interface WithValidations extends Worksheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function drawColourRule(sheet: Worksheet, rule: ColourRule, priority: number): void {
  const first = `${columnLetters(rule.column + 1)}${rule.row + 1}`;
  const last = `${columnLetters(rule.column + rule.columns)}${rule.row + rule.rows}`;
  sheet.addConditionalFormatting({
    ref: `${first}:${last}`,
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [holds(rule.when, first)],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(rule.background) } } },
      },
    ],
  });
}

/** Blank cells and texts are no numbers: Excel would take a blank for 0 and a text for more than any number. */
function holds(when: ColourRule['when'], cell: string): string {
  if ('textIs' in when) return `EXACT(${cell},"${when.textIs.replace(/"/g, '""')}")`;
  if ('formula' in when) return when.formula.replace(/^=/, '');
  if ('atLeast' in when) return `AND(ISNUMBER(${cell}),${cell}>=${when.atLeast})`;
  return `AND(ISNUMBER(${cell}),${cell}<${when.below})`;
}

/** `#rrggbb` → `FFrrggbb`. */
function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
