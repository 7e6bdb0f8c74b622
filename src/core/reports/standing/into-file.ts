import type { Cell } from '../../table';
import { isFormula, type Report, type ReportCell } from '../report';
import { mergeNothing, mergeStanding } from './merge-standing';
import type { Unreadable } from './read-standing';
import { rowsToAppend } from './rows-to-append';
import type { Skeleton } from './skeleton';
import { contentOf, type PlacedLook, type StandingTab } from './standing-tab';

/** A report as it is written into a file in which it may stand already. */
export interface ReportInFile {
  readonly report: Report;
  readonly looks: readonly PlacedLook[];
  /** What is to be remembered of it. */
  readonly written: Skeleton;
}

/**
 * The report with all that a person had in its tab; of one that only grows, what stands and then the rows that are new.
 *
 * @param standing `null` where the tab does not stand yet
 * @returns why nothing can be told of what stands
 */
export function intoFile(
  report: Report,
  standing: StandingTab | null,
): ReportInFile | Unreadable | 'moved on' {
  if (standing === null) return asNew(report);
  if (report.appendOnly !== undefined) return grown({ ...report, appendOnly: report.appendOnly }, standing);
  const merged = mergeStanding(report, standing);
  if (typeof merged === 'string') return merged;
  const { looks, skeleton: written } = merged;
  return { report: withResults(merged.report, merged.moved, standing), looks, written };
}

function asNew(report: Report): ReportInFile {
  const { looks, skeleton: written } = mergeNothing(report);
  return { report, looks, written };
}

/**
 * What each formula came to when the file was saved goes with it: a program that only shows the file has nothing else, and
 * neither has the next run.
 */
function withResults(
  report: Report,
  {
    rows,
    columns,
  }: { readonly rows: readonly (number | null)[]; readonly columns: readonly (number | null)[] },
  { cells, formulas }: StandingTab,
): Report {
  const results = new Map<string, Cell>();
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const to = formula === '' ? null : `${rows[row]} ${columns[column]}`;
      if (to !== null) results.set(to, cells[row]?.[column] ?? '');
    });
  });
  const withResult = (cell: ReportCell, row: number, column: number): ReportCell =>
    isFormula(cell) ? { ...cell, result: results.get(`${row} ${column}`) ?? '' } : cell;
  return {
    ...report,
    cells: report.cells.map((line, row) => line.map((cell, column) => withResult(cell, row, column))),
  };
}

/** The log as it stands, whatever a person has written beside it, with the lines that are new below. */
function grown(
  report: Report & { readonly appendOnly: NonNullable<Report['appendOnly']> },
  standing: StandingTab,
): ReportInFile | Unreadable | 'moved on' {
  const found = rowsToAppend(report, standing.cells);
  if (typeof found === 'string') return found;
  const stood = standing.cells[0]?.length ?? 0;
  const width = Math.max(stood, ...found.columns.map((column) => column + 1));
  const line = (cellAt: (column: number) => ReportCell): readonly ReportCell[] =>
    Array.from({ length: width }, (_, column) => cellAt(column));
  const cells = [
    ...standing.cells.map((_, row) =>
      line((column) => {
        const content = contentOf(standing, row, column);
        return content !== null && isFormula(content)
          ? { ...content, result: standing.cells[row]?.[column] ?? '' }
          : content;
      }),
    ),
    ...found.rows.map((row) => line((column) => row[found.columns.indexOf(column)] ?? null)),
  ];
  const freshHeader = report.appendOnly.headerRow;
  const down = found.headerRow - freshHeader;
  const blocks = report.blocks.map((block) => {
    const row = block.row + down;
    const isTable = block.row >= freshHeader;
    const rows = block.row > freshHeader ? cells.length - row : block.rows;
    return { ...block, row, rows, ...(isTable ? { columns: width } : {}) };
  });
  const asGrown: Report = {
    ...report,
    cells,
    columns: line(() => null).map((_, column) => {
      const of = report.columns[found.columns.indexOf(column)];
      return of ?? { key: '', format: 'general', width: 100 };
    }),
    blocks: blocks.filter(({ row }) => row >= 0),
    frozenRows: found.headerRow + 1,
  };
  return { report: asGrown, looks: [], written: mergeNothing(report).skeleton };
}
