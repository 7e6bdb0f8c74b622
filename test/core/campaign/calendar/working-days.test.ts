import fc from 'fast-check';
import { countries } from '../../../../src/core/brief';
import {
  isWorkingDay,
  latestBefore,
  onOrAfter,
  workingDaysAfter,
} from '../../../../src/core/campaign/calendar/working-days';
import { dayAfter1970, daysSince1970 } from '../../../../src/core/days';

const works = (day: string, country: (typeof countries)[number]) => isWorkingDay(daysSince1970(day), country);

test.each([
  ['2026-10-07', 'cn', false, 'the last day of National Day week'],
  ['2026-10-08', 'cn', true, 'the day after it'],
  ['2026-10-10', 'cn', true, 'a Saturday that makes up for it'],
  ['2026-10-11', 'cn', false, 'a Sunday'],
  ['2027-02-06', 'cn', false, 'New Year by law where no bridge is announced'],
  ['2027-02-09', 'cn', true, 'the day after the days by law'],
  ['2026-12-28', 'uk', false, 'Monday after a Boxing Day on a Saturday'],
  ['2027-12-28', 'uk', false, 'Tuesday after a Christmas on a Saturday'],
  ['2026-04-03', 'uk', false, 'Good Friday'],
  ['2028-04-17', 'uk', false, 'Easter Monday'],
  ['2026-10-07', 'uk', true, 'a Wednesday in October'],
  ['2026-07-03', 'us', false, 'Independence Day on a Saturday'],
  ['2027-12-31', 'us', false, 'the New Year of 2028, a Saturday'],
  ['2026-11-26', 'us', false, 'Thanksgiving'],
] as const)('%s in %s: works %s, %s', (day, country, expected, _why) => {
  expect(works(day, country)).toBe(expected);
});

test('the way back is the exact opposite of the way forward', () => {
  const day = fc.integer({ min: daysSince1970('2024-01-01'), max: daysSince1970('2035-11-01') });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 12 }), fc.constantFrom(...countries), (at, count, country) => {
      const latest = latestBefore(at, count, country);
      expect(workingDaysAfter(latest, count, country)).toBeLessThanOrEqual(at);
      expect(workingDaysAfter(latest + 1, count, country)).toBeGreaterThan(at);
    }),
  );
});

test('a working day later is the next one that is worked', () => {
  const friday = daysSince1970('2026-12-04');
  expect(dayAfter1970(workingDaysAfter(friday, 3, 'uk'))).toBe('2026-12-09');
  expect(workingDaysAfter(friday, 0, 'cn')).toBe(friday);
  expect(dayAfter1970(onOrAfter(daysSince1970('2026-10-01'), 'cn'))).toBe('2026-10-08');
});
