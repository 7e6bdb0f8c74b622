import fc from 'fast-check';
import { asMeant } from '../../src/core/reports/literal-text';
import type { ReportCell } from '../../src/core/reports/report';
import { startAddOn, write } from '../support/bench/add-on';
import type { NodeHost } from '../support/bench/host';
import { inEachMode } from '../support/bench/strict-modes';
import { smallReport } from '../support/reports/small-report';

const creators = [['昵称'], ['示例博主001']];
let host: NodeHost;

afterEach(() => host.dispose());

inEachMode((strict) => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: creators }, { strict });
  });

  /** What was read of a text, where the sheet may have kept the apostrophe that makes it one. */
  const meant = (value: unknown) =>
    strict.keepApostrophes && typeof value === 'string' ? asMeant(value) : value;

  test('what the report says is what the tab holds', async () => {
    const { name, kept } = await write(host, smallReport());
    expect([name, kept]).toEqual(['Shortlist', 0]);
    expect(host.values('Shortlist', 'A1:C5')).toEqual([
      ['Shortlist', '', ''],
      ['Spend', 1200, ''],
      ['Creator id', 'Price', 'Decision'],
      ['00123', 1200, ''],
      ['1/2', 'on request', ''],
    ]);
    const tab = sheet('Shortlist');
    expect(tab.getRange('B2').getNumberFormat()).toBe('¥#,##0');
    expect(tab.getRange('A3').getFontWeight()).toBe('bold');
    expect(tab.getRange('B3').getNote()).toBe('What the brand pays');
    expect(tab.getRange('C4').getDataValidation()?.getCriteriaValues()[0]).toEqual([
      'approved',
      'reserve',
      'rejected',
    ]);
    expect([tab.getFrozenRows(), tab.getFrozenColumns(), tab.getColumnWidth(3)]).toEqual([3, 1, 160]);
  });

  test.each([
    '=SUM(A1:A9)',
    '+1',
    '-2',
    '@name',
    '＝1+1',
    '\t=1',
    '\n=1',
    "'quoted",
    'TRUE',
    '12%',
    '2026-11-11',
  ])('foreign text %j stays that text', async (text) => {
    await write(host, smallReport([[text, 1, null]]));
    expect(host.values('Shortlist', 'A4').map((row) => row.map(meant))).toEqual([[text]]);
    expect(sheet('Shortlist').getRange('A4').getFormula()).toBe('');
  });

  test('whatever a report holds, the tab gives it back', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.stringMatching(/^[=+\-@'＝＋－＠\t]?[0-9./:%,¥E-]{0,8}$/),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.constant(-0),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), async (cells) => {
        const rows = cells.map(([one, other], index) => [`id${index}`, one, other]);
        await write(host, { ...smallReport(rows), userColumns: null });
        const read = host.values('Shortlist', `B4:C${rows.length + 3}`).map((row) => row.map(meant));
        expect(read).toEqual(cells.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value))));
      }),
      { numRuns: 10 },
    );
  });

  test('dates are dates, booleans booleans, and a formula of ours is a formula', async () => {
    await write(
      host,
      smallReport([
        ['1', { date: '2026-11-11' }, true],
        ['2', { formula: '=1+1' }, null],
      ]),
    );
    await host.settle();
    expect(sheet('Shortlist').getRange('B4').getDisplayValue()).toBe('2026-11-11');
    const [[date, flag], [sum]] = host.values('Shortlist', 'B4:C5') as [[Date, boolean], [number, string]];
    expect([date instanceof Date, flag, sum]).toEqual([true, true, 2]);
  });

  test('a tab of the person’s that has the name already is never touched', async () => {
    host.spreadsheet.insertSheet('Shortlist').getRange('A1').setValue('mine');
    host.spreadsheet.insertSheet('Shortlist (2)').getRange('A1').setValue('mine too');
    expect((await write(host, smallReport())).name).toBe('Shortlist (3)');
    expect((await write(host, smallReport())).name).toBe('Shortlist (3)');
    expect(host.values('Shortlist', 'A1')).toEqual([['mine']]);
    expect(host.values('Shortlist (2)', 'A1')).toEqual([['mine too']]);
  });

  test('a rerun finds its tab under any name, and keeps what the person wrote there by creator id', async () => {
    await write(host, smallReport());
    sheet('Shortlist').getRange('C5').setValue('approved');
    sheet('Shortlist').setName('My picks');
    const { name, kept } = await write(
      host,
      smallReport([
        ['1/2', 900, null],
        ['00123', 1200, null],
      ]),
    );
    expect([name, kept]).toEqual(['My picks', 1]);
    expect(host.values('My picks', 'A4:C5')).toEqual([
      ['1/2', 900, 'approved'],
      ['00123', 1200, ''],
    ]);
  });

  test('a shorter report leaves nothing of a longer one', async () => {
    await write(host, smallReport(manyRows(30)));
    await write(host, smallReport(manyRows(1)));
    expect(sheet('Shortlist').getDataRange().getValues()).toHaveLength(4);
    expect(sheet('Shortlist').getRange('A20').getBackground()).toBe('#ffffff');
  });

  test('a longer report than the tab has rows makes the tab longer', async () => {
    await write(host, smallReport());
    await write(host, smallReport(manyRows(1500)));
    expect(host.values('Shortlist', 'A1503')).toEqual([['id1499']]);
  });

  test('a duplicate that the person made of our tab is theirs', async () => {
    await write(host, smallReport());
    const mark = sheet('Shortlist').getDeveloperMetadata()[0]?.getValue() ?? '';
    const copy = host.spreadsheet.insertSheet('Copy of Shortlist');
    copy.getRange('A1').setValue('mine');
    copy.addDeveloperMetadata('tierwise', mark);
    host.spreadsheet.deleteSheet(sheet('Shortlist'));
    expect((await write(host, smallReport())).name).toBe('Shortlist');
    expect(host.values('Copy of Shortlist', 'A1')).toEqual([['mine']]);
  });

  test('every campaign has a tab of its own', async () => {
    await write(host, smallReport());
    await write(host, { ...smallReport([['9', 1, null]]), campaign: '双11', name: 'Shortlist · 双11' });
    expect(host.values('Shortlist', 'A4')).toEqual([['00123']]);
    expect(host.values('Shortlist · 双11', 'A4')).toEqual([['9']]);
  });

  test('while somebody else writes, nothing is changed and a sentence says so', async () => {
    await write(host, smallReport());
    host.lock.heldByOther = true;
    await expect(write(host, smallReport(manyRows(3)))).rejects.toThrow('Wait a moment and try again');
    expect(host.values('Shortlist', 'A4')).toEqual([['00123']]);
  });

  test.each([
    ['ragged rows', { ...smallReport(), cells: [['one'], ['two', 'three']] }, 'reports.0.cells'],
    [
      'a block beyond the cells',
      { ...smallReport(), cells: smallReport().cells.slice(0, 4) },
      'reports.0.blocks',
    ],
    ['a value that is none', smallReport([['1', { price: 3 } as never, null]]), 'reports.0.cells.3'],
    ['an unknown kind', { ...smallReport(), kind: 'invoice' as never }, 'reports.0.kind'],
  ])('a report with %s is refused before anything is touched', async (_, report, where) => {
    await expect(write(host, report)).rejects.toThrow(`cannot read (${where}). Nothing was changed.`);
    expect(host.spreadsheet.getSheets()).toHaveLength(1);
  });

  test('a new tab that cannot be finished is taken away again', async () => {
    await expect(write(host, { ...smallReport(), frozenColumns: 26 })).rejects.toThrow(
      'The tab “Shortlist” was not made',
    );
    expect(host.spreadsheet.getSheets()).toHaveLength(1);
    expect(host.lock.held).toBe(false);
  });

  test('charts are drawn once, however often the report is written, and a person’s own stay', async () => {
    const chart = {
      kind: 'bar',
      title: 'Spend',
      row: 2,
      column: 0,
      rows: 3,
      columns: 2,
      atRow: 0,
      atColumn: 4,
    } as const;
    const report = { ...smallReport(), charts: [chart] };
    await write(host, report);
    const tab = sheet('Shortlist');
    const own = tab
      .newChart()
      .addRange(tab.getRange('A3:B5'))
      .setOption('title', 'Mine')
      .setPosition(9, 9, 0, 0);
    tab.insertChart(own.build());
    await write(host, report);
    expect(tab.getCharts().map((each) => each.getOptions()?.get('title'))).toEqual(['Mine', 'Spend']);
  });

  test('colours that follow a person’s own column are rules of the sheet', async () => {
    const rule = {
      row: 3,
      rows: 2,
      column: 2,
      columns: 1,
      when: { textIs: 'approved' },
      background: '#d9ead3',
    };
    await write(host, { ...smallReport(), colourRules: [rule] });
    expect(sheet('Shortlist').getConditionalFormatRules()).toHaveLength(1);
  });
});

// Not in each mode: no mode changes what the add-on calls.
describe('the number of service calls', () => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: creators });
  });

  const calls = async (work: () => Promise<unknown>) => {
    host.calls.reset();
    await work();
    return host.calls.total();
  };

  test.each(['a new tab', 'a tab that stands'])(
    'for %s is the same for 5,000 rows as for 50',
    async (tab) => {
      const [few, many] = [smallReport(manyRows(50)), smallReport(manyRows(5000))];
      if (tab === 'a tab that stands') {
        await write(host, many);
        expect(await calls(() => write(host, few))).toBe(await calls(() => write(host, many)));
      } else {
        const first = await calls(() => write(host, few));
        host.spreadsheet.deleteSheet(sheet('Shortlist'));
        expect(await calls(() => write(host, many))).toBe(first);
      }
    },
  );
});

function manyRows(count: number): ReportCell[][] {
  return Array.from({ length: count }, (_, row) => [`id${row}`, row, null]);
}

function sheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const found = host.spreadsheet.getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}.`);
  return found;
}
