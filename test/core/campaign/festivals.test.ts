import { isDay } from '../../../src/core/campaign/calendar-days';
import { upcomingFestivals } from '../../../src/core/campaign/festivals';

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

test('every festival of twelve years is a day that exists', () => {
  for (let year = 2024; year <= 2034; year++) {
    const festivals = upcomingFestivals(`${year}-01-01`);
    expect(festivals).toHaveLength(26);
    for (const { date } of festivals) expect(isDay(date)).toBe(true);
  }
});
