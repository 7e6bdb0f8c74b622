import { isDate } from '../table';
import type { CellFormat, ReportCell } from './report';

const patterns: Readonly<Record<CellFormat, string>> = {
  general: 'General',
  text: '@',
  whole: '#,##0',
  decimal: '#,##0.0',
  percent: '0.0%',
  money: '¥#,##0',
  date: 'yyyy-mm-dd',
  score: '0',
};

/** For a date with a time. */
export const momentPattern = 'yyyy-mm-dd hh:mm:ss';

/** How the cells of a format show. */
export function patternOf(format: CellFormat): string {
  return patterns[format];
}

/**
 * The number format of one cell, as Sheets and Excel both write it. The cell decides before its column does: a text is a text in any column, and a
 * number in a text column, such as one a person typed into a column of their own, stays a number.
 */
export function numberFormat(cell: ReportCell, format: CellFormat): string {
  if (cell === null) return patterns[format];
  if (typeof cell === 'string') return patterns.text;
  if (isDate(cell)) return cell.date.includes('T') ? momentPattern : patterns.date;
  return format === 'text' ? patterns.general : patterns[format];
}
