import { type NodeHost, startHost } from '../../../support/bench/host';

/**
 * What live Sheets does with its sheets, re-expressed from what peers recorded of it: L the tests of gas-fakes (run live by its own
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
