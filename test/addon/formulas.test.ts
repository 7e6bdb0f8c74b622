import { startAddOn } from '../support/bench/add-on';
import type { NodeHost } from '../support/bench/host';

let host: NodeHost;

beforeEach(async () => {
  host = await startAddOn({
    达人列表: [
      ['头像', '主页', '粉丝数', '更新'],
      [
        '',
        'https://www.xiaohongshu.com/user/profile/5e0000000000000000001234',
        60_000,
        { date: '2026-11-11' },
      ],
      [
        '',
        'https://www.xiaohongshu.com/user/profile/600000000012345678901234',
        3_000,
        { date: '2026-11-12' },
      ],
    ],
  });
});

afterEach(() => host.dispose());

const sheet = () => host.spreadsheet.getSheetByName('达人列表') as GoogleAppsScript.Spreadsheet.Sheet;
const formula = async (text: string, cell = 'H1') => {
  sheet().getRange(cell).setFormula(text);
  await host.settle();
  return host.values('达人列表', cell)[0]?.[0];
};
const zoneAsked = () => host.calls.read()['Spreadsheet.getSpreadsheetTimeZone'] ?? 0;

test('a picture in a cell is a blank cell to a formula', async () => {
  const avatar = host.spreadsheetApp.newCellImage().setSourceUrl('https://example.com/a.png').build();
  sheet().getRange('A2:A3').setValue(avatar);
  expect(await formula('=TIER(A2)')).toBe('');
  await formula('=TIER(A2:A3)');
  expect(host.values('达人列表', 'H1:H2')).toEqual([[''], ['']]);
  expect(await formula('=CREATOR_SCORE(C2, A2, 9, 9)')).toBe(await formula('=CREATOR_SCORE(C2, E2, 9, 9)'));
});

test('asks for the file’s time zone only where a date arrives, and once a call', async () => {
  host.calls.reset();
  await formula('=CREATOR_TABLE(A1:C3)');
  expect(host.calls.total()).toBe(0);
  await formula('=CREATOR_TABLE(A1:D3)');
  expect(zoneAsked()).toBe(1);
});

test('says what is wrong without the name of an error before it', async () => {
  await formula('=TIER("many")');
  expect(host.errors()[0]?.message).toBe('followers must be a number, such as 12000 or 1.2万; it is "many".');
});

test('an id that looks like a number stays the text that it is, through a cell and back', async () => {
  await formula('=CREATOR_ID(B2:B3)');
  expect(host.values('达人列表', 'H1:H2')).toEqual([
    ['5e0000000000000000001234'],
    ['600000000012345678901234'],
  ]);
  expect(await formula('=ISTEXT(H1)', 'K1')).toBe(true);
  expect(await formula('=H2&""', 'L1')).toBe('600000000012345678901234');
});
