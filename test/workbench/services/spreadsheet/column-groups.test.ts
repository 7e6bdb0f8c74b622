import { type NodeHost, startHost } from '../../../support/bench/host';

/** Columns that fold together, as Sheets has them. */
let host: NodeHost;
let sheet: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(async () => {
  host = await startHost({ code: 'function nothing() {}' });
  sheet = host.spreadsheet.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
});
afterEach(() => host.dispose());

const hidden = () => [1, 2, 3, 4, 5, 6].filter((column) => sheet.isColumnHiddenByUser(column));

test('columns are grouped, folded out of sight and unfolded', () => {
  sheet.getRange('B1:D1').shiftColumnGroupDepth(1);
  expect([1, 2, 4, 5].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 1, 0]);
  expect(hidden()).toEqual([]);
  sheet.collapseAllColumnGroups();
  expect(hidden()).toEqual([2, 3, 4]);
  const group = sheet.getColumnGroup(3, 1);
  expect([group?.isCollapsed(), group?.getDepth(), group?.getControlIndex()]).toEqual([true, 1, 5]);
  expect(group?.getRange().getColumn()).toBe(2);
  group?.expand();
  expect(hidden()).toEqual([]);
  expect(sheet.getColumnGroup(5, 1)).toBeNull();
});

test('a group within a group stays folded when the outer one is unfolded', () => {
  sheet.getRange('B1:E1').shiftColumnGroupDepth(1);
  sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
  sheet.getColumnGroup(2, 1)?.expand();
  expect(hidden()).toEqual([3, 4]);
});

test('a group grows with a column inserted in it, and goes with its last column', () => {
  sheet.getRange('B1:C1').shiftColumnGroupDepth(1);
  sheet.insertColumnBefore(3);
  expect([2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column))).toEqual([1, 1, 1, 0]);
  sheet.deleteColumns(2, 3);
  expect(sheet.getColumnGroupDepth(2)).toBe(0);
});

test('columns are taken out of a group, and a group is taken away', () => {
  sheet.getRange('B1:E1').shiftColumnGroupDepth(1);
  sheet.getRange('C1').shiftColumnGroupDepth(-1);
  expect([2, 3, 4].map((column) => sheet.getColumnGroupDepth(column))).toEqual([1, 0, 1]);
  sheet.getColumnGroup(4, 1)?.remove();
  expect([2, 4].map((column) => sheet.getColumnGroupDepth(column))).toEqual([1, 0]);
});

test('a duplicate has the groups of its model', () => {
  sheet.getRange('B1:C1').shiftColumnGroupDepth(1);
  const copy = sheet.copyTo(host.spreadsheet);
  sheet.getRange('B1:C1').shiftColumnGroupDepth(-1);
  expect([copy.getColumnGroupDepth(2), sheet.getColumnGroupDepth(2)]).toEqual([1, 0]);
});
