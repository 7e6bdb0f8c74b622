import type { Report, ReportCell } from '../../../src/core/reports/report';
import { type MergedReport, mergeStanding } from '../../../src/core/reports/standing/merge-standing';
import type { StandingLooks, StandingTab } from '../../../src/core/reports/standing/standing-tab';
import type { Cell } from '../../../src/core/table';

/** A tab in which these cells stand, texts that begin with `=` as formulas. */
export function standingTab(
  rows: readonly (readonly (Cell | null)[])[],
  more: Partial<StandingTab> = {},
): StandingTab {
  const width = rows.reduce((longest, row) => Math.max(longest, row.length), 1);
  const contents = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const isFormula = (cell: Cell): cell is string => typeof cell === 'string' && /^=./.test(cell);
  return {
    name: 'Shortlist',
    cells: contents.map((row) => row.map((cell) => (isFormula(cell) ? '#N/A' : cell))),
    formulas: contents.map((row) => row.map((cell) => (isFormula(cell) ? cell : ''))),
    looks: plainLooks(contents),
    written: null,
    ...more,
  };
}

/** The report with what stands there. */
export function mergedWith(report: Report, tab: StandingTab): MergedReport {
  const merged = mergeStanding(report, tab);
  if (typeof merged === 'string') throw new Error(`The tab tells nothing: ${merged}.`);
  return merged;
}

/** The merged report as it then stands, with the mark that was left on it. */
export function afterWriting({ report, skeleton }: MergedReport): StandingTab {
  return standingTab(cellsOf(report), { written: skeleton });
}

/** A report's cells as a sheet gives them back; formulas as their text. */
export function cellsOf({ cells }: Pick<Report, 'cells'>): Cell[][] {
  return cells.map((row) => row.map(asCell));
}

function asCell(cell: ReportCell): Cell {
  if (cell === null) return '';
  return typeof cell === 'object' && 'formula' in cell ? cell.formula : cell;
}

/** A tab without any look of its own, as large as the cells. */
function plainLooks(cells: readonly (readonly unknown[])[]): StandingLooks {
  const all = <Value>(value: Value) => cells.map((row) => row.map(() => value));
  return {
    notes: all(''),
    formats: all('general'),
    backgrounds: all('#ffffff'),
    fontColours: all('#000000'),
    fontWeights: all('normal'),
    fontLines: all('none'),
    fontStyles: all('normal'),
    fontFamilies: all('Arial'),
    fontSizes: all(10),
    alignments: all('general'),
    verticalAlignments: all('bottom'),
    rules: all(null),
    pictures: all(null),
  };
}
