import { type NodeHost, startHost } from '../../support/host';

/**
 * What live Sheets does, re-expressed from what peers recorded of it: L the tests of gas-fakes (run live by its own
 * account), C recordings of gspread, D Google's documentation, P notes of other projects. One thing is stricter here
 * than live: a formula has no value in the execution that wrote it.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let host: NodeHost;
let sheet: Sheet;
beforeEach(async () => {
  host = await startHost({ code: modes });
  sheet = host.spreadsheet.getSheets()[0] as Sheet;
});
afterEach(() => host.dispose());

/** Each tries one thing, in the mode that it is called in. */
const modes = `
function locale() { Session.getActiveUserLocale(); }
function menu() { SpreadsheetApp.getUi().createMenu('x').addItem('y', 'z').addToUi(); }
function properties() { PropertiesService.getDocumentProperties().getKeys(); }
function read() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue(); }
function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>')); }
function utilities() { Utilities.getUuid(); }
function locks() {
  var lock = LockService.getDocumentLock();
  var before = lock.hasLock();
  var refused = lock.tryLock(-1);
  var tells = null;
  try { lock.waitLock(-1); } catch (error) { tells = error.message; }
  var taken = [lock.tryLock(0), lock.hasLock(), lock.tryLock(0)];
  lock.releaseLock();
  lock.releaseLock();
  return [before, refused, tells, taken, lock.hasLock()];
}
`;

const day = (year: number, month: number, date: number, hours = 0, minutes = 0) =>
  new Date(year, month - 1, date, hours, minutes);
const app = () => host.spreadsheetApp;
const rule = () => app().newDataValidation();

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

describe('what cells accept', () => {
  const throughTheCell = (made: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => {
    const got = sheet.getRange('F7').setDataValidation(made.build()).getDataValidation();
    return [String(got?.getCriteriaType()), got?.getCriteriaValues()];
  };

  it('L: criteria come back from the cell as they were given', () => {
    expect(throughTheCell(rule().requireValueInList(['foo', 'bar']))).toEqual([
      'VALUE_IN_LIST',
      [['foo', 'bar'], true],
    ]);
    expect(throughTheCell(rule().requireValueInList(['c', 'd'], false))).toEqual([
      'VALUE_IN_LIST',
      [['c', 'd'], false],
    ]);
    expect(throughTheCell(rule().requireNumberBetween(20, 40))).toEqual(['NUMBER_BETWEEN', [20, 40]]);
    expect(throughTheCell(rule().requireNumberGreaterThanOrEqualTo(20))).toEqual([
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      [20],
    ]);
    expect(throughTheCell(rule().requireCheckbox())).toEqual(['CHECKBOX', []]);
    expect(throughTheCell(rule().requireDate())).toEqual(['DATE_IS_VALID_DATE', []]);
    expect(throughTheCell(rule().requireFormulaSatisfied('=F7'))).toEqual(['CUSTOM_FORMULA', ['=F7']]);
  });

  it('L: a list is made of texts, and a range of a range', () => {
    const [values] = rule()
      .requireValueInList([9, false, 'z'] as unknown as string[])
      .build()
      .getCriteriaValues();
    expect(values).toEqual(['9', 'false', 'z']);
    const [type, [range, showsDropdown]] = throughTheCell(
      rule().requireValueInRange(sheet.getRange('A2:C4')),
    ) as [string, [GoogleAppsScript.Spreadsheet.Range, boolean]];
    expect([type, range.getA1Notation(), showsDropdown]).toEqual(['VALUE_IN_RANGE', 'A2:C4', true]);
  });

  it('L: a builder tells what it has', () => {
    const builder = rule();
    expect([builder.getCriteriaType(), builder.getAllowInvalid(), builder.getHelpText()]).toEqual([
      null,
      true,
      null,
    ]);
    const built = builder.requireDate().setAllowInvalid(false).build();
    expect([String(builder.getCriteriaType()), built.getAllowInvalid(), built.getHelpText()]).toEqual([
      'DATE_IS_VALID_DATE',
      false,
      null,
    ]);
  });

  it('P: a checkbox makes a blank cell FALSE and leaves what stands', () => {
    sheet.getRange('A2').setValue('x');
    sheet.getRange('A1:A2').setDataValidation(rule().requireCheckbox().build());
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[false], ['x']]);
  });

  it.each<[what: string, isRefused: boolean, write: (range: GoogleAppsScript.Spreadsheet.Range) => void]>([
    ['what is not listed', true, (range) => range.setValue('other')],
    ['one wrong value among many', true, () => sheet.getRange('G1:H1').setValues([['x', 'other']])],
    ['what is listed', false, (range) => range.setValue('yes')],
    ['a blank', false, (range) => range.setValue('')],
    ['clearing', false, (range) => range.clearContent()],
  ])('P: a rejecting dropdown and %s: refused %s', (_, isRefused, write) => {
    const cell = sheet.getRange('H1');
    cell.setDataValidation(rule().requireValueInList(['yes', 'no']).setAllowInvalid(false).build());
    const words = 'The data you entered in cell H1 violates the data validation rules set on this cell.';
    if (isRefused) expect(() => write(cell)).toThrow(words);
    else write(cell);
    expect(sheet.getRange('G1').getValue()).toBe('');
  });

  it('D: a warning dropdown takes anything', () => {
    const cell = sheet.getRange('H1').setDataValidation(rule().requireValueInList(['yes']).build());
    expect(cell.setValue('other').getValue()).toBe('other');
  });

  it('L: a colour rule tells its condition in small letters', () => {
    const made = app()
      .newConditionalFormatRule()
      .whenNumberGreaterThan(50)
      .setBackground('#FF0000')
      .setRanges([sheet.getRange('A1:B10')])
      .build()
      .getBooleanCondition();
    expect([String(made), made?.getBackground(), String(made?.getCriteriaType())]).toEqual([
      'ConditionalFormatBooleanCondition',
      '#ff0000',
      'NUMBER_GREATER_THAN',
    ]);
  });
});

describe('charts', () => {
  const column = () => app().getActiveSpreadsheet().getSheets()[0] as Sheet;

  it('D: take the same range once, and follow inserted rows', () => {
    const range = sheet.getRange('A1:A5');
    const builder = sheet.newChart().addRange(range).addRange(column().getRange('A1:A5'));
    expect(builder.getRanges()).toHaveLength(1);
    sheet.insertChart(builder.setPosition(2, 3, 10, 20).build());
    sheet.insertRowsBefore(1, 3);
    const [chart] = sheet.getCharts();
    expect(chart?.getRanges().map((each) => each.getA1Notation())).toEqual(['A4:A8']);
    expect(String(chart?.modify().getChartType())).toBe('COLUMN');
  });

  it('L, P: refuse a text for the type, and to stand nowhere', () => {
    const builder = sheet.newChart().addRange(sheet.getRange('A1:A5'));
    expect(() => builder.setChartType('BAR' as never)).toThrow(
      "The parameters (String) don't match the method signature",
    );
    expect(() => sheet.insertChart(builder.build())).toThrow('out of bounds');
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

describe('sheets', () => {
  const hidden = (name: string) => host.spreadsheet.insertSheet(name).hideSheet();

  it.each<[source: string, make: () => unknown, words: string]>([
    [
      'P',
      () => host.spreadsheet.insertSheet('sheet1'),
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      'P',
      () => host.spreadsheet.insertSheet('x'.repeat(101)),
      'The sheet name cannot be greater than 100 characters.',
    ],
    ['C', () => sheet.hideSheet(), "You can't hide all the sheets in a document."],
    [
      'P',
      () => host.spreadsheet.deleteSheet(sheet),
      "You can't remove all the visible sheets in a document.",
    ],
    ['P', () => sheet.setFrozenRows(1000), "You can't freeze all visible rows on the sheet."],
    ['P', () => sheet.setFrozenColumns(26), "You can't freeze all visible columns on the sheet."],
    ['P', () => sheet.deleteRows(1, 1000), "You can't delete all the rows on the sheet."],
  ])('%s: refusals (%#)', (_, make, words) => {
    hidden('hidden');
    sheet.activate();
    expect(make).toThrow(words);
  });

  it('P: all visible rows cannot be frozen, nor all rows that are not frozen deleted', () => {
    sheet.hideRows(4, 997);
    expect(() => sheet.setFrozenRows(3)).toThrow("You can't freeze all visible rows on the sheet.");
    sheet.showRows(4, 997);
    sheet.setFrozenRows(3);
    expect(() => sheet.deleteRows(4, 997)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    sheet.deleteRows(4, 996);
    expect(sheet.getMaxRows()).toBe(4);
  });

  it('P: a hidden sheet shows itself when it is activated', () => {
    const other = hidden('hidden');
    sheet.activate();
    other.activate();
    expect([other.isSheetHidden(), host.spreadsheet.getActiveSheet().getName()]).toEqual([false, 'hidden']);
  });
});

describe('marks that only scripts see', () => {
  const columnsOf = (key: string) =>
    sheet
      .createDeveloperMetadataFinder()
      .withLocationType(app().DeveloperMetadataLocationType.COLUMN)
      .withKey(key)
      .find()
      .map((mark) => mark.getLocation().getColumn()?.getA1Notation());

  it('L: hang on a whole column and on no other cells', () => {
    sheet.getRange('C:C').addDeveloperMetadata('key', 'id');
    expect(sheet.getRange('C:C').getDeveloperMetadata()).toHaveLength(1);
    expect(sheet.getDeveloperMetadata()).toEqual([]);
    for (const notation of ['C1:C9', 'C1:C1000', 'C:D'])
      expect(() => sheet.getRange(notation).addDeveloperMetadata('key')).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
  });

  it('L: go where their column goes, and away with it', () => {
    sheet.getRange('C:C').addDeveloperMetadata('key', 'id');
    sheet.insertColumnsBefore(2, 2);
    expect(columnsOf('key')).toEqual(['E:E']);
    sheet.moveColumns(sheet.getRange('E:E'), 1);
    expect(columnsOf('key')).toEqual(['A:A']);
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    expect(columnsOf('key')).toEqual(['C:C']);
    sheet.deleteColumns(1, 1);
    expect(columnsOf('key')).toEqual(['B:B']);
    const [mark] = sheet.getRange('B:B').getDeveloperMetadata();
    mark?.moveToColumn(sheet.getRange('H:H')).setValue('other');
    expect([columnsOf('key'), mark?.getValue()]).toEqual([['H:H'], 'other']);
    sheet.deleteColumn(8);
    expect(columnsOf('key')).toEqual([]);
  });

  it('are taken along when the person duplicates a sheet', () => {
    sheet.addDeveloperMetadata('sheet', '1').getRange('B:B').addDeveloperMetadata('key', 'id');
    sheet.getRange('A1').setValue('x').setNote('n').setBackground('red');
    sheet.activate();
    const copy = host.spreadsheet.duplicateActiveSheet();
    const cell = copy.getRange('A1');
    expect([copy.getName(), cell.getValue(), cell.getNote(), cell.getBackground()]).toEqual([
      'Copy of Sheet1',
      'x',
      'n',
      '#ff0000',
    ]);
    expect(
      copy
        .createDeveloperMetadataFinder()
        .find()
        .map((mark) => mark.getKey()),
    ).toEqual(['sheet', 'key']);
  });
});

describe('locks and modes', () => {
  it('L: without patience a free lock is taken, with less than none it is not', async () => {
    expect(await host.run('locks')).toEqual([
      false,
      false,
      'Lock timeout: another process was holding the lock for too long.',
      [true, true, true],
      false,
    ]);
  });

  it.each([
    ['NONE', ['locale', 'menu', 'utilities']],
    ['LIMITED', ['locale', 'menu', 'properties', 'read', 'write', 'utilities']],
    ['CUSTOM_FUNCTION', ['locale', 'properties', 'read', 'utilities']],
    ['FULL', ['locale', 'menu', 'properties', 'read', 'write', 'sidebar', 'utilities']],
  ] as const)('D: %s allows %j and nothing else', async (mode, allowed) => {
    const tried = ['locale', 'menu', 'properties', 'read', 'write', 'sidebar', 'utilities'];
    const passed: string[] = [];
    for (const name of tried) {
      await host.runAs(mode, name).then(
        () => passed.push(name),
        () => undefined,
      );
    }
    expect(passed).toEqual(allowed);
  });
});
