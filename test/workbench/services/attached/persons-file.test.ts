import { type NodeHost, startHost } from '../../../support/bench/host';

/** What a person may have in a file, and what a script that writes there meets. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let host: NodeHost;
let sheet: Sheet;
beforeEach(async () => {
  host = await startHost({ code: script });
  sheet = host.spreadsheet.getSheets()[0] as Sheet;
});
afterEach(() => host.dispose());

const script = `
function first() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function write(notation, value) { first().getRange(notation).setValue(value); }
function fill(notation, rows) { first().getRange(notation).setValues(rows); }
function colour(notation) { first().getRange(notation).setBackground('red'); }
function freeze() { first().setFrozenRows(1); }
function read(notation) { return first().getRange(notation).getValues(); }
function insertRows(after, many) { first().insertRowsAfter(after, many); }
function remove() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  file.insertSheet('Other');
  file.deleteSheet(first());
}
function protectAndWrite() { first().protect(); first().getRange('A1').setValue('mine'); }
function mark() { first().getRange('A:A').addDeveloperMetadata('key'); }
`;
const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('a protected range', () => {
  it('keeps scripts out of its cells, and of nothing else', async () => {
    const protection = sheet.getRange('B2:C3').protect().setDescription('mine');
    for (const [name, ...args] of [
      ['write', 'C3', 1],
      [
        'fill',
        'A1:B2',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ['colour', 'B2'],
      ['remove'],
      ['insertRows', 2, 1],
    ] as const)
      await expect(host.run(name, ...args)).rejects.toThrow(refusal);
    await host.run('write', 'A1', 'free');
    await host.run('insertRows', 1, 1);
    expect(await host.run('read', 'A1:B2')).toEqual([
      ['free', ''],
      ['', ''],
    ]);
    expect(protection.getRange().getA1Notation()).toBe('B3:C4');
    sheet.getRange('B3').setValue('by hand');
    protection.remove();
    await host.run('write', 'B3', 'by script');
    expect(host.values('Sheet1', 'B3')).toEqual([['by script']]);
  });

  it('lets editors through, and whoever only is warned', async () => {
    const { RANGE } = host.spreadsheetApp.ProtectionType;
    sheet.getRange('A1').protect().addEditor('script@example.com');
    sheet.getRange('A2').protect().setWarningOnly(true);
    await host.run('fill', 'A1:A2', [[1], [2]]);
    expect(sheet.getProtections(RANGE).map((each) => each.getRange().getA1Notation())).toEqual(['A1', 'A2']);
  });
});

describe('a protected sheet', () => {
  it('keeps scripts out but for what is left open', async () => {
    sheet.protect().setUnprotectedRanges([sheet.getRange('D1:D9')]);
    for (const [name, ...args] of [
      ['write', 'C1', 1],
      ['fill', 'C1:D1', [[1, 2]]],
      ['freeze'],
      ['insertRows', 1, 1],
    ] as const)
      await expect(host.run(name, ...args)).rejects.toThrow(refusal);
    await host.run('write', 'D1', 'open');
    expect(host.values('Sheet1', 'D1')).toEqual([['open']]);
  });

  it('that the script has protected itself is open to it', async () => {
    await host.run('protectAndWrite');
    expect(host.values('Sheet1', 'A1')).toEqual([['mine']]);
  });
});

test('merged cells lose without a word what is written under them', async () => {
  sheet.getRange('A1:B2').merge();
  await host.run('fill', 'A1:C2', [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(await host.run('read', 'A1:C2')).toEqual([
    [1, '', 3],
    ['', '', 6],
  ]);
  expect(sheet.getRange('B2:D4').isPartOfMerge()).toBe(true);
  expect(
    sheet
      .getRange('A1:Z9')
      .getMergedRanges()
      .map((each) => each.getA1Notation()),
  ).toEqual(['A1:B2']);
  sheet.insertRowsBefore(1, 2);
  expect(
    sheet
      .getRange('A1:Z9')
      .getMergedRanges()
      .map((each) => each.getA1Notation()),
  ).toEqual(['A3:B4']);
  sheet.getRange('A3:B4').breakApart();
  expect(sheet.getRange('A3:B4').isPartOfMerge()).toBe(false);
});

test('notes are each their own, also where a row was inserted above them', () => {
  sheet.getRange('A1:A3').setNotes([['one'], ['two'], ['three']]);
  sheet.insertRowBefore(1);
  sheet.getRange('A3').setNote('of another');
  sheet.getRange('A1').setNote('new');
  expect(sheet.getRange('A1:A4').getNotes()).toEqual([['new'], ['one'], ['of another'], ['three']]);
});

test('a formula stays one when a script paints its cell', async () => {
  sheet.getRange('A1').setFormula('=LEN("abc")');
  await host.settle();
  await host.run('colour', 'A1');
  expect([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]).toEqual(['=LEN("abc")', 3]);
});

test('hidden rows and columns are written like any other', async () => {
  sheet.hideRows(2);
  sheet.hideColumns(2, 2);
  await host.run('fill', 'A1:B2', [
    [1, 2],
    [3, 4],
  ]);
  expect(await host.run('read', 'A1:B2')).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect([1, 2, 3].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, false]);
  expect([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true]);
});

test('what a filter hides by goes where its column goes', () => {
  sheet.getRange('B1:C2').setValues([
    ['id', 'tier'],
    ['1', 'KOC'],
  ]);
  const filter = sheet.getRange('B1:C2').createFilter();
  filter.setColumnFilterCriteria(3, host.spreadsheetApp.newFilterCriteria().setHiddenValues(['KOC']).build());
  expect(sheet.isRowHiddenByFilter(2)).toBe(true);
  sheet.insertColumnBefore(1);
  expect(sheet.isRowHiddenByFilter(2)).toBe(true);
  expect(sheet.getFilter()?.getColumnFilterCriteria(4)?.getHiddenValues()).toEqual(['KOC']);
});

test('a filter hides rows by what they show, and moves with them', () => {
  sheet.getRange('A1:B3').setValues([
    ['id', 'tier'],
    ['1', 'KOC'],
    ['2', 'KOL'],
  ]);
  const filter = sheet.getRange('A1:B3').createFilter();
  filter.setColumnFilterCriteria(2, host.spreadsheetApp.newFilterCriteria().setHiddenValues(['KOC']).build());
  expect([1, 2, 3].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false]);
  sheet.insertRowsBefore(1, 1);
  expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A2:B4');
  expect(() => sheet.getRange('D1:D2').createFilter()).toThrow('already has a filter');
  sheet.getFilter()?.remove();
  expect(sheet.getFilter()).toBeNull();
});

test('a file takes no more than ten million cells', async () => {
  const rows = 384_000;
  await host.open('Large', [{ tab: 'Sheet1', firstRow: rows, firstColumn: 1, rows: [['last']] }]);
  const large = host.spreadsheet.getSheets()[0] as Sheet;
  const words =
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  await expect(host.run('insertRows', 1, 1000)).rejects.toThrow(words);
  expect(() => host.spreadsheet.insertSheet('Other')).toThrow(words);
  expect(large.getMaxRows()).toBe(rows);
  await host.run('insertRows', 1, 10);
  expect(large.getMaxRows()).toBe(rows + 10);
});
