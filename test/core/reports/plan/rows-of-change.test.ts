import type { CampaignRecord } from '../../../../src/core/campaign/record/campaign-record';
import { type PlanField, placeOf } from '../../../../src/core/reports/plan/plan-columns';
import { rowsOfChange } from '../../../../src/core/reports/plan/rows-of-change';
import { standingCampaign } from '../../../../src/core/reports/plan/standing-campaign';
import type { Report } from '../../../../src/core/reports/report';
import type { Cell, Table } from '../../../../src/core/table';
import { madeBrief } from '../../../support/campaign/made-campaign';
import { changed, firstReports, inLanguage } from '../../../support/reports/change-campaign';
import { cellsOf } from '../../../support/reports/standing';

const [logOfFirst, planOfFirst] = firstReports();
const tableOf = (report: Report): Table => ({
  tab: report.name,
  firstRow: 1,
  firstColumn: 1,
  rows: cellsOf(report),
});
const log = tableOf(logOfFirst);

/** The first plan with other cells in the row of a code. */
function typed(code: string, cells: { readonly [Field in PlanField]?: Cell }): Table {
  const table = tableOf(planOfFirst);
  return {
    ...table,
    rows: table.rows.map((row) =>
      row[placeOf('key')] !== code
        ? row
        : Object.entries(cells).reduce(
            (line, [field, cell]) => line.with(placeOf(field as PlanField), cell as Cell),
            [...row],
          ),
    ),
  };
}

/** What a change comes to where the tab stands so. */
function changeIn(plan: Table, change: (record: CampaignRecord) => CampaignRecord, brief = madeBrief) {
  const standing = standingCampaign({ plan, log }, { today: '2026-09-08', language: 'en' });
  const after = change(standing.record as CampaignRecord);
  const found = rowsOfChange({ plan, standing, after }, brief, inLanguage('en'));
  if (found === null) throw new Error('Plan tells nothing.');
  const at = (field: PlanField) => found.change.columns.findIndex(({ key }) => key === field);
  const cellsIn = (code: string, field: PlanField) => {
    const row = found.change.rows.find((one) => one.code === code);
    return [row?.before?.[at(field)], row?.after[at(field)]];
  };
  return { ...found, cellsIn, codes: found.change.rows.map(({ code }) => code) };
}

const delayed = (record: CampaignRecord) => changed(record, { M03: { movedTo: '2026-11-09' } });

test('of a named row each cell is there as it was read and as it is to be; no other row is', () => {
  const { codes, cellsIn } = changeIn(tableOf(planOfFirst), delayed);
  expect(codes).toEqual(['M03']);
  expect(cellsIn('M03', 'movedTo')).toEqual(['', { date: '2026-11-09' }]);
  expect(cellsIn('M03', 'code')).toEqual(['M03', 'M03']);
  expect(cellsIn('M03', 'agreed')).toEqual(['', '']);
});

test('what is worked out may have held anything; what only the person reads is neither read nor written', () => {
  const { cellsIn } = changeIn(typed('M03', { due: 'soon', remarks: 'call her' }), delayed);
  const [due] = cellsIn('M03', 'due');
  expect(due).toBeNull();
  expect(cellsIn('M03', 'remarks')).toEqual([null, null]);
});

test('a cell that says the same in other words, or cannot be read, stays as it stands', () => {
  const plan = typed('M03', {
    status: '待确认',
    agreed: '8,000 all in',
    'on.draft': 'next week?',
    who: '1/2',
  });
  const { cellsIn } = changeIn(plan, delayed);
  expect(cellsIn('M03', 'status')).toEqual(['待确认', null]);
  expect(cellsIn('M03', 'agreed')).toEqual(['8,000 all in', null]);
  expect(cellsIn('M03', 'on.draft')).toEqual(['next week?', null]);
  expect(cellsIn('M03', 'who')).toEqual(['1/2', null]);
});

test('a code that was mistyped is put right in a row that is named', () => {
  expect(changeIn(typed('M03', { code: 'm3x' }), delayed).cellsIn('M03', 'code')).toEqual(['m3x', 'M03']);
});

test('a row that somebody deleted is added; one that leaves keeps what the person wrote', () => {
  const table = tableOf(planOfFirst);
  const without = { ...table, rows: table.rows.filter((row) => row[placeOf('code')] !== 'M03') };
  const { change } = changeIn(without, delayed);
  expect(change.rows.map(({ code, before }) => [code, before])).toEqual([['M03', null]]);
  const { cellsIn } = changeIn(typed('K30', { remarks: 'mine' }), (record) =>
    changed(record, {}, { gone: new Set(['K30']) }),
  );
  expect(cellsIn('K30', 'code')).toEqual(['K30', '']);
  expect(cellsIn('K30', 'remarks')).toEqual([null, null]);
});

test('of a column that somebody deleted nothing is said', () => {
  const table = tableOf(planOfFirst);
  const rows = table.rows.map((row) => row.filter((_, at) => at !== placeOf('movedTo')));
  const { change } = changeIn({ ...table, rows }, delayed);
  expect(change.columns.map(({ key }) => key)).not.toContain('movedTo');
});

test('the log goes on knowing what was worked out, as long as the tab showed just that', () => {
  const { record, change } = changeIn(tableOf(planOfFirst), delayed);
  const last = record.log[record.log.length - 1];
  expect(last).toMatchObject({
    code: '',
    act: 'decline',
    what: { written: [expect.anything(), expect.anything()] },
  });
  expect(change.log.cells.slice(3).map((row) => row[3])).toEqual(['M03', null]);
  const otherwise = changeIn(tableOf(planOfFirst), delayed, { ...madeBrief, trialDays: 20 });
  expect(otherwise.change.log.cells.slice(3).map((row) => row[3])).toEqual(['M03']);
  const settled = changeIn(tableOf(planOfFirst), (before) =>
    changed(
      before,
      { M03: { movedTo: '2026-11-09' } },
      { settled: { ...before.settled, readyOn: '2026-10-20' } },
    ),
  );
  expect(settled.change.log.cells.slice(3).map((row) => row[3])).toEqual([null, 'M03']);
});

test('without a tab that tells the rows nothing can be changed', () => {
  const plan = { ...tableOf(planOfFirst), rows: [] };
  const standing = standingCampaign({ plan, log }, { today: '2026-09-08', language: 'en' });
  const after = delayed(standing.record as CampaignRecord);
  expect(rowsOfChange({ plan, standing, after }, madeBrief, inLanguage('en'))).toBeNull();
});
