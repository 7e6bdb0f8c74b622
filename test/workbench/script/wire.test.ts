import fc from 'fast-check';
import { carry } from '../../../src/workbench/script/wire';

it('carries what JSON carries', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(carry(value, 'value')).toEqual(value);
    }),
  );
});

it('drops undefined, which arrives as null in a list and not at all in an object', () => {
  expect(carry({ a: undefined, b: [undefined] }, 'value')).toEqual({ b: [null] });
});

it.each([
  ['a date', { rows: [[1, new Date()]] }, 'value.rows[0][1] (Date)'],
  ['a function', { handler: () => 1 }, 'value.handler (function)'],
  ['a map', [new Map()], 'value[0] (Map)'],
])('names the place of %s', (_, value, place) => {
  expect(() => carry(value, 'value')).toThrow(`Failed due to illegal value in property: ${place}`);
});
