import type { Country } from '../../brief';
import { dayAfter1970, daysSince1970 } from '../../days';
import { daysOff } from './days-off';

/** Counting in working days. Days are numbers, so many after 1970-01-01. */

/** Whether people of that country work on the day. */
export function isWorkingDay(day: number, country: Country): boolean {
  const { off, worked } = yearOf(day, country);
  if (worked.has(day)) return true;
  // 1970-01-01 was a Thursday.
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !off.has(day);
}

/** The first working day from the day on. */
export function onOrAfter(day: number, country: Country): number {
  let at = day;
  while (!isWorkingDay(at, country)) at++;
  return at;
}

/** The last working day up to the day. */
export function onOrBefore(day: number, country: Country): number {
  let at = day;
  while (!isWorkingDay(at, country)) at--;
  return at;
}

/** The day so many working days later; for 0 the first working day from the day on. */
export function workingDaysAfter(day: number, count: number, country: Country): number {
  if (count === 0) return onOrAfter(day, country);
  let at = day;
  for (let left = count; left > 0; ) if (isWorkingDay(++at, country)) left--;
  return at;
}

/** The latest day from which so many working days end on the given one at the latest; not always a working day itself. */
export function latestBefore(day: number, count: number, country: Country): number {
  let at = onOrBefore(day, country);
  if (count === 0) return at;
  for (let left = count - 1; left > 0; left--) at = onOrBefore(at - 1, country);
  return at - 1;
}

interface Year {
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
}

const known = new Map<string, Year>();

function yearOf(day: number, country: Country): Year {
  const year = Number(dayAfter1970(day).slice(0, 4));
  const key = `${country}${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  // A holiday of the next year can be had in this one: the United States' New Year on a Saturday.
  const off = [year, year + 1].flatMap((of) => daysOff(country, of).off);
  const made = {
    off: new Set(off.map(daysSince1970)),
    worked: new Set(daysOff(country, year).worked.map(daysSince1970)),
  };
  known.set(key, made);
  return made;
}
