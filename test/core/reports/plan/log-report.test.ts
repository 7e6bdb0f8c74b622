import type { LogLine } from '../../../../src/core/campaign/record/campaign-record';
import { logReport, readLog } from '../../../../src/core/reports/plan/log-report';
import type { Report } from '../../../../src/core/reports/report';
import { rowsToAppend } from '../../../../src/core/reports/standing/rows-to-append';
import type { Cell } from '../../../../src/core/table';
import { madeLog, madePlan } from '../../../support/reports/made-plan';
import { cellsOf } from '../../../support/reports/standing';

const lines: readonly LogLine[] = [
  {
    number: 1,
    day: '2026-11-30',
    act: 'plan',
    code: 'K01',
    what: { plannedDay: [null, '2026-12-10'] },
    by: '',
  },
  { number: 1, day: '2026-11-30', act: 'plan', code: '', what: { start: [null, '2026-11-30'] }, by: '' },
  { number: 2, day: '2026-12-01', act: 'typed', code: 'K01', what: { agreed: [null, 18_000] }, by: '=Li' },
];
const table = (rows: readonly (readonly Cell[])[]) => ({ tab: 'Log', firstRow: 1, firstColumn: 1, rows });
const written = (of: readonly LogLine[]) => cellsOf(logReport(of, '双11', 'en'));
const asLog = (of: readonly LogLine[], language: 'en' | 'zh' = 'en') =>
  logReport(of, '双11', language) as Report & Required<Pick<Report, 'appendOnly'>>;

test('the lines are read as they were written, in either language', () => {
  expect(logReport(lines, '双11', 'zh').name).toBe('日志 · 双11');
  for (const language of ['en', 'zh'] as const) {
    const cells = cellsOf(logReport(lines, '双11', language));
    expect(readLog(table(cells))).toEqual({ lines, unread: [] });
  }
});

test('lines that were sorted come by number; what a person wrote below is no line', () => {
  const cells = written(lines);
  const turned = [...cells.slice(0, 3), ...cells.slice(3).reverse(), ['', '', '', '', 'checked', '']];
  expect(readLog(table(turned))?.lines.map(({ number }) => number)).toEqual([1, 1, 2]);
  expect(readLog(table(turned))?.unread).toEqual([7]);
  expect(readLog(table([['something', 'else']]))).toBeNull();
});

/** The number and code of each line that is added. */
function added(of: readonly LogLine[], cells: readonly (readonly Cell[])[], language: 'en' | 'zh' = 'en') {
  const found = rowsToAppend(asLog(of, language), cells);
  return typeof found === 'string' ? found : found.rows.map(([number, , , code]) => [number, code]);
}

test('only lines that do not stand are added, whichever language the tab has', () => {
  expect(added(lines, written(lines.slice(0, 2)))).toEqual([[2, 'K01']]);
  expect(added(lines, written(lines))).toEqual([]);
  expect(added(lines, written(lines.slice(0, 2)), 'zh')).toEqual([[2, 'K01']]);
});

test('only the new lines may be handed over', () => {
  expect(added(lines.slice(2), written(lines.slice(0, 2)))).toEqual([[2, 'K01']]);
});

test('where somebody has added other lines meanwhile, or changed one, nothing is added', () => {
  const [first, second, third] = lines as [LogLine, LogLine, LogLine];
  const other = { ...third, code: 'K02' };
  expect(added(lines, written([first, second, other]))).toBe('moved on');
  expect(added(lines, written([{ ...first, day: '2026-11-29' }, second]))).toBe('moved on');
  expect(added(lines, [['something', 'else']])).toBe('header gone');
});

test('columns that a person moved or added are found; one that was renamed too, where it stands in its place', () => {
  const cells = written(lines.slice(0, 2));
  const renamed = cells.map((row) => row.map((cell) => (cell === 'By' ? 'Who' : cell)));
  expect(rowsToAppend(asLog(lines), renamed)).toMatchObject({ columns: [0, 1, 2, 3, 4, 5] });
  const wider = cells.map((row) => ['', ...row]);
  expect(rowsToAppend(asLog(lines), wider)).toMatchObject({ columns: [1, 2, 3, 4, 5, 6] });
});

test('eight hundred lines of a first plan stay below what a cell holds', () => {
  const log = madeLog(madePlan(800, 300));
  expect(readLog(table(written(log)))?.lines).toHaveLength(800);
});
