import { type NodeHost, startHost } from '../../../support/bench/host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let host: NodeHost;
let sheet: Sheet;
beforeEach(async () => {
  host = await startHost({ code: '' });
  sheet = host.spreadsheet.getSheets()[0] as Sheet;
});
afterEach(() => host.dispose());

describe('writing values', () => {
  it('reads texts as Sheets does', () => {
    const written = [
      '00123',
      '1/2/2026',
      '12%',
      '1,234',
      "'00123",
      'TRUE',
      '1.2万',
      '+5',
      '-x',
      '@me',
      '10w+',
    ];
    sheet.getRange(1, 1, 1, written.length).setValues([written]);
    expect(sheet.getRange(1, 1, 1, written.length).getValues()[0]).toEqual([
      123,
      new Date(2026, 0, 2),
      0.12,
      1234,
      '00123',
      true,
      '1.2万',
      5,
      '-x',
      '@me',
      '10w+',
    ]);
  });

  it('keeps text in cells that are set to text, and through later changes of their look', () => {
    const range = sheet.getRange('A1:A4').setNumberFormat('@');
    range.setValues([['00123'], ['1/2'], ['12%'], ['TRUE']]);
    range.setBackground('#eeeeee').setFontWeight('bold').setNumberFormat('0');
    expect(range.getValues()).toEqual([['00123'], ['1/2'], ['12%'], ['TRUE']]);
  });

  it('makes a formula of what begins with =, even in a text cell', async () => {
    sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
    sheet.getRange('B1').setValue("'=1+1");
    await host.settle();
    expect(sheet.getRange('A1').getFormula()).toBe('=1+1');
    expect(sheet.getRange('B1').getValue()).toBe('=1+1');
    expect(sheet.getRange('B1').getFormula()).toBe('');
  });

  it('gives dates back as dates, and shows them as the format says', () => {
    const day = new Date(2026, 10, 11, 20, 30);
    sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(day);
    expect(sheet.getRange('A1').getValue()).toEqual(day);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2026-11-11');
  });

  it('refuses rows and columns that do not fit', () => {
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setNumberFormats([['0']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses NaN and what is too long for a cell', () => {
    expect(() => sheet.getRange('A1').setValue(Number.NaN)).toThrow('A cell cannot hold NaN.');
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('50000 characters');
  });

  it('clears content, look, or both', () => {
    const range = sheet.getRange('A1').setValue('x').setBackground('#ff0000');
    range.clearContent();
    expect([range.getValue(), range.getBackground()]).toEqual(['', '#ff0000']);
    range.setValue('x').clearFormat();
    expect([range.getValue(), range.getBackground()]).toEqual(['x', '#ffffff']);
  });
});

describe('ranges', () => {
  it('are found by numbers and by A1 notation', () => {
    expect(sheet.getRange(2, 3, 4, 5).getA1Notation()).toBe('C2:G5');
    expect(sheet.getRange('B2:B').getNumRows()).toBe(999);
    expect(sheet.getRange('C:D').getA1Notation()).toBe('C:D');
    expect(sheet.getRange('B2').offset(1, 1, 2, 2).getA1Notation()).toBe('C3:D4');
    expect(host.spreadsheet.getRange("'Sheet1'!B2").getSheet().getName()).toBe('Sheet1');
  });

  it('lie inside the sheet', () => {
    expect(() => sheet.getRange(1000, 1, 2, 1)).toThrow('outside the dimensions of the sheet');
    expect(() => sheet.getRange(1, 27)).toThrow('outside the dimensions of the sheet');
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    sheet.insertRowsAfter(1000, 1);
    expect(sheet.getRange(1000, 1, 2, 1).getLastRow()).toBe(1001);
  });

  it('are changed together in a list', () => {
    sheet.getRangeList(['A1:B1', 'A3']).setFontWeight('bold').setNumberFormat('0.0%');
    expect(sheet.getRange('A1:A3').getFontWeights()).toEqual([['bold'], ['normal'], ['bold']]);
    expect(sheet.getRange('B1').getNumberFormat()).toBe('0.0%');
  });

  it('carry notes', () => {
    sheet.getRange('A1:B1').setNotes([['Why', null]]);
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['Why', '']]);
    sheet.getRange('A1').clearNote();
    expect(sheet.getRange('A1').getNote()).toBe('');
  });
});

describe('rules for cells', () => {
  it('are dropdowns', async () => {
    const host2 = await startHost({ code: dropdownScript });
    await host2.run('addDropdown');
    const rules = host2.spreadsheet.getSheets()[0]?.getRange('A1:A4').getDataValidations() ?? [];
    expect(rules.map(([rule]) => rule?.getCriteriaValues()[0] ?? null)).toEqual([
      null,
      ['Yes', 'No, thanks'],
      ['Yes', 'No, thanks'],
      null,
    ]);
    await host2.run('removeDropdown');
    expect(host2.spreadsheet.getSheets()[0]?.getRange('A2').getDataValidation()).toBeNull();
    host2.dispose();
  });

  it('are colours under a condition', async () => {
    const host2 = await startHost({ code: colourScript });
    await host2.run('addColours');
    const rules = host2.spreadsheet.getSheets()[0]?.getConditionalFormatRules() ?? [];
    expect(rules.map((rule) => rule.getBooleanCondition()?.getBackground())).toEqual(['#d1fae5', '#fde68a']);
    expect(rules[0]?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A9']);
    expect(rules[1]?.getBooleanCondition()?.getCriteriaValues()).toEqual(['KOC']);
    host2.dispose();
  });
});

const dropdownScript = `
function addDropdown() {
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No, thanks'], true).setAllowInvalid(false).build();
  SpreadsheetApp.getActiveSheet().getRange('A2:A3').setDataValidation(rule);
}
function removeDropdown() { SpreadsheetApp.getActiveSheet().getRange('A1:A4').clearDataValidations(); }
`;

const colourScript = `
function addColours() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var high = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThanOrEqualTo(60).setBackground('#d1fae5');
  var koc = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('KOC').setBackground('#fde68a');
  sheet.setConditionalFormatRules([
    high.setRanges([sheet.getRange('A1:A9')]).build(),
    koc.setRanges([sheet.getRange('B1:B9')]).build(),
  ]);
}
`;

describe('sheets', () => {
  it('are added with 1,000 rows and 26 columns, under a name of their own', () => {
    const added = host.spreadsheet.insertSheet('Scores');
    expect([added.getMaxRows(), added.getMaxColumns(), added.getIndex()]).toEqual([1000, 26, 2]);
    expect(host.spreadsheet.getActiveSheet().getName()).toBe('Scores');
    expect(() => host.spreadsheet.insertSheet('scores')).toThrow(
      'A sheet with the name "scores" already exists.',
    );
    expect(host.spreadsheet.getSheetById(added.getSheetId())?.getName()).toBe('Scores');
  });

  it('know how far their content reaches', () => {
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    sheet.getRange('C7').setValue('x');
    sheet.getRange('Z99').setBackground('#ff0000');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C7');
    sheet.clear();
    expect([sheet.getLastRow(), sheet.getRange('Z99').getBackground()]).toEqual([0, '#ffffff']);
  });

  it('grow, shrink and freeze', () => {
    sheet.insertColumnsAfter(26, 4);
    sheet.deleteRows(11, 990);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(1, 3, 160);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([10, 30]);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(3)]).toEqual([1, 2, 160]);
    expect(() => sheet.deleteRows(1, 10)).toThrow("You can't delete all the rows on the sheet.");
  });

  it('are removed, but never the last one', () => {
    expect(() => host.spreadsheet.deleteSheet(sheet)).toThrow(
      "You can't remove all the sheets in a document.",
    );
    host.spreadsheet.insertSheet('Other');
    host.spreadsheet.deleteSheet(sheet);
    expect(host.spreadsheet.getSheets().map((left) => left.getName())).toEqual(['Other']);
  });

  it('carry marks that only scripts see, until they are removed', () => {
    sheet.addDeveloperMetadata('tierwise-kind', 'scores');
    host.spreadsheet.addDeveloperMetadata('tierwise-version', '1');
    const found = host.spreadsheet.createDeveloperMetadataFinder().withKey('tierwise-kind').find();
    expect(found.map((mark) => [mark.getValue(), mark.getLocation().getSheet()?.getName()])).toEqual([
      ['scores', 'Sheet1'],
    ]);
    host.spreadsheet.insertSheet('Other');
    host.spreadsheet.deleteSheet(sheet);
    expect(host.spreadsheet.createDeveloperMetadataFinder().withKey('tierwise-kind').find()).toEqual([]);
  });

  it('carry charts', () => {
    sheet.getRange('A1:B3').setValues([
      ['Tier', 'Saves'],
      ['KOC', 12],
      ['Tail', 30],
    ]);
    const chart = sheet
      .newChart()
      .asColumnChart()
      .setTitle('Saves by tier')
      .addRange(sheet.getRange('A1:B3'))
      .setPosition(5, 1, 0, 0)
      .build();
    expect(sheet.getCharts()).toEqual([]);
    sheet.insertChart(chart);
    const [inserted] = sheet.getCharts();
    expect(inserted?.getOptions().get('title')).toBe('Saves by tier');
    expect(inserted?.getContainerInfo().getAnchorRow()).toBe(5);
    if (inserted) sheet.removeChart(inserted);
    expect(sheet.getCharts()).toEqual([]);
  });
});
