import { type Country, countries } from '../../brief';
import { addDays } from '../../days';
import { festivalDay } from './festivals';

/** The country that a setting names. */
export function countryNamed(name: string): Country {
  return countries.find((country) => country === name) ?? 'cn';
}

/** The ISO days of a year on which a country does not work beside Saturdays and Sundays, and those of them worked all the same. */
export interface DaysOff {
  readonly off: readonly string[];
  /** Saturdays and Sundays that are worked to make up for a bridge. */
  readonly worked: readonly string[];
  /** Whether the year's bridges are announced; until then the days by law stand. */
  readonly announced: boolean;
}

/** The days off of a year in a country. China announces its bridges each November; the United Kingdom's are those of England. */
export function daysOff(country: Country, year: number): DaysOff {
  if (country === 'uk') return { off: offInEngland(year), worked: [], announced: true };
  if (country === 'us') return { off: offInAmerica(year), worked: [], announced: true };
  const announced = announcedInChina[year];
  if (announced === undefined) return { off: byLawInChina(year), worked: [], announced: false };
  const days = (list: string) => list.split(' ').map((day) => `${year}-${day}`);
  return {
    off: days(announced.off).flatMap((stretch) => {
      const [from = '', to = from] = stretch.split('/');
      return daysThrough(from, to.length === 5 ? `${year}-${to}` : to);
    }),
    worked: days(announced.worked),
    announced: true,
  };
}

/** State Council notices for each year, as two calendar libraries give them; Saturdays and Sundays within a stretch included. */
const announcedInChina: Readonly<Record<number, { readonly off: string; readonly worked: string }>> = {
  2024: {
    off: '01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07',
    worked: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08',
    worked: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07',
    worked: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

/** The thirteen days of the regulation of 2024-11-12: New Year's Eve and the second day of May since 2025. */
function byLawInChina(year: number): readonly string[] {
  const moving = (['chuxi', 'cny', 'qingming', 'dragon-boat', 'mid-autumn'] as const).flatMap((id) => {
    const day = festivalDay(id, year);
    return day === null ? [] : id === 'cny' ? daysThrough(day, addDays(day, 2)) : [day];
  });
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);
  return [...moving, ...fixed];
}

/** Bank holidays of England and Wales; one on a weekend is had on the next working day. */
function offInEngland(year: number): readonly string[] {
  const easter = easterSunday(year);
  const christmas = `${year}-12-25`;
  const onWeekend = weekdayOf(christmas) === 6 || weekdayOf(christmas) === 0;
  return [
    nextWeekday(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    nth(1, 1, year, 5),
    last(1, year, 5),
    last(1, year, 8),
    // Where Christmas or Boxing Day falls on a weekend, Monday and Tuesday after it make up for them.
    ...(onWeekend
      ? [nextWeekday(christmas), addDays(nextWeekday(christmas), 1)]
      : [christmas, nextWeekday(addDays(christmas, 1))]),
  ];
}

/** Federal holidays of the United States; one on a Saturday is had on Friday, one on a Sunday on Monday. */
function offInAmerica(year: number): readonly string[] {
  const observed = (day: string) => {
    const weekday = weekdayOf(day);
    return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, 1) : day;
  };
  return [
    observed(`${year}-01-01`),
    nth(3, 1, year, 1),
    nth(3, 1, year, 2),
    last(1, year, 5),
    observed(`${year}-06-19`),
    observed(`${year}-07-04`),
    nth(1, 1, year, 9),
    nth(2, 1, year, 10),
    observed(`${year}-11-11`),
    nth(4, 4, year, 11),
    observed(`${year}-12-25`),
  ];
}

/** Anonymous Gregorian algorithm (Nature, 1876). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return addDays(`${year}-03-22`, moon + sunday - 7 * late);
}

/** @returns 0 on a Sunday to 6 on a Saturday */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day itself, or the Monday after a weekend. */
function nextWeekday(day: string): string {
  const weekday = weekdayOf(day);
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

function nth(count: number, weekday: number, year: number, month: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}

function last(weekday: number, year: number, month: number): string {
  const end = addDays(`${year}-${String(month + 1).padStart(2, '0')}-01`, -1);
  return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
}

function daysThrough(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
