import fc from 'fast-check';
import { logReport } from '../../src/core/reports/plan/log-report';
import type { ReportCell } from '../../src/core/reports/report';
import { isReportCell } from '../../src/wire/report-schema';
import { schemas } from '../../src/wire/schemas';
import { planState } from '../support/plans/plan-state';
import { smallReport } from '../support/reports/small-report';

const places = (request: unknown) =>
  schemas
    .writeReports()
    .safeParse(request)
    .error?.issues.map(({ path }) => path.join('.'));

test('what the wizard sends passes unchanged', () => {
  const request = { reports: [smallReport()], language: 'zh' };
  expect(schemas.writeReports().parse(request)).toEqual(request);
  expect(schemas.planState().parse(planState({ product: '防晒霜' }))).toEqual(
    planState({ product: '防晒霜' }),
  );
  expect(schemas.readTable().parse({ tabId: 0 })).toEqual({ tabId: 0 });
});

test('a mistake is named by its place', () => {
  const report = smallReport();
  expect(places({ reports: [], language: 'fr' })).toEqual(['language']);
  expect(places({ reports: [{ ...report, frozenRows: -1 }], language: 'en' })).toEqual([
    'reports.0.frozenRows',
  ]);
  expect(places({ reports: [report, { ...report, name: null }], language: 'en' })).toEqual([
    'reports.1.name',
  ]);
  expect(places(null)).toEqual(['']);
});

test('a report must be rectangular, and everything in it inside it', () => {
  const report = smallReport();
  const cells = [...report.cells, ['one cell']];
  expect(places({ reports: [{ ...report, cells }], language: 'en' })).toEqual(['reports.0.cells']);
  const notes = [{ row: 99, column: 0, text: 'nowhere' }];
  expect(places({ reports: [{ ...report, notes }], language: 'en' })).toEqual(['reports.0.blocks']);
});

test('a change of rows has a cell for each column, and no formula', () => {
  const log = logReport([], '', 'en');
  const row = { code: 'K01', before: ['K01', null], after: ['K01', { date: '2026-11-09' }] };
  const request = {
    id: 'change-1',
    planTabId: 1,
    logTabId: 2,
    language: 'en',
    change: {
      campaign: '',
      columns: [
        { key: 'code', format: 'text' },
        { key: 'movedTo', format: 'date' },
      ],
      names: [0],
      rows: [row, { ...row, before: null }],
      log,
    },
  };
  expect(schemas.changeRows().parse(request)).toEqual(request);
  const wrong = (change: object) =>
    schemas
      .changeRows()
      .safeParse({ ...request, change: { ...request.change, ...change } })
      .error?.issues.map(({ path }) => path.join('.'));
  expect(wrong({ rows: [{ ...row, after: ['K01'] }] })).toEqual(['change.rows']);
  expect(wrong({ rows: [{ ...row, after: ['K01', { formula: '=A1' }] }] })).toEqual(['change.rows.0.after']);
  expect(wrong({ names: [2] })).toEqual(['change.rows']);
  expect(wrong({ log: smallReport() })).toEqual(['change.log']);
});

test('a column choice is a field or none, and a launch a day of the calendar or none', () => {
  const plan = planState({ product: 'x' });
  const wrong = (changed: object) =>
    schemas
      .planState()
      .safeParse({ ...plan, ...changed })
      .error?.issues.map(({ path }) => path.join('.'));
  expect(wrong({ columnChoices: { 新列: 'saves', 备注: null } })).toBeUndefined();
  expect(wrong({ columnChoices: { 新列: 'luck' } })).toEqual(['columnChoices']);
  const withLaunch = (launch: unknown) => ({
    campaigns: plan.campaigns.map(({ brief, rules }) => ({ brief: { ...brief, launch }, rules })),
  });
  expect(wrong(withLaunch('2028-02-29'))).toBeUndefined();
  expect(wrong(withLaunch(null))).toBeUndefined();
  expect(wrong(withLaunch('2026-02-29'))).toEqual(['campaigns.0.brief.launch']);
});

test.each<ReportCell>(['', '00123', 0, -1.5, true, null, { date: '2026-11-11' }, { formula: '=A1' }])(
  '%j is a cell',
  (cell) => {
    expect(isReportCell(cell)).toBe(true);
  },
);

test.each([
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Date(0),
  {},
  { date: '11.11.2026' },
  { date: '2026-13-45' },
  { formula: 'SUM(A1)' },
  { date: '2026-11-11', formula: '=A1' },
  ['nested'],
])('%p is no cell', (value) => {
  expect(isReportCell(value)).toBe(false);
});

test('whatever is sent, it is taken or named, never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (request) => {
      for (const schema of [
        schemas.writeReports(),
        schemas.changeRows(),
        schemas.planState(),
        schemas.readTable(),
      ]) {
        expect(typeof schema.safeParse(request).success).toBe('boolean');
      }
    }),
  );
});
