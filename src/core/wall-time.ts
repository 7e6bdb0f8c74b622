import type { IsoDate } from './table';

/**
 * Turns moments into what a clock on the wall shows in a time zone. A cell's date arrives as a moment in the
 * file's zone; the script's own zone, which `Date` would use, is another.
 */
export function wallTimeIn(timeZone: string): (moment: Date) => IsoDate {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const known = new Map<number, IsoDate>();
  return (moment) => {
    // A spreadsheet keeps a fraction of a day: 20:00 can arrive as 19:59:59.9997.
    const time = Math.round(moment.getTime() / 1000) * 1000;
    const seen = known.get(time);
    if (seen !== undefined) return seen;
    const read = isoOf(clock.formatToParts(time));
    known.set(time, read);
    return read;
  };
}

/** The ISO day that it is in Beijing: a campaign's day, wherever its file and its planner are. */
export function dayInBeijing(moment: Date): string {
  return wallTimeIn('Asia/Shanghai')(moment).date.slice(0, 10);
}

/** The moment at which a clock on the wall of a time zone shows the date, at midnight where it holds no time. */
export function momentIn(timeZone: string): (date: IsoDate) => Date {
  const shown = wallTimeIn(timeZone);
  return ({ date }) => {
    const wanted = millisecondsOf(date);
    // Twice: the first guess can stand on the other side of a change of the clocks.
    let moment = wanted;
    for (let turn = 0; turn < 2; turn++) moment += wanted - millisecondsOf(shown(new Date(moment)).date);
    return new Date(moment);
  };
}

/** What a clock shows, as if it stood in Greenwich. */
function millisecondsOf(date: string): number {
  return Date.parse(date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`);
}

/** Midnight is written as the date alone: most cells with a date hold no time. */
function isoOf(parts: readonly Intl.DateTimeFormatPart[]): IsoDate {
  const part: Record<string, string> = {};
  for (const { type, value } of parts) part[type] = value;
  const date = `${String(part['year']).padStart(4, '0')}-${part['month']}-${part['day']}`;
  const time = `${part['hour']}:${part['minute']}:${part['second']}`;
  return { date: time === '00:00:00' ? date : `${date}T${time}` };
}
