import fc from 'fast-check';
import { isoOfSerial } from '../../../src/workbench/grid/serial-date';
import { looksNumeric, readTyped } from '../../../src/workbench/grid/typed-text';

describe('a text written into a cell', () => {
  it.each([
    ['12', 12, null],
    ['-3.5', -3.5, null],
    ['.5', 0.5, null],
    ['00123', 123, null],
    ['1,234,567', 1234567, '#,##0'],
    ['12.5%', 0.125, '0.00%'],
    ['12%', 0.12, '0%'],
    ['¥3,000', 3000, '"¥"#,##0.00'],
    ['1e6', 1000000, '0.00E+00'],
  ])('%s is the number %d', (text, value, format) => {
    expect(readTyped(text, false)).toEqual({ kind: 'number', value, format });
  });

  it.each([
    ['2026-11-11', '2026-11-11'],
    ['2026/1/2', '2026-01-02'],
    ['11/12/2026', '2026-11-12'],
  ])('%s is a date', (text, iso) => {
    const typed = readTyped(text, false);
    expect(typed.kind === 'number' && isoOfSerial(typed.value)).toBe(iso);
  });

  it.each(['1.2万', '10w+', '--', '+', '1,23', '2026-13-01', '12 %x', '-', '@name', '面议', ' '])(
    '%j stays text',
    (text) => expect(readTyped(text, false)).toEqual({ kind: 'text', text }),
  );

  it.each(['+1+1', '+abc'])('%j is a formula without its sign', (text) =>
    expect(readTyped(text, false)).toEqual({ kind: 'formula', formula: `=${text}` }),
  );

  it('stays text in a text cell, whatever it looks like, unless it is a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { kind } = readTyped(text, true);
        expect(kind).toBe(text.startsWith('=') && text.length > 1 ? 'formula' : 'text');
      }),
    );
  });

  it('is the number that a program writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readTyped(String(number), false)).toMatchObject({ kind: 'number', value: number + 0 });
        expect(looksNumeric(String(number))).toBe(true);
      }),
    );
  });

  it('keeps what follows an apostrophe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readTyped(`'${text}`, false)).toEqual({ kind: 'text', text });
      }),
    );
  });
});
