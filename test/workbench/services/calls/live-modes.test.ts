import { type NodeHost, startHost } from '../../../support/bench/host';

/**
 * What live Sheets does with locks and modes, re-expressed from what peers recorded of it: L the tests of gas-fakes (run live by its own
 * account), C recordings of gspread, D Google's documentation, P notes of other projects.
 */
let host: NodeHost;
beforeEach(async () => {
  host = await startHost({ code: modes });
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
