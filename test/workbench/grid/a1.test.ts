import fc from 'fast-check';
import { readA1, writeA1 } from '../../../src/workbench/grid/a1';

it.each([
  ['B2', { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }],
  ['$B$2:D', { firstRow: 2, firstColumn: 2, lastRow: null, lastColumn: 4 }],
  ['B:B', { firstRow: null, firstColumn: 2, lastRow: null, lastColumn: 2 }],
  ['3:4', { firstRow: 3, firstColumn: null, lastRow: 4, lastColumn: null }],
])('%s is read', (notation, reference) => {
  expect(readA1(notation)).toEqual({ sheetName: null, ...reference });
});

it('reads the name of a sheet, with its apostrophes', () => {
  expect(readA1("'Bob''s pool'!A1")?.sheetName).toBe("Bob's pool");
  expect(readA1('达人列表!A1')?.sheetName).toBe('达人列表');
});

it.each(['', 'B', '2', 'A1:', 'B2:C3:D4', '=A1', 'ABCD1'])('%j is no notation', (notation) => {
  expect(readA1(notation)).toBeNull();
});

it('reads what it writes', () => {
  const place = fc.record({
    row: fc.integer({ min: 1, max: 5000 }),
    column: fc.integer({ min: 1, max: 800 }),
    rows: fc.integer({ min: 1, max: 5000 }),
    columns: fc.integer({ min: 1, max: 800 }),
  });
  fc.assert(
    fc.property(place, ({ row, column, rows, columns }) => {
      expect(readA1(writeA1({ row, column, rows, columns }))).toEqual({
        sheetName: null,
        firstRow: row,
        firstColumn: column,
        lastRow: row + rows - 1,
        lastColumn: column + columns - 1,
      });
    }),
  );
});
