import { cellFormats } from '../../core/reports/cell-formats';
import { numberFormat } from '../../core/reports/number-format';
import type { Report } from '../../core/reports/report';
import { cellValue } from './cell-value';
import { type ColourFill, colourFill } from './colour-fills';
import { type Emphasis, emphasis } from './emphasis';

/** A report as what a sheet is given: its cells as two rectangles of one size, each in one call. */
export interface TabPicture extends Extent, Emphasis {
  readonly values: Grid<string | number | boolean>;
  readonly formats: Grid<string>;
  readonly fill: ColourFill | null;
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
  const formats = cellFormats(report);
  const cellAt = (row: number, column: number) => report.cells[row]?.[column] ?? null;
  return {
    rows,
    columns,
    values: rectangle(rows, columns, (row, column) => cellValue(cellAt(row, column))),
    formats: rectangle(rows, columns, (row, column) =>
      numberFormat(cellAt(row, column), formats[row]?.[column] ?? 'general'),
    ),
    fill: colourFill(report),
    ...emphasis(report.blocks),
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
