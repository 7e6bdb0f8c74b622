/** A bundle small enough to read, in the shape of dist/Code.js: it tries what the workbench must allow and refuse. */
export const smallAddOn = `
var addOn = (function () {
  function each(value, compute) {
    return Array.isArray(value) ? value.map(function (row) { return row.map(compute); }) : compute(value);
  }
  return { each: each, loads: 0 };
})();

/**
 * Doubles numbers.
 * @param {number[][]} numbers One cell or a range.
 * @param {number} factor Optional. What to multiply with.
 * @return {number[][]} As many as were given.
 * @customfunction
 */
function TWICE(numbers, factor) {
  return addOn.each(numbers, function (cell) { return cell === '' ? '' : cell * (factor || 2); });
}
/**
 * Says what it was given.
 * @param {string} anything A cell or a range.
 * @customfunction
 */
function DESCRIBE(anything) {
  if (Array.isArray(anything)) return anything.length + ' rows of ' + anything[0].length;
  return anything instanceof Date ? 'date ' + anything.getFullYear() : typeof anything + ' ' + anything;
}
/**
 * Never works.
 * @customfunction
 */
function BROKEN(anything) { throw new Error('Give me a number of followers.'); }
/**
 * Never works, and throws no plain error.
 * @customfunction
 */
function BROKEN_BY_KIND(anything) {
  var error = new Error('Give me a number.');
  error.name = 'InputError';
  throw error;
}
/**
 * Gives back what it was given.
 * @customfunction
 */
function SAME(anything) { return anything; }
/**
 * Writes where it may not.
 * @customfunction
 */
function MEDDLE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }

function onOpen(event) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Plan a campaign', 'openSidebar').addToUi();
  return String(event.authMode);
}
function onOpenTooCurious() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Planner'));
}
function countLoads() { addOn.loads += 1; return addOn.loads; }
function giveBack(value) { return value; }
function giveDate() { return { rows: [[new Date()]] }; }
function readTab(name) {
  var values = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getValues();
  return { isArray: values instanceof Array && values[0] instanceof Array, values: values.map(function (row) {
    return row.map(function (cell) { return cell instanceof Date ? cell.toISOString().slice(0, 4) : cell; });
  }) };
}
function writeTab(name, rows) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName(name) || book.insertSheet(name);
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  return sheet.getSheetId();
}
function writeAndReadFormula() {
  var range = SpreadsheetApp.getActiveSheet().getRange('H1');
  range.setFormula('=1+1');
  return range.getValue();
}
function drawBorder() { SpreadsheetApp.getActiveSheet().getRange('A1').setBorder(true, true, true, true, true, true); }
function lockAndTell() {
  var lock = LockService.getDocumentLock();
  return lock.tryLock(1000);
}
function store(key, value) { PropertiesService.getDocumentProperties().setProperty(key, value); }
function grant() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'granted'; }
function secret_() { return 1; }
`;
