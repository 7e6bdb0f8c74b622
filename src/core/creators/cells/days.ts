import type { Table } from '../../table';

/** Days as ISO texts and as numbers, without a time zone. */

export function dayAfter1970(days: number): string {
  return new Date(Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

/** @param day an ISO day */
export function daysSince1970(day: string): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The day as ISO, or `null` where the calendar has no such day. */
export function isoDay(year = '', month = '', day = ''): string | null {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** The day that a table is of, from which days such as 3天前 count: that in its tab's name, else in its file's. */
export function dayOfTable({ tab, file = '' }: Table): string | null {
  return dayInName(tab) ?? dayInName(file);
}

/** The day that a name says: `达人库_20260520`, `export 2026-05-20`; `null` where it says none. */
function dayInName(name: string): string | null {
  const found = /(20\d{2})[-_.年]?([01]\d)[-_.月]?([0-3]\d)/.exec(name);
  return found ? isoDay(found[1], found[2], found[3]) : null;
}
