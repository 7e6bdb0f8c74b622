import { readDecisions } from '../../src/core/reports/shortlist/read-decisions';
import type { Cell, Table } from '../../src/core/table';
import { startAddOn, write } from '../support/bench/add-on';
import type { NodeHost } from '../support/bench/host';
import { inEachMode } from '../support/bench/strict-modes';
import { exportOf, wizardReports } from '../support/reports/wizard-reports';

/** The tabs that the wizard writes in English, their titles changed by hand, and written anew in Chinese. */
const table: Table = { tab: '达人列表', firstRow: 1, firstColumn: 1, rows: exportOf(30) };
const [english, chinese] = [wizardReports(table, 'en'), wizardReports(table, 'zh')];

let host: NodeHost;
afterEach(() => host.dispose());

inEachMode((strict) => {
  test.each(['scores', 'shortlist', 'plan', 'client', 'settings'] as const)(
    'the %s tab keeps the titles that a person gave its id, a computed column and their own',
    async (kind) => {
      host = await startAddOn({ 达人列表: [['昵称']] }, { strict });
      const [before, after] = [english[kind], chinese[kind]];
      const { tabId } = await write(host, before);
      const sheet = host.spreadsheet.getSheetById(tabId) as GoogleAppsScript.Spreadsheet.Sheet;
      const header = before.userColumns?.headerRow ?? 0;
      const own = before.userColumns?.columns[0];
      // Weeks are days, not titles.
      const titles = (before.cells[header] ?? []).filter((cell) => typeof cell !== 'object' || cell === null);
      const renamed: [number, string][] = [
        [0, 'Who'],
        [2, 'My third'],
        ...(own === undefined ? [] : [[own, 'For Li'] as [number, string]]),
      ];
      for (const [column, title] of renamed) sheet.getRange(header + 1, column + 1).setValue(title);
      const blank = before.cells.findIndex(
        (row, at) => at > header && own !== undefined && row[own] === null,
      );
      const id = before.cells[blank]?.[0] ?? null;
      const mine = before.dropdowns.find(({ column }) => column === own)?.choices[0] ?? 'mine';
      if (own !== undefined) sheet.getRange(blank + 1, own + 1).setValue(mine);
      await write(host, after);

      const rows = sheet.getDataRange().getValues();
      const at = after.userColumns?.headerRow ?? 0;
      const expected = (after.cells[at] ?? []).slice(0, titles.length).map((title) => String(title ?? ''));
      for (const [column, title] of renamed) expected[column] = title;
      expect((rows[at] ?? []).slice(0, titles.length)).toEqual(expected);
      if (own !== undefined) expect(rows.find((row) => row[0] === id)?.[own]).toBe(mine);
      await write(host, after);
      expect(sheet.getDataRange().getValues()).toEqual(rows);
    },
  );

  test('what was decided is read from the Shortlist whatever its titles are, before and after it is written anew', async () => {
    host = await startAddOn({ 达人列表: [['昵称']] }, { strict });
    const { tabId } = await write(host, english.shortlist);
    const sheet = host.spreadsheet.getSheetById(tabId) as GoogleAppsScript.Spreadsheet.Sheet;
    const header = english.shortlist.userColumns?.headerRow ?? 0;
    const titles = (english.shortlist.cells[header] ?? []).map(String);
    const at = (title: string) => titles.indexOf(title) + 1;
    const ids = english.shortlist.cells.slice(header + 1, header + 3).map(([id]) => String(id));
    expect([at('Client'), at('With creator')]).not.toContain(0);
    sheet.getRange(header + 2, at('Client')).setValue('Approved');
    sheet.getRange(header + 3, at('With creator')).setValue('Declined');
    sheet.getRange(header + 1, 1).setValue('Who');
    sheet.getRange(header + 1, at('Client')).setValue('Ms Li says');
    const decided = async () => {
      const read = (await host.run('readTable', { tabId })) as { rows: readonly (readonly Cell[])[] };
      const { kept, dropped } = readDecisions({ ...table, rows: read.rows }, []);
      return [[...kept.keys()], [...dropped.keys()]];
    };
    const expected = [[ids[0]], [ids[1]]];
    expect(await decided()).toEqual(expected);
    await write(host, chinese.shortlist);
    expect(await decided()).toEqual(expected);
    await write(host, english.shortlist);
    expect(await decided()).toEqual(expected);
  });
});
