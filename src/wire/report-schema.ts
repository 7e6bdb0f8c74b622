import * as z from 'zod/mini';
import type { CellFormat, Chart, ColourRule, Report, ReportCell, ReportKind } from '../core/reports/report';
import { colour, finite, list, listOf, offset, oneOf, optional, orNull, shape, text } from './kinds';
import { isReportCell } from './report-cell';

/** What a tab must be before anything of it is written: rectangular, and everything in it inside it. */
export function reportSchema(): z.ZodMiniType<Report> {
  return shape<Report>({
    kind: oneOf<ReportKind>('scores', 'settings', 'shortlist', 'plan', 'dashboard', 'client', 'results'),
    campaign: text(),
    name: text(),
    cells: list(listOf<ReportCell>(isReportCell)),
    columns: list(shape({ key: text(), format: format(), width: finite() })),
    blocks: list(
      shape({
        role: oneOf('title', 'summary', 'header', 'body', 'figures', 'remark', 'problems'),
        ...rectangle(),
        formats: optional(list(format())),
      }),
    ),
    frozenRows: offset(),
    frozenColumns: offset(),
    notes: list(shape({ row: offset(), column: offset(), text: text() })),
    dropdowns: list(shape({ row: offset(), column: offset(), rows: offset(), choices: list(text()) })),
    colourRules: list(shape({ ...rectangle(), when: condition(), background: colour() })),
    charts: list(
      shape({
        kind: oneOf<Chart['kind']>('bar', 'column', 'line', 'pie'),
        title: text(),
        ...rectangle(),
        atRow: offset(),
        atColumn: offset(),
      }),
    ),
    userColumns: orNull(
      shape({
        headerRow: offset(),
        keyColumn: offset(),
        columns: list(offset()),
        titles: list(list(text())),
        goneHeading: text(),
      }),
    ),
  }).check(z.refine(isRectangular, { path: ['cells'] }), z.refine(isInside, { path: ['blocks'] }));
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
