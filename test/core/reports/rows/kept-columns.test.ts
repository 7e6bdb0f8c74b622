import { madeOf } from '../../../../src/core/campaign/record/made';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { planReport } from '../../../../src/core/reports/plan/plan-report';
import { withKeptColumns } from '../../../../src/core/reports/rows/kept-columns';
import { planned, terms } from '../../../support/campaign/made-acts';
import { madeBrief } from '../../../support/campaign/made-campaign';
import { inLanguage } from '../../../support/reports/change-campaign';

const { rows, settled } = planned.run.record;
const report = planReport(
  { rows, madeOf: (row: PlanRow) => madeOf(row, { ...terms, settled }) },
  madeBrief,
  inLanguage('en'),
);

test('columns of the person’s own stand at the right end, each cell beside the row of its code', () => {
  const kept = [{ title: 'Visit', cells: { M01: '12.20', K02: { date: '2026-10-02' } } }];
  const { cells, columns, blocks } = withKeptColumns(report, kept);
  const width = report.columns.length;
  const beside = new Map(cells.map((line) => [line[0], line[width]]));
  expect(beside.get('Code')).toBe('Visit');
  expect(beside.get('M01')).toBe('12.20');
  expect(beside.get('K02')).toEqual({ date: '2026-10-02' });
  expect(beside.get('K01')).toBeNull();
  expect(columns[width]).toMatchObject({ key: '' });
  expect(blocks.find(({ role }) => role === 'body')?.columns).toBe(width + 1);
  expect(cells.map((line) => line.slice(0, width))).toEqual(report.cells);
});

test('a title that Plan has itself is told apart from it, in either language', () => {
  const kept = ['Status', '状态'].map((title) => ({ title, cells: {} }));
  const { cells } = withKeptColumns(report, kept);
  expect(cells[2]?.slice(report.columns.length)).toEqual(['Status *', '状态 *']);
});

test('nothing kept, nothing changed', () => {
  expect(withKeptColumns(report, [])).toBe(report);
});
