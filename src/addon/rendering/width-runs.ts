import type { ReportColumn } from '../../core/reports/report';

/** Neighbouring columns of the same width. */
export interface WidthRun {
  /** Offset of the first, counted from 0. */
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** What a new tab's columns have, in pixels. */
const standardWidth = 100;
/** Pixels that nobody misses. */
const slack = 40;

/**
 * Which columns need another width than a new tab gives them. Each run costs a call, so a width near enough to
 * the standard stays standard, and neighbours that want nearly the same get the widest of theirs.
 */
export function widthRuns(columns: readonly ReportColumn[]): readonly WidthRun[] {
  const runs: WidthRun[] = [];
  columns.forEach(({ width }, column) => {
    if (Math.abs(width - standardWidth) <= slack) return;
    const last = runs[runs.length - 1];
    if (
      last !== undefined &&
      last.column + last.columns === column &&
      Math.abs(last.width - width) <= slack
    ) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1, width: Math.max(last.width, width) };
    } else {
      runs.push({ column, columns: 1, width });
    }
  });
  return runs;
}
