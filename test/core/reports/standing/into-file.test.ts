import { logReport } from '../../../../src/core/reports/plan/log-report';
import { intoFile } from '../../../../src/core/reports/standing/into-file';
import { mergeNothing } from '../../../../src/core/reports/standing/merge-standing';
import type { Cell } from '../../../../src/core/table';
import { at, recordHeader, recordReport } from '../../../support/reports/record-report';
import { cellsOf, standingTab } from '../../../support/reports/standing';

const line = (number: number) => ({
  number,
  day: '2026-09-01',
  act: 'plan',
  code: `K0${number}`,
  what: { status: [null, 'asked'] as const },
  by: '',
});
const log = (...numbers: number[]) => logReport(numbers.map(line), '', 'en');

test('a log grows below what stands, with a column and lines of the person’s as they are', () => {
  const stood = cellsOf(log(1, 2)).map((row, at): Cell[] => [
    at === 2 ? 'Mine' : at === 3 ? 'seen' : '',
    ...row,
  ]);
  const found = intoFile(log(1, 2, 3), standingTab(stood, { name: 'Log' }));
  if (typeof found === 'string') throw new Error(found);
  const { cells, blocks, columns } = found.report;
  expect(cells.slice(0, stood.length)).toEqual(
    stood.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  );
  expect(cells.slice(stood.length)).toEqual([
    [null, 3, { date: '2026-09-01' }, 'plan', 'K03', '{"status":[null,"asked"]}', null],
  ]);
  expect(blocks.at(-1)).toMatchObject({ row: 3, rows: 3, columns: 7 });
  expect(columns[0]).toMatchObject({ key: '' });
});

test('a log whose header is gone tells nothing', () => {
  expect(intoFile(log(1), standingTab([['x']], { name: 'Log' }))).toBe('header gone');
});

test('a formula goes with what it came to, wherever its row goes', () => {
  const rows = ['K01', 'K02'].map((code) => ({ code, creator: code, status: 'Asked' }));
  const first = mergeNothing(recordReport(rows));
  const cells = cellsOf(first.report).map((row) => [...row]);
  (cells[recordHeader + 2] as Cell[])[at.moved] = '=1+1';
  const tab = standingTab(cells, { written: first.skeleton });
  const standing = {
    ...tab,
    cells: tab.cells.map((row) => row.map((cell) => (cell === '#N/A' ? 2 : cell))),
  };
  const found = intoFile(recordReport([...rows].reverse()), standing);
  if (typeof found === 'string') throw new Error(found);
  expect(found.report.cells[recordHeader + 1]?.[at.moved]).toEqual({ formula: '=1+1', result: 2 });
});
