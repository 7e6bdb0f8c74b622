import { addDays } from '../../days';
import { festivalNames } from '../../messages/campaign';
import type { Message } from '../../messages/message';
import type { FestivalId } from './festival-names';

/** A day on which people in China shop, or give. */
export interface Festival {
  readonly id: FestivalId;
  readonly name: Message;
  /** ISO day. */
  readonly date: string;
}

/** The festivals of the coming twelve months, the next first. Moving ones are known for 2024 to 2035. */
export function upcomingFestivals(today: string): readonly Festival[] {
  const year = Number(today.slice(0, 4));
  const end = addDays(today, 365);
  return [year, year + 1]
    .flatMap(festivalsOf)
    .filter(({ date }) => date >= today && date < end)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** The ISO day of a festival in a year; `null` for one that moves, outside of the years that are known. */
export function festivalDay(id: FestivalId, year: number): string | null {
  const day = dayOf[id] ?? movingDays[id]?.split(' ')[year - firstKnownYear];
  return day === undefined ? null : `${String(year).padStart(4, '0')}-${day}`;
}

/** The festival of a day, or `null`; of two on one day the shopping one. */
export function festivalOn(date: string): FestivalId | null {
  const there = festivalsOf(Number(date.slice(0, 4))).filter((festival) => festival.date === date);
  return (there.find(({ id }) => id === '618') ?? there[0])?.id ?? null;
}

function festivalsOf(year: number): readonly Festival[] {
  return (Object.keys(festivalNames) as FestivalId[]).flatMap((id) => {
    const date = festivalDay(id, year);
    return date === null ? [] : [{ id, name: festivalNames[id], date }];
  });
}

/** Of each festival that stands on the same day every year, month and day. */
const dayOf: { readonly [Id in FestivalId]?: string } = {
  'new-year': '01-01',
  valentine: '02-14',
  'white-day': '03-14',
  '38': '03-08',
  'labour-day': '05-01',
  '520': '05-20',
  children: '06-01',
  '618': '06-18',
  '99': '09-09',
  teachers: '09-10',
  'national-day': '10-01',
  halloween: '10-31',
  'double-11': '11-11',
  'double-12': '12-12',
  christmas: '12-25',
};

/** The years of each list of days below. */
export const [firstKnownYear, lastKnownYear] = [2024, 2035];

/** Lunar and weekday festivals by year: a test asks two calendar libraries for each. */
const movingDays: { readonly [Id in FestivalId]?: string } = {
  laba: '01-18 01-07 01-26 01-15 01-04 01-22 01-11 01-01 01-20 01-08 01-27 01-16',
  'xiaonian-north': '02-02 01-22 02-10 01-30 01-19 02-06 01-26 01-16 02-04 01-23 02-11 01-31',
  chuxi: '02-09 01-28 02-16 02-05 01-25 02-12 02-02 01-22 02-10 01-30 02-18 02-07',
  cny: '02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08',
  lantern: '02-24 02-12 03-03 02-20 02-09 02-27 02-17 02-06 02-25 02-14 03-05 02-22',
  qingming: '04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05',
  'mothers-day': '05-12 05-11 05-10 05-09 05-14 05-13 05-12 05-11 05-09 05-08 05-14 05-13',
  'dragon-boat': '06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10',
  'fathers-day': '06-16 06-15 06-21 06-20 06-18 06-17 06-16 06-15 06-20 06-19 06-18 06-17',
  qixi: '08-10 08-29 08-19 08-08 08-26 08-16 08-05 08-24 08-12 08-01 08-20 08-10',
  'mid-autumn': '09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16',
  chongyang: '10-11 10-29 10-18 10-08 10-26 10-16 10-05 10-24 10-12 10-01 10-20 10-09',
  thanksgiving: '11-28 11-27 11-26 11-25 11-23 11-22 11-28 11-27 11-25 11-24 11-23 11-22',
  'black-friday': '11-29 11-28 11-27 11-26 11-24 11-23 11-29 11-28 11-26 11-25 11-24 11-23',
};
