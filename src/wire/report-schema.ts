import * as z from 'zod/mini';
import type { CellFormat, Chart, ColourRule, Report, ReportCell, ReportKind } from '../core/reports/report';
import { colour, finite, listOf, offset, oneOf, text } from './kinds';
import { isReportCell } from './report-cell';

/** What a tab must be before anything of it is written: rectangular, and everything in it inside it. */
export function reportSchema(): z.ZodMiniType<Report> {
  return z
    .object({
      kind: oneOf<ReportKind>('scores', 'settings', 'shortlist', 'plan', 'dashboard', 'client', 'results'),
      campaign: text(),
      name: text(),
      cells: z.array(listOf<ReportCell>(isReportCell)),
      columns: z.array(z.object({ format: format(), width: finite() })),
      blocks: z.array(
        z.object({
          role: oneOf('title', 'summary', 'header', 'body', 'remark', 'problems'),
          ...rectangle(),
          formats: z.exactOptional(z.array(format())),
        }),
      ),
      frozenRows: offset(),
      frozenColumns: offset(),
      notes: z.array(z.object({ row: offset(), column: offset(), text: text() })),
      dropdowns: z.array(
        z.object({ row: offset(), column: offset(), rows: offset(), choices: z.array(text()) }),
      ),
      colourRules: z.array(z.object({ ...rectangle(), when: condition(), background: colour() })),
      charts: z.array(
        z.object({
          kind: oneOf<Chart['kind']>('bar', 'column', 'line', 'pie'),
          title: text(),
          ...rectangle(),
          atRow: offset(),
          atColumn: offset(),
        }),
      ),
      userColumns: z.nullable(
        z.object({
          headerRow: offset(),
          keyColumn: offset(),
          columns: z.array(offset()),
          titles: z.array(z.array(text())),
          goneHeading: text(),
        }),
      ),
    })
    .check(z.refine(isRectangular, { path: ['cells'] }), z.refine(isInside, { path: ['blocks'] }));
}

function format() {
  return oneOf<CellFormat>('general', 'text', 'whole', 'decimal', 'percent', 'money', 'date', 'score');
}

function rectangle() {
  return { row: offset(), column: offset(), rows: offset(), columns: offset() };
}

function condition() {
  return z.custom<ColourRule['when']>((value) => {
    if (typeof value !== 'object' || value === null) return false;
    const { textIs, atLeast, below } = value as Record<string, unknown>;
    return typeof textIs === 'string' || Number.isFinite(atLeast) || Number.isFinite(below);
  });
}

function isRectangular({ cells, columns }: Report): boolean {
  return columns.length > 0 && cells.length > 0 && cells.every((row) => row.length === columns.length);
}

function isInside({ cells, columns, blocks, notes, dropdowns, colourRules, charts }: Report): boolean {
  const fits = (row: number, column: number, rows: number, width: number) =>
    row + rows <= cells.length && column + width <= columns.length;
  return (
    [...blocks, ...colourRules, ...charts].every((box) => fits(box.row, box.column, box.rows, box.columns)) &&
    dropdowns.every(({ row, column, rows }) => fits(row, column, rows, 1)) &&
    notes.every(({ row, column }) => fits(row, column, 1, 1))
  );
}
