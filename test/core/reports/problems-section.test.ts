import { readCreators } from '../../../src/core/creators/read-creators';
import type { Problem } from '../../../src/core/creators/reading';
import { problemsSections } from '../../../src/core/reports/problems-section';
import { scoresReport } from '../../../src/core/reports/scores-report';
import { mergeNothing } from '../../../src/core/reports/standing/merge-standing';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings as settings } from '../../../src/core/settings';
import { cellsOf, mergedWith, standingTab } from '../../support/reports/standing';

const unread = (count: number): Problem[] =>
  Array.from({ length: count }, (_, row) => ({
    row: row + 2,
    column: 'C',
    value: '面议',
    reason: `Row ${row + 2} has no followers.`,
    severity: 'rejected',
  }));

test('fifty thousand problems are counted in full and listed as far as a person would read', () => {
  const [counts, list] = problemsSections(unread(50_000), 'en');
  expect(counts?.rows).toEqual([
    ['Rejected', 50_000, 'Row 2 has no followers. Likewise row 3, 4, 5, 6, 7 and 49,994 more.'],
  ]);
  expect(list?.rows).toHaveLength(1_000);
  expect(list?.heading).toContain('first 1,000 of 50,000');
});

test('a table without problems has no such part', () => {
  expect(problemsSections([], 'en')).toEqual([]);
});

test('what a person wrote beside creator 10003 never lands beside the problem of row 10003', () => {
  const scoresOf = (rows: readonly (readonly (string | number)[])[]) => {
    const table = { tab: 'Export', firstRow: 10_001, firstColumn: 1, rows: [['达人ID', '粉丝数'], ...rows] };
    const reading = readCreators(table, { settings });
    return scoresReport(scoreCreators(reading.creators, settings), reading, settings, '2026-09-01');
  };
  const before = scoresOf([
    ['10003', 5_000],
    ['10004', 6_000],
  ]);
  const standing = cellsOf(before);
  const header = before.userColumns?.headerRow ?? 0;
  standing[header]?.push('Mine');
  standing.find((row) => row[0] === '10003')?.push('call her');
  const later = scoresOf([
    ['10004', 6_000],
    ['10005', ''],
  ]);
  const merged = mergedWith(later, standingTab(standing, { written: mergeNothing(before).skeleton }));
  const cells = merged.report.cells;
  const noted = cells.filter((row) => row.includes('call her'));
  expect(noted.map(([key]) => key)).toEqual(['10003']);
  const problems = cells.findIndex((row) => row[0] === 'Problems, one by one');
  expect(cells[problems + 2]).not.toContain('call her');
});
