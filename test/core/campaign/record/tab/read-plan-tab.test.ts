import fc from 'fast-check';
import type { PlanRow } from '../../../../../src/core/campaign/record/plan-row';
import type { PlanColumn } from '../../../../../src/core/campaign/record/tab/plan-column';
import { readCell } from '../../../../../src/core/campaign/record/tab/read-cell';
import { readPlanTab } from '../../../../../src/core/campaign/record/tab/read-plan-tab';
import { defaultSettings } from '../../../../../src/core/settings';
import type { Cell } from '../../../../../src/core/table';
import { madeBrief, madeCost, madeRun } from '../../../../support/campaign/made-campaign';
import { madeColumns, madeTab, typedInto } from '../../../../support/campaign/made-tab';

const { record } = madeRun();
const terms = { brief: madeBrief, settings: defaultSettings, cost: madeCost, settled: record.settled };
const read = (table: Parameters<typeof readPlanTab>[0]) =>
  readPlanTab(table, madeColumns, record.settled.start, 'en');

test('what is written is read back, in either language and any order of rows and columns', () => {
  const rows: readonly PlanRow[] = record.rows.map((row, index) =>
    index % 3 === 0 ? { ...row, status: 'shipped', 'on.shipped': '2026-09-08', agreed: 12_345 } : row,
  );
  const order = fc.constantFrom('en' as const, 'zh' as const).chain((language) => {
    const { rows: cells } = madeTab(rows, terms, language);
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    return fc.tuple(
      fc.constant(cells),
      shuffled(madeColumns.map((_, index) => index)),
      shuffled(cells.slice(3)),
    );
  });
  fc.assert(
    fc.property(order, ([cells, columns, body]) => {
      const permuted = [...cells.slice(0, 3), ...body].map((row) => columns.map((at) => row[at] ?? ''));
      const tab = read({ tab: 'Plan', firstRow: 1, firstColumn: 1, rows: permuted });
      expect([tab?.problems, tab?.missing]).toEqual([[], []]);
      const back = tab?.rows.map(({ wrote, fields }) => ({ ...fields, code: wrote.code }));
      expect(back).toHaveLength(rows.length);
      for (const row of rows) expect(back).toContainEqual(row);
    }),
    { numRuns: 10 },
  );
});

test('lines that a person put above the header and below the rows are none of the plan’s', () => {
  const table = madeTab(record.rows.slice(0, 2), terms);
  const line = (text: string) => [text, ...madeColumns.slice(1).map(() => '')];
  const rows = [line('Week 36'), ...table.rows, line('Sum')];
  expect(read({ ...table, rows })?.rows.map(({ wrote, at }) => [wrote.code, at])).toEqual([
    ['K01', 5],
    ['K02', 6],
  ]);
});

test('a tab without a header that is known is no Plan', () => {
  expect(read({ tab: 'Plan', firstRow: 1, firstColumn: 1, rows: [['a', 'b'], ['c']] })).toBeNull();
});

test('a cell that cannot be read is said with its place, and a deleted column with its name', () => {
  const table = typedInto(madeTab(record.rows, terms), { K02: { movedTo: 'next week?' } });
  const tab = read(table);
  expect(tab?.problems.map(({ says }) => says)).toEqual([
    'Plan, K02, The movedTo: "next week?" cannot be read. What was known before counts.',
  ]);
  expect(tab?.rows[1]?.unread).toEqual(['movedTo']);
  const at = madeColumns.findIndex(({ field }) => field === 'batch');
  const without = table.rows.map((row) => row.filter((_, index) => index !== at));
  expect(read({ ...table, rows: without })?.missing).toEqual(['batch']);
});

const column = (type: PlanColumn['type'], more: Partial<PlanColumn> = {}): PlanColumn => ({
  field: 'agreed',
  titles: [],
  owner: 'person',
  type,
  ...more,
});

test.each<[Cell, number | undefined]>([
  [9_500, 950_000],
  ['¥1,200', 120_000],
  ['1.2万', 1_200_000],
  ['9,500 含视频', 950_000],
  ['9500 incl. video', 950_000],
  ['95.5', 9_550],
  ['3000-5000', undefined],
  ['2026-09-20', undefined],
  ['-5', undefined],
  ['tbd', undefined],
  ['#REF!', undefined],
])('%j is %j fen', (cell, fen) => {
  expect(readCell(cell, column('money'), '2026-09-01')).toBe(fen);
});

test('words are read in either language, whatever their case; a status may be a word of one’s own', () => {
  const words = { shipped: { en: 'Shipped', zh: '已寄样' } };
  const status = column('word', { field: 'status', words, synonyms: { 运输中: 'shipped' } });
  const said = (cell: Cell, of = status) => readCell(cell, of, '2026-09-01');
  expect(['SHIPPED ', '已寄样', '運輸中', 'shipped', '在谈'].map((cell) => said(cell))).toEqual([
    'shipped',
    'shipped',
    'shipped',
    'shipped',
    '在谈',
  ]);
  expect(said('perhaps', column('word', { field: 'offer', words }))).toBeUndefined();
});

test('a day without a year is the one nearest to its row’s days, however early the plan was made', () => {
  const row: PlanRow = { code: 'M03', tier: 'mid', id: 'a', name: 'Anna', plannedDay: '2026-10-05' };
  const cells = (typed: Parameters<typeof typedInto>[1]['M03']) =>
    readPlanTab(typedInto(madeTab([row], terms), { M03: typed ?? {} }), madeColumns, '2026-03-02', 'en')
      ?.rows[0]?.fields;
  expect(cells({ movedTo: '10月8日' })?.movedTo).toBe('2026-10-08');
  expect(cells({ 'on.accepted': '9/2' })?.['on.accepted']).toBe('2026-09-02');
  expect(cells({ plannedDay: '10/10' })?.plannedDay).toBe('2026-10-10');
});
