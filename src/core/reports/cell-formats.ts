import { isDate } from '../table';
import type { Block, CellFormat, Report, ReportCell } from './report';

/** What a table's header and the titles of its columns stand on. */
export const headerBackground = '#e8eef4';

/**
 * What each cell of a report is to be shown as, by its block: a table's cells by the formats of the block where it has
 * some, else by the report's columns.
 */
export function cellFormats({ cells, columns, blocks }: Report): readonly (readonly CellFormat[])[] {
  const plainRow = columns.map((): CellFormat => 'general');
  const bodyRow = columns.map(({ format }) => format);
  const formats = cells.map(() => plainRow);
  for (const block of blocks) {
    for (let row = 0; row < block.rows; row += 1) {
      const line = (formats[block.row + row] ?? plainRow).slice();
      for (let column = 0; column < block.columns; column += 1) {
        line[block.column + column] = isTable(block)
          ? (block.formats?.[column] ?? bodyRow[block.column + column] ?? 'general')
          : formatIn(block, row, column);
      }
      formats[block.row + row] = line;
    }
  }
  return formats;
}

function isTable({ role }: Block): boolean {
  return role === 'body' || role === 'figures' || role === 'problems';
}

function formatIn({ role, formats }: Block, row: number, column: number): CellFormat {
  if (role === 'header') return formats?.[column] ?? 'general';
  return role === 'summary' && column > 0 ? (formats?.[row] ?? 'general') : 'general';
}

/** For a date with a time. */
export const momentPattern = 'yyyy-mm-dd hh:mm:ss';

/** How the cells of a format show. */
export function patternOf(format: CellFormat): string {
  return patterns[format];
}

/**
 * The number format of one cell, as Sheets and Excel both write it. The cell decides before its column does: a text is
 * a text in any column, and a number in a text column, such as one a person typed into a column of their own, stays a
 * number.
 */
export function numberFormat(cell: ReportCell, format: CellFormat): string {
  if (cell === null) return patterns[format];
  if (typeof cell === 'string') return patterns.text;
  if (isDate(cell) && format !== 'week') return cell.date.includes('T') ? momentPattern : patterns.date;
  return format === 'text' ? patterns.general : patterns[format];
}

const patterns: Readonly<Record<CellFormat, string>> = {
  general: 'General',
  text: '@',
  whole: '#,##0',
  decimal: '#,##0.0',
  percent: '0.0%',
  money: '¥#,##0',
  cents: '¥#,##0.00',
  date: 'yyyy-mm-dd',
  week: 'mm-dd',
  score: '0',
};
