import fc from 'fast-check';
import {
  dateOfSerial,
  isDateFormat,
  isoOfSerial,
  serialOf,
  serialOfIso,
} from '../../../src/workbench/grid/serial-date';

it('counts days from the end of 1899, times as parts of a day', () => {
  expect(serialOfIso('1900-01-01')).toBe(2);
  expect(serialOfIso('2026-11-11T12:00:00')).toBe(46337.5);
  expect(isoOfSerial(46337.5)).toBe('2026-11-11T12:00:00');
  expect(isoOfSerial(46337)).toBe('2026-11-11');
});

it('gives every moment back as it was', () => {
  const day = fc.date({ min: new Date(1950, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(day, (moment) => {
      const wall = new Date(moment);
      wall.setHours(12);
      expect(dateOfSerial(serialOf(wall)).getTime()).toBe(wall.getTime());
    }),
  );
});

it.each([
  ['yyyy-mm-dd', true],
  ['m/d', true],
  ['h:mm', true],
  ['0.0"d"', false],
  ['#,##0', false],
  ['General', false],
  ['@', false],
])('%s shows dates: %s', (pattern, isDate) => expect(isDateFormat(pattern)).toBe(isDate));
