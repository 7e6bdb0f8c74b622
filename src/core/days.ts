/**
 * Calendar days as ISO texts, `2026-11-11`, with no time and no time zone: a plan must not move by a day because a
 * spreadsheet and a browser stand in different zones. Two such texts compare as their days do.
 */

const dayInMilliseconds = 86_400_000;

/** 1970-01-01 as spreadsheets count days. */
export const serialOf1970 = 25_569;

/** The day as ISO, or `null` where the calendar has no such day: 30 February has none. */
export function isoDay(year = '', month = '', day = ''): string | null {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** Whether a text is a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isoDay(parts[1], parts[2], parts[3]) !== null;
}

/** The day so many days later (or earlier, below 0). */
export function addDays(day: string, days: number): string {
  return dayAfter1970(daysSince1970(day) + days);
}

/** How many days from one day to another; below 0 where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return daysSince1970(to) - daysSince1970(from);
}

/** The day so many days after 1970-01-01; a part of a day counts for nothing. */
export function dayAfter1970(days: number): string {
  return new Date(Math.floor(days) * dayInMilliseconds).toISOString().slice(0, 10);
}

/** @param day an ISO day, with or without a time */
export function daysSince1970(day: string): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayInMilliseconds);
}

/** A day, with or without a time, as the number behind it in a spreadsheet. */
export function serialOf(date: string): number {
  return Date.parse(date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`) / dayInMilliseconds + serialOf1970;
}
