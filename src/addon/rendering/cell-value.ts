import { serialOf } from '../../core/days';
import type { Language } from '../../core/messages/message';
import { fittingText, literalText } from '../../core/reports/literal-text';
import type { ReportCell } from '../../core/reports/report';
import { isDate } from '../../core/table';

/**
 * What is handed to the sheet for one cell, so that it ends up as exactly what the report says.
 *
 * @param language of what is said where a text is cut
 */
export function cellValue(cell: ReportCell, language: Language): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return literalText(fittingText(cell, language));
  if (typeof cell !== 'object') return cell;
  // A `Date` would be read in the script's time zone and could fall on the day before.
  return isDate(cell) ? serialOf(cell.date) : cell.formula;
}
