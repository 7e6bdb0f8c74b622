import type { Report, ReportCell } from '../../core/reports/report';
import { bareStyle, type CellStyle, cellStyles, type Wrap } from './cell-styles';
import { cellValue } from './cell-value';
import { colourFills } from './colour-fills';
import { numberFormat } from './number-format';

/** A report as the rectangles that a sheet is given, each in one call. All have the same size. */
export interface TabPicture extends Extent {
  readonly values: Grid<string | number | boolean>;
  readonly formats: Grid<string>;
  readonly weights: Grid<'bold' | 'normal'>;
  /** `null`: no colour. */
  readonly backgrounds: Grid<string | null>;
  readonly wraps: Grid<Wrap>;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export type Grid<Value> = readonly (readonly Value[])[];

/** The report over everything that stands in the tab now, so that nothing old shines through. */
export function tabPicture(report: Report, standing: Extent): TabPicture {
  const rows = Math.max(report.cells.length, standing.rows);
  const columns = Math.max(report.columns.length, standing.columns);
  const styles = cellStyles(report);
  const fill = colourFills(report);
  const draw = <Value>(value: (cell: ReportCell, style: CellStyle, row: number, column: number) => Value) =>
    rectangle(rows, columns, (row, column) =>
      value(report.cells[row]?.[column] ?? null, styles[row]?.[column] ?? bareStyle, row, column),
    );
  return {
    rows,
    columns,
    values: draw(cellValue),
    formats: draw((cell, style) => numberFormat(cell, style.format)),
    weights: draw((_, style) => (style.bold ? 'bold' : 'normal')),
    backgrounds: draw((_, style, row, column) => fill(row, column) ?? style.background),
    wraps: draw((_, style) => style.wrap),
  };
}

export function rectangle<Value>(
  rows: number,
  columns: number,
  value: (row: number, column: number) => Value,
): Value[][] {
  const column = Array.from({ length: columns });
  return Array.from({ length: rows }, (_, row) => column.map((__, at) => value(row, at)));
}
