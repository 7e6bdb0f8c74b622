/**
 * Calendar days as ISO text, `2026-11-11`, with no time and no time zone: a plan must not move by a day because a
 * spreadsheet and a browser stand in different zones.
 */

const dayInMilliseconds = 86_400_000;

/** The day so many days later (or earlier, below 0). */
export function addDays(day: string, days: number): string {
  return new Date(millisecondsOf(day) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** How many days from one day to another; below 0 where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((millisecondsOf(to) - millisecondsOf(from)) / dayInMilliseconds);
}

/** Whether a text is a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = millisecondsOf(text);
  return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString().slice(0, 10) === text;
}

function millisecondsOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, date ?? Number.NaN);
}
