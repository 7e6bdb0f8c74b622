import { type NodeHost, startHost } from '../../../support/bench/host';

/**
 * What live Sheets does with what is attached to cells, re-expressed from what peers recorded of it: L the tests of gas-fakes (run live by its own
 * account), C recordings of gspread, D Google's documentation, P notes of other projects.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let host: NodeHost;
let sheet: Sheet;
beforeEach(async () => {
  host = await startHost({ code: '' });
  sheet = host.spreadsheet.getSheets()[0] as Sheet;
});
afterEach(() => host.dispose());

const app = () => host.spreadsheetApp;
const rule = () => app().newDataValidation();

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
