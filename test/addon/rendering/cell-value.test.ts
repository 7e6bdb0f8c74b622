import fc from 'fast-check';
import { cellValue as valueIn } from '../../../src/addon/rendering/cell-value';
import type { ReportCell } from '../../../src/core/reports/report';

const cellValue = (cell: ReportCell) => valueIn(cell, 'en');

test('plain text, numbers and blanks go in as they are', () => {
  expect(cellValue('示例博主001')).toBe('示例博主001');
  expect(cellValue('00123')).toBe('00123');
  expect(cellValue(0.125)).toBe(0.125);
  expect(cellValue(true)).toBe(true);
  expect(cellValue(null)).toBe('');
});

test.each([
  '=SUM(A1)',
  '+86 138',
  '-1',
  '@handle',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\t=1',
  '\r1',
  '\n1',
  ' =1',
  '\u3000=1',
])('foreign text %j never becomes a formula', (text) => {
  expect(cellValue(text)).toBe(`'${text}`);
});

test('an apostrophe of the text’s own is not swallowed', () => {
  expect(cellValue("'tis")).toBe("''tis");
});

test('only a formula of ours begins with an equals sign', () => {
  expect(cellValue({ formula: '=SUM(B2:B)' })).toBe('=SUM(B2:B)');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(String(cellValue(text))).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

test('a date is the number behind it, so that no time zone can move it', () => {
  expect(cellValue({ date: '1900-01-01' })).toBe(2);
  expect(cellValue({ date: '2026-11-11' })).toBe(46_337);
  expect(cellValue({ date: '2026-11-11T12:00:00' })).toBe(46_337.5);
});

test('a text that no cell holds is cut where it fits, and says so', () => {
  const long = valueIn(`=${'好'.repeat(60_000)}`, 'zh') as string;
  expect(long).toHaveLength(50_000);
  expect(long.startsWith("'=好")).toBe(true);
  expect(long.endsWith('……（此处截断：单元格最多 49999 个字符）')).toBe(true);
  expect(valueIn('x'.repeat(49_999), 'en')).toHaveLength(49_999);
});

test('an emoji is not cut in two', () => {
  expect(valueIn('😀'.repeat(30_000), 'en')).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});
