import { startAddOn, write } from '../support/bench/add-on';
import { filePicture, sheetNamed, tabNames } from '../support/bench/file-picture';
import type { NodeHost } from '../support/bench/host';
import { inEachMode } from '../support/bench/strict-modes';
import { headerAt, listReport } from '../support/reports/list-report';

/** What a person does to a tab of ours, and what is there after it was written again. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const first = listReport(['a', 'b', 'c']);
const second = listReport(['c', 'b', 'd', 'a', 'e']);
/** The header's row, counted from 1; the creators stand under it. */
const header = headerAt + 1;

let host: NodeHost;
let sheet: Sheet;
afterEach(() => host.dispose());

/** Where a creator's row is now, counted from 1. */
function rowOf(id: string): number {
  const ids = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues();
  const at = ids.findIndex(([cell]) => String(cell).replace(/^'+/, '') === id.replace(/^'+/, ''));
  expect([id, at]).not.toEqual([id, -1]);
  return at + 1;
}

function columnOf(title: string): number {
  const titles = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getValues();
  const at = titles.find((row) => row.includes(title))?.indexOf(title) ?? -1;
  expect([title, at]).not.toEqual([title, -1]);
  return at + 1;
}

/** An added column behind the second, with a cell for each creator. */
function addColumn(title: string, ...cells: readonly unknown[]): GoogleAppsScript.Spreadsheet.Range {
  sheet.insertColumnAfter(2);
  sheet.getRange(header, 3).setValue(title);
  const range = sheet.getRange(header + 1, 3, cells.length, 1);
  range.setValues(cells.map((cell) => [cell]));
  return range;
}

async function sentenceOf(writing: Promise<unknown>): Promise<string> {
  return writing.then(
    () => 'written',
    (error: Error) => error.message,
  );
}

inEachMode((strict) => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, { strict });
    await write(host, first);
    sheet = sheetNamed(host, 'Shortlist');
  });

  describe('what a writing meets that it may not change', () => {
    /** An added column of dates, colours, a rejecting dropdown: all that a refused writing could spoil. */
    async function furnishTab(): Promise<unknown> {
      addColumn('Posted', 46_307, 46_308, 46_309).setNumberFormat('yyyy-mm-dd');
      addColumn('Courier', 'SF', 'YTO', 'SF').setDataValidation(rejecting(['SF', 'YTO']));
      sheet
        .getRange(header + 2, 2)
        .setBackground('#ffff00')
        .setNote('met in May');
      sheet.getRange(1, 5, 1, 2).merge();
      await host.settle();
      expect(sheet.getRange(header + 1, 4).getDisplayValue()).toBe('2026-10-12');
      return filePicture(host);
    }

    test('cells that another person protects: the sentence names tab and cells, the tab is as it was', async () => {
      const before = await furnishTab();
      sheet.getRange(header + 2, 5, 2, 2).protect();
      expect(await sentenceOf(write(host, second))).toBe(
        '“Shortlist” was not changed: its cells E6:F7 are protected. Ask their owner to let you edit them (Data › Protect sheets and ranges). After that, write it again.',
      );
      expect(filePicture(host)).toEqual(before);
    });

    test('a tab that another person protects', async () => {
      const before = await furnishTab();
      sheet.protect();
      expect(await sentenceOf(write(host, second))).toMatch(
        /^“Shortlist” was not changed: the tab is protected\. /,
      );
      expect(filePicture(host)).toEqual(before);
    });

    test('a protection that only warns, or lets this person through, is no obstacle', async () => {
      sheet.getRange('A1:F9').protect().setWarningOnly(true);
      sheet.getRange('A1').protect().addEditor('script@example.com');
      await write(host, second);
      expect(rowOf('e')).toBe(header + 5);
    });

    test('a header row that the person deleted: its titles are asked back, nothing is changed', async () => {
      await furnishTab();
      sheet.deleteRow(header);
      sheet.deleteRows(1, header - 1);
      sheet.getRange(1, 1, 9, 4).clearContent();
      sheet.getRange(1, 1).setValue('something');
      const before = filePicture(host);
      expect(await sentenceOf(write(host, second))).toMatch(
        /^“Shortlist” was not changed: its header row can no longer be recognised.*ID, Creator, Followers/,
      );
      expect(filePicture(host)).toEqual(before);
    });

    test('a deleted header row alone: the list is known by its ids, and nothing is lost', async () => {
      sheet.getRange(header + 1, 5, 1, 2).setValues([['Approved', 'call her']]);
      sheet.deleteRow(header);
      const said = await sentenceOf(write(host, second));
      const cells = sheet.getDataRange().getValues().flat();
      expect([said, cells]).toEqual([said, expect.arrayContaining(['Approved', 'call her'])]);
    });
  });

  describe('what stands in the way of the figures', () => {
    test('merged cells above the header are merged again; over the list they swallow nothing', async () => {
      sheet.insertRowBefore(1);
      sheet.getRange(1, 1, 1, 4).merge();
      sheet.getRange(1, 1).setValue('For Ms Li');
      sheet.getRange(header + 2, 2, 2, 2).merge();
      await write(host, second);
      expect(sheet.getRange(1, 1, 1, 4).isPartOfMerge()).toBe(true);
      expect(sheet.getRange(1, 1).getValue()).toBe('For Ms Li');
      expect(
        ['a', 'b', 'c', 'd', 'e'].map((id) => sheet.getRange(rowOf(id), 2, 1, 3).getValues()[0]),
      ).toEqual([1, 2, 3, 4, 5].map((each) => [`name of ${'abcde'[each - 1]}`, each * 1000, 60 + each]));
    });

    test('a filter is there over the new list, its criteria on their columns, although those moved', async () => {
      sheet.getRange(header + 2, 5).setValue('Approved');
      sheet.getRange(header, 1, 4, 6).createFilter();
      const hiding = host.spreadsheetApp.newFilterCriteria().setHiddenValues(['Approved']).build();
      sheet.getFilter()?.setColumnFilterCriteria(5, hiding);
      addColumn('Courier', 'SF');
      expect(sheet.isRowHiddenByFilter(header + 2)).toBe(true);
      await write(host, second);
      expect(sheet.getFilter()?.getRange().getA1Notation()).toBe(`A${header}:G${header + 5}`);
      const criteria = [1, 2, 3, 4, 5, 6, 7].map(
        (at) => sheet.getFilter()?.getColumnFilterCriteria(at) ?? null,
      );
      expect(criteria.map((one) => one?.getHiddenValues() ?? null)).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map((at) => (at === columnOf('Decision') ? ['Approved'] : null)),
      );
      const hidden = ['a', 'b', 'c', 'd', 'e'].filter((id) => sheet.isRowHiddenByFilter(rowOf(id)));
      expect(hidden).toEqual(['b']);
    });

    test('a filter that does not begin in the first column', async () => {
      sheet.getRange(header, 2, 4, 4).createFilter();
      const hiding = host.spreadsheetApp.newFilterCriteria().setHiddenValues(['name of b']).build();
      sheet.getFilter()?.setColumnFilterCriteria(2, hiding);
      await write(host, second);
      expect(sheet.getFilter()?.getRange().getA1Notation()).toBe(`B${header}:E${header + 5}`);
      expect(['a', 'b', 'c', 'd', 'e'].filter((id) => sheet.isRowHiddenByFilter(rowOf(id)))).toEqual(['b']);
    });

    test('rows that the person hid are seen again, for they hold others now; a hidden column stays hidden', async () => {
      sheet.hideRows(header + 2);
      sheet.hideColumns(3);
      await write(host, second);
      const hidden = Array.from({ length: sheet.getLastRow() }, (_, at) => sheet.isRowHiddenByUser(at + 1));
      expect(hidden).not.toContain(true);
      expect([2, 3, 4].map((at) => sheet.isColumnHiddenByUser(at))).toEqual([false, true, false]);
    });

    test('a hidden column that goes elsewhere leaves no other hidden in its place', async () => {
      sheet.moveColumns(sheet.getRange('D:D'), 1);
      sheet.hideColumns(1);
      await write(host, second);
      expect([columnOf('ID'), columnOf('Score')]).toEqual([1, 4]);
      expect(sheet.isColumnHiddenByUser(1)).toBe(false);
    });

    test('a tab that the person hid is shown again', async () => {
      sheet.hideSheet();
      await write(host, second);
      expect(sheet.isSheetHidden()).toBe(false);
    });

    test('dropdowns of the person’s that reject keep no figure out, and follow their creators', async () => {
      addColumn('Courier', 'SF', 'YTO', 'SF').setDataValidation(rejecting(['SF', 'YTO']));
      sheet.getRange(header + 1, 4, 3, 1).setDataValidation(rejecting(['1000', '2000', '3000']));
      await write(host, second);
      expect(['a', 'b', 'c'].map((id) => sheet.getRange(rowOf(id), 3).getValue())).toEqual([
        'SF',
        'YTO',
        'SF',
      ]);
      const choices = sheet.getRange(rowOf('b'), 3).getDataValidation()?.getCriteriaValues()[0];
      expect(choices).toEqual(['SF', 'YTO']);
      expect(sheet.getRange(rowOf('e'), 4).getValue()).toBe(5000);
    });

    test('a text of 60,000 characters is cut to what a cell holds, and says so', async () => {
      const long = '评'.repeat(60_000);
      const cells = second.cells.map((row) => row.map((cell) => (cell === 'name of d' ? long : cell)));
      await write(host, { ...second, cells });
      const text = String(sheet.getRange(rowOf('d'), 2).getValue());
      expect(text.length).toBeLessThanOrEqual(50_000);
      expect(text).toMatch(/^评{40000,}.*49,?999/);
      expect(rowOf('e')).toBe(header + 5);
    });
  });

  describe('which tab is ours', () => {
    test('one of the person’s with our name in other letters stays theirs', async () => {
      host.spreadsheet.deleteSheet(sheet);
      host.spreadsheet.insertSheet('SHORTLIST').getRange('A1').setValue('mine');
      expect((await write(host, first)).name).toBe('Shortlist (2)');
      expect((await write(host, second)).name).toBe('Shortlist (2)');
      expect(host.values('SHORTLIST', 'A1')).toEqual([['mine']]);
    });

    test('two duplicates of ours stay the person’s, also where ours is deleted', async () => {
      const one = host.spreadsheet.insertSheet('Copy one', { template: sheet });
      const other = host.spreadsheet.insertSheet('Copy two', { template: sheet });
      one.getRange('A1').setValue('mine');
      other.getRange('A1').setValue('mine too');
      await write(host, second);
      expect([one, other].map((copy) => copy.getRange(header + 1, 1).getValue())).toEqual(['a', 'a']);
      host.spreadsheet.deleteSheet(sheet);
      expect((await write(host, second)).name).toBe('Shortlist');
      expect((await write(host, first)).name).toBe('Shortlist');
      expect([one, other].map((copy) => copy.getRange('A1').getValue())).toEqual(['mine', 'mine too']);
      expect([...tabNames(host)].sort()).toEqual(['Copy one', 'Copy two', 'Shortlist', '达人列表']);
    });
  });

  describe('what the person wrote', () => {
    test('ids that a sheet could take for formulas keep their decisions over five reruns', async () => {
      const ids = ['=1+1', '+86', '-2', '@name', "'quoted", '＝A', '＋1', '－1', '＠b', '00123', '1/2'];
      const report = listReport(ids);
      host.spreadsheet.deleteSheet(sheet);
      await write(host, report);
      sheet = sheetNamed(host, 'Shortlist');
      const marks = () => sheet.getRange(header + 1, 1, ids.length, 6).getValues();
      ids.forEach((id, at) => {
        sheet
          .getRange(rowOf(id), 5, 1, 2)
          .setValues([[at % 2 === 0 ? 'Approved' : 'Rejected', `'=note ${at}`]]);
      });
      await write(host, report);
      const settled = marks();
      for (let rerun = 2; rerun <= 5; rerun += 1) {
        await write(host, report);
        expect([rerun, marks()]).toEqual([rerun, settled]);
      }
      const bare = settled.map((row) => row.map((cell) => String(cell).replace(/^'+/, '')));
      expect(bare.map(([id, , , , decision, note]) => [id, decision, note])).toEqual(
        ids.map((id, at) => [id.replace(/^'/, ''), at % 2 === 0 ? 'Approved' : 'Rejected', `=note ${at}`]),
      );
      expect(sheet.getDataRange().getValues().flat()).not.toContain(
        'No longer in the list, with what you wrote',
      );
    });

    test('a date stays that day over reruns, typed or with a time', async () => {
      addColumn('Posted', '2026-11-11', 46_307.75, '').offset(1, 0, 1, 1).setNumberFormat('yyyy-mm-dd hh:mm');
      sheet
        .getRange(header + 3, 7)
        .setNumberFormat('yyyy-mm-dd')
        .setValue(46_309);
      const shown = () => [
        sheet.getRange(rowOf('a'), 3).getDisplayValue(),
        sheet.getRange(rowOf('b'), 3).getDisplayValue(),
        sheet.getRange(rowOf('c'), 7).getDisplayValue(),
      ];
      const days = shown();
      expect(days[0]).toMatch(/2026/);
      expect(days.slice(1)).toEqual(['2026-10-12 18:00', '2026-10-14']);
      for (const report of [second, first, second]) {
        await write(host, report);
        expect(shown()).toEqual(days);
      }
    });

    test('currency, colours, strike-through and notes follow their creators', async () => {
      addColumn('Fee', 100, 200, 300).setNumberFormat('€#,##0');
      const cell = sheet.getRange(header + 2, 2);
      cell.setBackground('#ffff00').setFontColor('#ff0000').setFontLine('line-through').setNote('met in May');
      for (const report of [second, first, second]) {
        await write(host, report);
        const name = sheet.getRange(rowOf('b'), 2);
        expect([
          name.getBackground(),
          name.getFontColor(),
          name.getFontLines()[0]?.[0],
          name.getNote(),
        ]).toEqual(['#ffff00', '#ff0000', 'line-through', 'met in May']);
        expect(sheet.getRange(rowOf('c'), 3).getDisplayValue()).toBe('€300');
        expect(sheet.getRange(rowOf('a'), 2).getBackground()).toBe('#ffffff');
      }
    });

    test('formulas in added columns and sums below follow; text above stays above', async () => {
      sheet.insertRowBefore(1);
      sheet.getRange(1, 1).setValue('For Ms Li');
      const top = header + 1;
      sheet.insertColumnAfter(4);
      sheet.getRange(top, 5).setValue('Per follower');
      sheet.getRange(top + 1, 5, 3, 1).setFormulas([[`=C${top + 1}*2`], [`=C${top + 2}*2`], ['=1/0']]);
      sheet.getRange(top + 4, 2, 1, 2).setValues([['Sum', `=SUM(C${top + 1}:C${top + 3})`]]);
      await host.settle();
      for (const [report, sum] of [
        [second, 15_000],
        [first, 6_000],
        [second, 15_000],
      ] as const) {
        await write(host, report);
        expect(sheet.getRange(1, 1).getValue()).toBe('For Ms Li');
        const formulas = ['a', 'b', 'c'].map((id) => sheet.getRange(rowOf(id), 5).getFormula());
        expect(formulas).toEqual([`=C${rowOf('a')}*2`, `=C${rowOf('b')}*2`, '=1/0']);
        const line = sheet
          .getRange(1, 2, sheet.getLastRow(), 2)
          .getValues()
          .find(([label]) => label === 'Sum');
        expect(line).toEqual(['Sum', sum]);
      }
    });

    test('an edit made between a run that was cut off at any call and the next is there afterwards', async () => {
      addColumn('Courier', 'SF', 'YTO', 'SF');
      host.calls.reset();
      await write(host, second);
      const calls = host.calls.total();
      const step = process.env['TIERWISE_EVERY_FAULT'] === undefined ? 9 : 1;
      for (let call = 1; call <= calls; call += step) {
        host.faults.dieAt(call, call % 2 === 0 ? 'kept' : 'dropped');
        await sentenceOf(write(host, call % 2 === 0 ? second : first));
        const courier = columnOf('Courier');
        sheet.getRange(rowOf('b'), courier).setValue(`edit ${call}`);
        sheet.getRange(rowOf('a'), columnOf('Your notes')).setValue(`note ${call}`);
        sheet.getRange(rowOf('c'), 2).setNote(`met ${call}`);
        await write(host, call % 4 < 2 ? second : first);
        expect([
          sheet.getRange(rowOf('b'), columnOf('Courier')).getValue(),
          sheet.getRange(rowOf('a'), columnOf('Your notes')).getValue(),
          sheet.getRange(rowOf('c'), 2).getNote(),
        ]).toEqual([`edit ${call}`, `note ${call}`, `met ${call}`]);
        expect(tabNames(host)).toEqual(['达人列表', 'Shortlist']);
      }
    });
  });
});

test('a file that is full takes no new tab and no longer list: a sentence says so', async () => {
  host = await startAddOn({ 达人列表: [['昵称']] });
  await write(host, first);
  sheet = sheetNamed(host, 'Shortlist');
  sheet.getRange(header + 1, 5).setBackground('#ffff00');
  const list = sheetNamed(host, '达人列表');
  list.insertRowsAfter(1, 382_500);
  const before = filePicture(host);
  const long = listReport(Array.from({ length: 2_000 }, (_, at) => `id${at}`));
  expect(await sentenceOf(write(host, long))).toMatch(/^“Shortlist” was not changed: .*10 million cells/);
  expect(await sentenceOf(write(host, { ...first, campaign: '双11' }))).toMatch(
    /^The tab “Shortlist” was not made: .*10 million cells/,
  );
  expect(filePicture(host)).toEqual(before);
  await write(host, second);
  expect(rowOf('e')).toBe(header + 5);
});

function rejecting(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return host.spreadsheetApp
    .newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(false)
    .build();
}
