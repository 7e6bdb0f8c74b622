import type { ReportColumn } from './report';

/** Neighbouring columns that fold together, offsets counted from 0. */
export interface FoldedSpan {
  readonly column: number;
  readonly columns: number;
}

export function foldedSpans(columns: readonly ReportColumn[]): readonly FoldedSpan[] {
  const spans: FoldedSpan[] = [];
  columns.forEach(({ folded }, column) => {
    const last = spans[spans.length - 1];
    if (folded !== true) return;
    if (last !== undefined && last.column + last.columns === column)
      spans[spans.length - 1] = { ...last, columns: last.columns + 1 };
    else spans.push({ column, columns: 1 });
  });
  return spans;
}
