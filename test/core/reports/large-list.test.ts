import { listReport } from '../../support/reports/list-report';
import { afterWriting, mergedWith, standingTab } from '../../support/reports/standing';

/** More than a call takes arguments. */
const many = 200_000;
const ids = Array.from({ length: many }, (_, at) => `c${at}`);

test('a list of 200,000 creators is laid out whole, and again over what stands', () => {
  const report = listReport(ids);
  expect(report.cells.filter(([id]) => String(id).startsWith('c'))).toHaveLength(many);
  expect(report.blocks.find(({ role, rows }) => role === 'body' && rows === many)?.columns).toBe(6);
  const first = mergedWith(report, standingTab([]));
  const again = mergedWith(report, afterWriting(first));
  expect(again.report.cells).toHaveLength(report.cells.length);
});
