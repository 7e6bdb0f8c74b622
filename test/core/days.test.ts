import { addDays, daysBetween, isDay, isoDay, serialOf } from '../../src/core/days';

test('a day of the calendar is told from one that there is none of', () => {
  expect(['2026-02-28', '2024-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true]);
  expect(['2026-02-30', '2026-02-29', '2026-13-01', '2026-1-1', 'soon', ''].map(isDay)).not.toContain(true);
  expect(isoDay('2026', '5', '9')).toBe('2026-05-09');
  expect(isoDay('2026', '4', '31')).toBeNull();
});

test('days are added and counted over the ends of months and years', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2024-02-28', 1.5)).toBe('2024-02-29');
  expect(daysBetween('2025-11-11', '2026-11-11')).toBe(365);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
});

test('a spreadsheet counts from 30 December 1899, hours as parts of a day', () => {
  expect(serialOf('1970-01-01')).toBe(25_569);
  expect(serialOf('2026-11-11T12:00:00')).toBe(46_337.5);
});
