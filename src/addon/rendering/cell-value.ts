import { literalText } from '../../core/reports/literal-text';
import type { ReportCell } from '../../core/reports/report';
import { isDate, serialOf } from '../../core/table';

/** What is handed to the sheet for one cell, so that it ends up as exactly what the report says. */
export function cellValue(cell: ReportCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return literalText(cell);
  if (typeof cell !== 'object') return cell;
  // A `Date` would be read in the script's time zone and could fall on the day before.
  return isDate(cell) ? serialOf(cell.date) : cell.formula;
}
