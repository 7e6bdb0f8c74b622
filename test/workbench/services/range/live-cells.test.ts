import { type NodeHost, startHost } from '../../../support/bench/host';

/**
 * What live Sheets does with cells, re-expressed from what peers recorded of it: L the tests of gas-fakes (run live by its own
 * account), C recordings of gspread, D Google's documentation, P notes of other projects. One thing is stricter here
 * than live: a formula has no value in the execution that wrote it.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let host: NodeHost;
let sheet: Sheet;
beforeEach(async () => {
  host = await startHost({ code: '' });
  sheet = host.spreadsheet.getSheets()[0] as Sheet;
});
afterEach(() => host.dispose());

const day = (year: number, month: number, date: number, hours = 0, minutes = 0) =>
  new Date(year, month - 1, date, hours, minutes);
const rule = () => host.spreadsheetApp.newDataValidation();

describe('what setValues makes of a text', () => {
  it.each<[source: string, written: string, read: unknown]>([
    ['D', '2.000', 2],
    ['D', '1,000,000', 1000000],
    ['D', '$2.99', 2.99],
    ['C', '2,000,000.01', 2000000.01],
    ['C', '0042', 42],
    ['C', '2020-01-01', day(2020, 1, 1)],
    ['C', 'a\nb', 'a\nb'],
    ['C', 'Артур', 'Артур'],
    ['C', '3_1_0', '3_1_0'],
    ['L', ' preceding space', ' preceding space'],
    ['L', 'two  middle  spaces', 'two  middle  spaces'],
    ['L', '   =SUM(1,2)', '   =SUM(1,2)'],
    ['P', '01234', 1234],
    ['P', '22 34', 2234],
    ['P', '7e30', 7e30],
    ['P', '12%', 0.12],
    ['P', '+5491122334455', 5491122334455],
    ['P', '-5', -5],
    ['P', '.5', 0.5],
    ['P', 'TRUE', true],
    ['P', 'false', false],
    ['P', '1940 10 5', day(1940, 10, 5)],
    ['P', '12:30', day(1899, 12, 30, 12, 30)],
    ['P', '2026-09-25 08:00', day(2026, 9, 25, 8)],
    ['P', '1/2/2024', day(2024, 1, 2)],
    ['P', "'0042", '0042'],
    ['P', "'=1+1", '=1+1'],
    ['P', "''x", "'x"],
    ['P', '@SUM(1)', '@SUM(1)'],
    ['P', ' +1+1', ' +1+1'],
  ])('%s: %j', (_, written, read) => {
    expect(sheet.getRange('A1').setValue(written).getValue()).toEqual(read);
  });

  it.each([
    ['C', '= 1 / 1024', '= 1 / 1024'],
    ['P', '+1+1', '=+1+1'],
  ])('%s: %j is a formula', (_, written, formula) => {
    expect(sheet.getRange('A1').setValue(written).getFormula()).toBe(formula);
  });

  it.each(['012', '33/33', '2020-01-01', 'TRUE', '12%', '+549112233', '12:30', '22 34', 'Plain title'])(
    'P: %j stays as it is in a cell of text, also when the format goes back to automatic',
    (written) => {
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue(written);
      expect(cell.getValue()).toBe(written);
      expect(cell.setNumberFormat('general').getValue()).toBe(written);
    },
  );

  it.each([
    ['C', '2,000,000.01', '2,000,000.01'],
    ['C', '2020-01-01', '2020-01-01'],
    ['C', '0042', '42'],
    ['P', '12:30', '12:30'],
  ])('%s: %j is shown as %j', (_, written, shown) => {
    expect(sheet.getRange('A1').setValue(written).getDisplayValue()).toBe(shown);
  });

  it.each<[source: string, values: unknown, words: string]>([
    [
      'L',
      'text',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['P', [[1, 2, 3]], 'The data has 3 but the range has 2.'],
    ['P', [[1], [2]], 'The number of rows in the data does not match the number of rows in the range.'],
    [
      'P',
      [['x'.repeat(50_001), 1]],
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('%s: refuses what does not fit', (_, values, words) => {
    expect(() => sheet.getRange('A1:B1').setValues(values as unknown[][])).toThrow(words);
    expect(sheet.getLastRow()).toBe(0);
  });
});

describe('looks', () => {
  it.each([
    ['L', 'red', '#ff0000'],
    ['L', 'LIGHTCORAL', '#f08080'],
    ['L', '#FF00AA', '#ff00aa'],
    ['L', '#a1b2c3', '#a1b2c3'],
    ['L', 'no colour', '#ffffff'],
    ['D', null, '#ffffff'],
  ])('%s: the colour %j reads back as %j', (_, colour, hex) => {
    expect(sheet.getRange('A1').setBackground(colour).getBackground()).toBe(hex);
  });

  it.each([
    ['L', 'general', '0.###############'],
    ['L', 'General', '0.###############'],
    ['L', '#,##0.00', '#,##0.00'],
    ['L', '@', '@'],
    ['L', 'yyyy-mm-dd', 'yyyy-mm-dd'],
    ['L', '¥#,##0', '¥#,##0'],
  ])('%s: the number format %j reads back as %j', (_, format, read) => {
    const cell = sheet.getRange('A1').setNumberFormat(format);
    expect([cell.getNumberFormat(), cell.getNumberFormats()]).toEqual([read, [[read]]]);
  });

  it('L: number formats have a default, and null is none', () => {
    expect(sheet.getRange('A1').getNumberFormat()).toBe('0.###############');
    expect(() => sheet.getRange('A1').setNumberFormat(null as unknown as string)).toThrow(
      "don't match the method signature",
    );
  });

  it('L: a new cell says that it wraps, and overflows', () => {
    const cell = sheet.getRange('A1');
    expect([cell.getWrap(), String(cell.getWrapStrategy())]).toEqual([true, 'OVERFLOW']);
    expect([cell.setWrap(false).getWrap(), cell.setWrap(true).getWraps()]).toEqual([false, [[true]]]);
  });

  it('L: fonts and alignments are set and got cell by cell', () => {
    const range = sheet.getRange('A1:B1');
    range.setFontStyles([['italic', 'normal']]).setFontColors([['Red', null]]);
    range.setVerticalAlignments([['top', 'middle']]).setFontWeights([['bold', null]]);
    expect([
      range.getFontStyles(),
      range.getFontColors(),
      range.getVerticalAlignments(),
      range.getFontWeights(),
    ]).toEqual([[['italic', 'normal']], [['#ff0000', '#000000']], [['top', 'middle']], [['bold', 'normal']]]);
  });

  it('L: a number as a note becomes 25.0, null and "" are none', () => {
    const notes = sheet.getRange('A1:C1').setNotes([[25, null, ''] as unknown as string[]]);
    expect(notes.getNotes()).toEqual([['25.0', '', '']]);
    expect(() => notes.setNotes('x' as unknown as string[][])).toThrow('(String)');
  });

  it('L: a row goes back to its height', () => {
    sheet.setRowHeights(3, 2, 33).setRowHeights(3, 2, 21);
    expect([sheet.getRowHeight(3), sheet.getRowHeight(4)]).toEqual([21, 21]);
  });

  it('L: Sheet.clear leaves notes and dropdowns', () => {
    const cell = sheet.getRange('A1').setValue('x').setBackground('red').setNote('n');
    cell.setDataValidation(rule().requireValueInList(['x']).build());
    sheet.clear();
    expect([
      cell.getValue(),
      cell.getBackground(),
      cell.getNote(),
      cell.getDataValidation() !== null,
    ]).toEqual(['', '#ffffff', 'n', true]);
  });
});

describe('ranges', () => {
  it.each([
    ['L', 'B2:D5', 'B2:D5'],
    ['L', '$C$3', 'C3'],
    ['L', '5:7', '5:7'],
    ['L', 'D:F', 'D:F'],
    ['L', 'Sheet1!E10:F12', 'E10:F12'],
    ['L', 'C5:B2', 'B2:C5'],
    ['L', '5:2', '2:5'],
    ['L', 'D:B', 'B:D'],
    ['L', 'c2:$d$4', 'C2:D4'],
    ['L', '!c2:e5', 'C2:E5'],
    ['L', 'R5C3', 'C5'],
  ])('%s: %j is %j', (_, notation, read) => {
    expect(sheet.getRange(notation).getA1Notation()).toBe(read);
  });

  it('L: whole rows are as wide as the sheet, whole columns as long', () => {
    const [rows, columns] = [sheet.getRange('5:7'), sheet.getRange('D:F')];
    expect([rows.getNumRows(), rows.getNumColumns()]).toEqual([3, 26]);
    expect([columns.getNumRows(), columns.getNumColumns()]).toEqual([1000, 3]);
    expect([columns.isStartRowBounded(), sheet.getRange('D1:F9').isStartRowBounded()]).toEqual([false, true]);
  });

  it.each<[source: string, take: () => unknown, words: string]>([
    ['P', () => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
    ['P', () => sheet.getRange(1, 0), 'The starting column of the range is too small.'],
    ['P', () => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'],
    [
      'P',
      () => sheet.getRange(1001, 1),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['P', () => sheet.getRange('nonsense'), 'Range not found'],
    ['P', () => sheet.insertRowsAfter(5000, 1), 'Those rows are out of bounds.'],
    ['P', () => sheet.insertColumnsAfter(500, 1), 'Those columns are out of bounds.'],
    ['P', () => sheet.insertRowsAfter(1, 0), 'at least 1'],
  ])('%s: bounds are kept (%#)', (_, take, words) => {
    expect(take).toThrow(words);
  });
});
