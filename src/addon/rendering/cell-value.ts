import { literalText } from '../../core/reports/literal-text';
import type { ReportCell } from '../../core/reports/report';
import { isDate } from '../../core/table';

/** What is handed to the sheet for one cell, so that it ends up as exactly what the report says. */
export function cellValue(cell: ReportCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return literalText(cell);
  if (typeof cell !== 'object') return cell;
  return isDate(cell) ? serialOf(cell.date) : cell.formula;
}

/** 1970-01-01 as spreadsheets count days. */
const epochSerial = 25_569;
const dayInMilliseconds = 86_400_000;

/**
 * A date as the number behind it, which a date format shows. A `Date` would be read in the script's time zone
 * and could fall on the day before.
 */
function serialOf(date: string): number {
  return Date.parse(date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`) / dayInMilliseconds + epochSerial;
}
