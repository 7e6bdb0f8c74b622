import { Workbook, type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { statuses } from '../../src/core/campaign/record/statuses';
import { placeOf, planColumns } from '../../src/core/reports/plan/plan-columns';
import { planReport } from '../../src/core/reports/plan/plan-report';
import type { Report, ReportCell } from '../../src/core/reports/report';
import { defaultSettings as settings } from '../../src/core/settings';
import type { Cell } from '../../src/core/table';
import { readFile } from '../../src/files/read-file';
import { writeWorkbook } from '../../src/files/write-xlsx';
import { madeBrief, madePlan } from '../support/reports/made-plan';

/** A shortlist of two: title, summary, header and body, as the reports of core/ are built. */
const shortlist: Report = {
  kind: 'shortlist',
  campaign: '双11',
  name: 'Shortlist · 双11',
  cells: [
    ['Shortlist · 双11', null, null, null],
    ['Spent', 12_000, null, null],
    ['Share of KOC', 0.6, null, null],
    ['Id', 'Save rate', 'Publish', 'Decision'],
    ['00123', 0.0312, { date: '2026-11-11' }, null],
    ['=1+1', 0.5, { date: '2026-11-12' }, 'approved'],
  ],
  columns: [
    { key: 'id', format: 'text', width: 145 },
    { key: 'saveRate', format: 'percent', width: 75 },
    { key: 'publishOn', format: 'date', width: 96 },
    { key: 'decision', format: 'text', width: 110 },
  ],
  blocks: [
    { role: 'title', row: 0, column: 0, rows: 1, columns: 1 },
    { role: 'summary', row: 1, column: 0, rows: 2, columns: 2, formats: ['money', 'percent'] },
    { role: 'header', row: 3, column: 0, rows: 1, columns: 4 },
    { role: 'body', row: 4, column: 0, rows: 2, columns: 4 },
  ],
  frozenRows: 4,
  frozenColumns: 1,
  notes: [{ row: 3, column: 1, text: 'Saves per follower and note.' }],
  dropdowns: [{ row: 4, column: 3, rows: 2, choices: ['approved', 'reserve', 'rejected'] }],
  colourRules: [
    { row: 4, column: 1, rows: 2, columns: 1, when: { atLeast: 0.03 }, background: '#d9ead3' },
    { row: 4, column: 3, rows: 2, columns: 1, when: { textIs: 'approved' }, background: '#cfe2f3' },
  ],
  charts: [],
  userColumns: null,
};

async function sheetOf(report: Report): Promise<Worksheet> {
  const workbook = new Workbook();
  await workbook.xlsx.load((await writeWorkbook([{ name: report.name, report }])).slice().buffer);
  return workbook.worksheets[0] as Worksheet;
}

describe('a report saved as .xlsx', () => {
  let sheet: Worksheet;
  beforeAll(async () => {
    sheet = await sheetOf(shortlist);
  });

  test('reads back with the same cells', async () => {
    const bytes = await writeWorkbook([{ name: shortlist.name, report: shortlist }]);
    const [table] = await readFile(bytes, 'shortlist.xlsx');
    expect(table).toMatchObject({
      tab: 'Shortlist · 双11',
      rows: shortlist.cells.map((row) => row.map((cell) => cell ?? '')),
    });
  });

  test('keeps texts as texts, those that look like numbers or formulas too', () => {
    expect(sheet.getCell('A5').value).toBe('00123');
    expect(sheet.getCell('A6').value).toBe('=1+1');
    expect(sheet.getCell('A6').numFmt).toBe('@');
  });

  test('shows each cell in the format of its column, and a summary in the format of its row', () => {
    expect(sheet.getCell('B5').numFmt).toBe('0.0%');
    expect(sheet.getCell('C5').numFmt).toBe('yyyy-mm-dd');
    expect(sheet.getCell('B2').numFmt).toBe('¥#,##0');
    expect(sheet.getCell('B3').numFmt).toBe('0.0%');
  });

  test('carries widths, frozen panes, bold headers and notes', () => {
    expect(sheet.getColumn(1).width).toBeCloseTo(20, 1);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
    expect(sheet.getCell('A4').font.bold).toBe(true);
    expect(sheet.getCell('A5').font?.bold).toBeFalsy();
    expect(JSON.stringify(sheet.getCell('B4').note)).toContain('Saves per follower and note.');
  });

  test('offers the choices of a dropdown in each of its cells', () => {
    for (const address of ['D5', 'D6']) {
      expect(sheet.getCell(address).dataValidation.formulae).toEqual(['"approved,reserve,rejected"']);
    }
  });

  test('colours numbers and texts by rule, and leaves blank cells alone', () => {
    const written = sheet as Worksheet & {
      conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
    };
    const rules = written.conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.formulae[0]]);
    expect(rules).toEqual([
      ['B5:B6', 'AND(ISNUMBER(B5),B5>=0.03)'],
      ['D5:D6', 'EXACT(D5,"approved")'],
    ]);
  });

  test('leaves our own formulas out, because they need the add-on', async () => {
    const live: Report = { ...shortlist, cells: [[{ formula: '=TIER(B2)' }, 1, 2, 3]], blocks: [] };
    expect((await sheetOf(live)).getCell('A1').value).toBeNull();
  });
});

describe('a plan saved as .xlsx', () => {
  const plan = planReport(madePlan(12, 4), madeBrief, settings);
  let sheet: Worksheet;
  beforeAll(async () => {
    sheet = await sheetOf(plan);
  });

  test('has its steps folded away, its header and names in sight', () => {
    const folded = planColumns.map((_, at) => sheet.getColumn(at + 1).hidden === true);
    expect(folded).toEqual(planColumns.map((column) => column.folded === true));
    expect(sheet.getColumn(placeOf('id') + 1).outlineLevel).toBe(1);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 });
  });

  test('keeps its weeks as days, and their colours as rules by formula', () => {
    const [monday] = plan.cells[2]?.slice(planColumns.length) ?? [];
    const header = sheet.getCell(3, planColumns.length + 1);
    expect(header.numFmt).toBe('mm-dd');
    expect((header.value as Date).toISOString().slice(0, 10)).toBe((monday as { date: string }).date);
    const { conditionalFormattings: rules } = sheet as Worksheet & {
      conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
    };
    expect(rules).toHaveLength(2);
    expect(rules[0]?.ref).toBe(
      `${sheet.getColumn(planColumns.length + 1).letter}4:${sheet.getColumn(plan.columns.length).letter}1015`,
    );
    expect(rules[0]?.rules[0]?.formulae[0]).toMatch(/^AND\(OR\(ISNUMBER/);
    const status = sheet.getColumn(placeOf('status') + 1).letter;
    const lists = (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model;
    expect(Object.keys(lists)).toHaveLength(1012);
    expect([sheet.getCell(`${status}1015`).dataValidation.type, sheet.rowCount]).toEqual(['list', 1015]);
  });

  test.each(['en', 'zh'] as const)(
    'offers every status in %s: the list is short enough for Excel',
    async (language) => {
      const saved = await sheetOf(planReport(madePlan(2, 1), madeBrief, { ...settings, language }));
      const list = saved.getCell(4, placeOf('status') + 1).dataValidation.formulae[0] as string;
      expect(list.split(',')).toHaveLength(Object.keys(statuses).length);
    },
  );
});

describe('a workbook', () => {
  test('has one tab for each sheet, under a name that Excel takes', async () => {
    const table = (value: Cell) => ({ tab: '', firstRow: 1, firstColumn: 1, rows: [[value]] });
    const bytes = await writeWorkbook([
      { name: 'Plan: Q4/双11 [draft]', table: table('a') },
      { name: 'Shortlist · a campaign with a very long name', table: table('b') },
      { name: 'Shortlist · a campaign with a very long end', table: table('c') },
      { name: '', table: table('d') },
    ]);
    const tables = await readFile(bytes, 'tabs.xlsx');
    expect(tables.map(({ tab, rows }) => [tab, rows[0]?.[0]])).toEqual([
      ['Plan  Q4 双11  draft', 'a'],
      ['Shortlist · a campaign with a v', 'b'],
      ['Shortlist · a campaign with (2)', 'c'],
      ['Sheet', 'd'],
    ]);
  });

  test('cuts a text that is longer than a cell of Excel can hold, and says so with an ellipsis', async () => {
    const long = 'x'.repeat(40_000);
    const bytes = await writeWorkbook([
      { name: 'A', table: { tab: '', firstRow: 1, firstColumn: 1, rows: [[long]] } },
    ]);
    const [table] = await readFile(bytes, 'long.xlsx');
    expect(table?.rows[0]?.[0]).toBe(`${'x'.repeat(32_766)}…`);
  });

  test('reads back equal, whatever stands in its cells', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '+1',
        '-1',
        '@x',
        '00123',
        '1/2',
        '_x0041_',
        '__x000D_',
        ' spaced ',
        'two\nlines',
        '<&>"\'',
      ),
    );
    const day = fc
      .date({
        min: new Date('1901-01-01T00:00:00Z'),
        max: new Date('2100-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => ({ date: date.toISOString().slice(0, 10) }));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const cell: fc.Arbitrary<ReportCell> = fc.oneof(text, number, fc.boolean(), day, fc.constant(null));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const report: Report = { ...shortlist, cells: [...cells, ['end', 'end', 'end']], blocks: [] };
        const [table] = await readFile(await writeWorkbook([{ name: 'Any', report }]), 'any.xlsx');
        expect(table?.rows.slice(0, -1)).toEqual(cells.map((row) => row.map((value) => value ?? '')));
      }),
      { numRuns: 60 },
    );
  });
});
