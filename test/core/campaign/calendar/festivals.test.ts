import { execFileSync } from 'node:child_process';
import { upcomingFestivals } from '../../../../src/core/campaign/calendar/festivals';
import { addDays, isDay } from '../../../../src/core/days';
import { festivalNames } from '../../../../src/core/messages/campaign';

const dateOf = (id: string, today: string) =>
  upcomingFestivals(today).find((festival) => festival.id === id)?.date;

test('the coming twelve months, the next festival first', () => {
  const festivals = upcomingFestivals('2026-11-24');
  expect(festivals[0]?.id).toBe('thanksgiving');
  expect(festivals.map(({ date }) => date)).toEqual([...festivals.map(({ date }) => date)].sort());
  expect(festivals.every(({ date }) => date >= '2026-11-24' && date < '2027-11-24')).toBe(true);
});

test.each([
  ['cny', '2026-11-24', '2027-02-06'],
  ['mid-autumn', '2027-11-01', '2028-10-03'],
  ['qixi', '2026-01-01', '2026-08-19'],
  ['double-11', '2026-11-12', '2027-11-11'],
])('%s after %s is on %s', (id, today, date) => {
  expect(dateOf(id, today)).toBe(date);
});

test('every festival that has a name has a day', () => {
  const ids = upcomingFestivals('2026-01-01').map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual(Object.keys(festivalNames).sort());
});

describe('the calendar of 2024 to 2035', () => {
  const calendar = Array.from({ length: 12 }, (_, index) => `${2024 + index}-01-01`).flatMap(
    upcomingFestivals,
  );
  const datesOf = (id: string) => calendar.flatMap((festival) => (festival.id === id ? [festival.date] : []));

  interface Said {
    readonly lunar: string;
    readonly term: string;
    readonly western?: readonly string[];
  }
  let said: Readonly<Record<string, Readonly<Record<'chinese-days' | 'lunar-javascript', Said>>>>;

  beforeAll(() => {
    const days = calendar.flatMap(({ date }) => [date, addDays(date, 1)]);
    const answer = execFileSync(process.execPath, ['test/support/plans/calendar-sources.cjs'], {
      input: JSON.stringify([...new Set(days)]),
      encoding: 'utf8',
    });
    said = JSON.parse(answer);
  });

  const lunar = {
    laba: '12-8',
    'xiaonian-north': '12-23',
    cny: '1-1',
    lantern: '1-15',
    'dragon-boat': '5-5',
    qixi: '7-7',
    'mid-autumn': '8-15',
    chongyang: '9-9',
  };
  const western = {
    'new-year': '元旦节',
    valentine: '情人节',
    '38': '妇女节',
    'labour-day': '劳动节',
    children: '儿童节',
    teachers: '教师节',
    'national-day': '国庆节',
    halloween: '万圣节前夜',
    christmas: '圣诞节',
    'mothers-day': '母亲节',
    'fathers-day': '父亲节',
    thanksgiving: '感恩节',
  };
  /** Festivals that are called by their day. */
  const called = {
    'white-day': '03-14',
    '38': '03-08',
    '520': '05-20',
    '618': '06-18',
    '99': '09-09',
    'double-11': '11-11',
    'double-12': '12-12',
  };
  /** The weekday of each, Sunday 0, and the earliest day of its month that it can be. */
  const weekdays: readonly (readonly [id: string, month: string, weekday: number, earliest: number])[] = [
    ['mothers-day', '05', 0, 8],
    ['fathers-day', '06', 0, 15],
    ['thanksgiving', '11', 4, 22],
    ['black-friday', '11', 5, 23],
  ];

  test('has each festival once a year, on a day that exists', () => {
    const ids = [...Object.keys({ ...lunar, ...western, ...called }), 'chuxi', 'qingming', 'black-friday'];
    expect(new Set(calendar.map(({ id }) => id))).toEqual(new Set(ids));
    for (const id of ids) {
      const dates = datesOf(id);
      expect([id, dates.map((date) => Number(date.slice(0, 4)))]).toEqual([
        id,
        Array.from({ length: 12 }, (_, index) => 2024 + index),
      ]);
      expect(dates.filter((date) => !isDay(date))).toEqual([]);
    }
  });

  test.each(Object.entries(lunar))('%s is the lunar day %s in both libraries', (id, day) => {
    for (const date of datesOf(id)) {
      expect([date, said[date]?.['chinese-days'].lunar]).toEqual([date, day]);
      expect([date, said[date]?.['lunar-javascript'].lunar]).toEqual([date, day]);
    }
  });

  test('New Year’s Eve is the day before the first lunar one in both libraries', () => {
    for (const date of datesOf('chuxi')) {
      const next = said[addDays(date, 1)];
      expect([date, next?.['chinese-days'].lunar]).toEqual([date, '1-1']);
      expect([date, next?.['lunar-javascript'].lunar]).toEqual([date, '1-1']);
    }
  });

  test('Qingming is the solar term of its name in both libraries', () => {
    for (const date of datesOf('qingming')) {
      expect([date, said[date]?.['chinese-days'].term]).toEqual([date, '清明']);
      expect([date, said[date]?.['lunar-javascript'].term]).toEqual([date, '清明']);
    }
  });

  test.each(Object.entries(western))('%s is %s in lunar-javascript', (id, name) => {
    for (const date of datesOf(id)) {
      expect([date, said[date]?.['lunar-javascript'].western]).toEqual([
        date,
        expect.arrayContaining([name]),
      ]);
    }
  });

  test.each(Object.entries(called))('%s is on %s', (id, day) => {
    expect(new Set(datesOf(id).map((date) => date.slice(5)))).toEqual(new Set([day]));
  });

  test.each(weekdays)('%s is in month %s, on weekday %i, from day %i on', (id, month, weekday, earliest) => {
    for (const date of datesOf(id)) {
      expect([date, date.slice(5, 7), new Date(date).getUTCDay()]).toEqual([date, month, weekday]);
      expect(Number(date.slice(8))).toBeGreaterThanOrEqual(earliest);
      expect(Number(date.slice(8))).toBeLessThan(earliest + 7);
    }
  });
});
