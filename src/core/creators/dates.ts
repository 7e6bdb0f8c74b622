import { type Cell, isDate } from '../table';
import { foldWidth } from './cell-text';

/**
 * The day in a cell as `2025-12-30`, or `null` where there is none: ISO, `2025年12月30日10时13分09秒`, `2025/6/5`,
 * `20250605`, a spreadsheet's serial number, seconds or milliseconds since 1970. `06/25/2025` is read the American
 * way round unless only the other makes a day.
 */
export function readDate(cell: Cell): string | null {
  if (isDate(cell)) return dayOf(cell.date);
  if (typeof cell === 'number') return dayOfNumber(cell);
  return typeof cell === 'string' ? dayOf(foldWidth(cell.trim())) : null;
}

function dayOf(text: string): string | null {
  const yearFirst = /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})(?:\s*日|[T\s]|$)/.exec(
    text,
  );
  if (yearFirst) return isoDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s|$)/.exec(text);
  if (yearLast)
    return isoDay(yearLast[3], yearLast[1], yearLast[2]) ?? isoDay(yearLast[3], yearLast[2], yearLast[1]);
  const packed = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed) return isoDay(packed[1], packed[2], packed[3]);
  return /^\d{5,13}(?:\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : null;
}

/** What a bare number can count as a date is told by its size: days since 1899, seconds or milliseconds since 1970. */
function dayOfNumber(value: number): string | null {
  const packed = /^(20\d{2})(\d{2})(\d{2})$/.exec(String(value));
  if (packed) return isoDay(packed[1], packed[2], packed[3]);
  if (value >= serialOf2000 && value < serialOf2100) return dayAfter1970(value - serialOf1970);
  if (value >= secondsOf2000 && value < secondsOf2100) return dayAfter1970(value / 86_400);
  if (value >= secondsOf2000 * 1000 && value < secondsOf2100 * 1000) return dayAfter1970(value / 86_400_000);
  return null;
}

const serialOf1970 = 25_569;
const serialOf2000 = 36_526;
const serialOf2100 = 73_051;
const secondsOf2000 = 946_684_800;
const secondsOf2100 = 4_102_444_800;

function dayAfter1970(days: number): string {
  return new Date(Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

function isoDay(year = '', month = '', day = ''): string | null {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
