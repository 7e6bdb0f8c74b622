import fc from 'fast-check';
import { cellFromText } from '../../src/core/cell-from-text';

test.each([
  ['12', 12],
  ['-3', -3],
  ['0.125', 0.125],
  ['0', 0],
  ['12.345', 12.345],
  ['0.500', 0.5],
  ['1234.50', 1234.5],
  ['3.0', 3],
  ['123456789012345', 123456789012345],
])('a plain number is a number: %s', (text, number) => {
  expect(cellFromText(text)).toBe(number);
});

test.each([
  '00123',
  '1234567890123456',
  '1,200',
  '12%',
  '1.2万',
  '10w+',
  '5e12',
  ' 12',
  '1/2',
  '2026-11-11',
  '-0',
  '.5',
  '15.600',
  '98.000',
  '1.234.567',
])('what is more than a plain number stays as written: %s', (text) => {
  expect(cellFromText(text)).toBe(text);
});

test('no whole number loses a digit', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,24}$/), (digits) => {
      expect(String(cellFromText(digits))).toBe(digits);
    }),
  );
});
