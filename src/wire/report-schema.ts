import * as z from 'zod/mini';
import type { CellFormat, Report, ReportCell, ReportKind } from '../core/reports/report';
import { isReportCell } from './report-cell';

/** What a tab must be before anything of it is written: rectangular, and everything in it inside it. */
export function reportSchema(): z.ZodMiniType<Report> {
  return z
    .object({
      kind: z.enum(kinds),
      campaign: z.string(),
      name: z.string().check(z.minLength(1)),
      cells: z
        .array(z.array(z.custom<ReportCell>(isReportCell)).check(z.minLength(1)))
        .check(z.minLength(1)),
      columns: z.array(z.object({ format: z.enum(formats), width: z.int().check(z.positive()) })),
      blocks: z.array(
        z.object({
          role: z.enum(['title', 'summary', 'header', 'body', 'remark', 'problems']),
          ...rectangle(),
          formats: z.exactOptional(z.array(z.enum(formats))),
        }),
      ),
      frozenRows: offset(),
      frozenColumns: offset(),
      notes: z.array(z.object({ row: offset(), column: offset(), text: z.string() })),
      dropdowns: z.array(
        z.object({ row: offset(), column: offset(), rows: offset(), choices: z.array(z.string()) }),
      ),
      colourRules: z.array(
        z.object({
          ...rectangle(),
          when: z.union([
            z.object({ textIs: z.string() }),
            z.object({ atLeast: z.number() }),
            z.object({ below: z.number() }),
          ]),
          background: z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/)),
        }),
      ),
      charts: z.array(
        z.object({
          kind: z.enum(['bar', 'column', 'line', 'pie']),
          title: z.string(),
          ...rectangle(),
          atRow: offset(),
          atColumn: offset(),
        }),
      ),
      userColumns: z.nullable(
        z.object({ headerRow: offset(), keyColumn: offset(), columns: z.array(offset()) }),
      ),
    })
    .check(z.refine(isRectangular, { path: ['cells'] }), z.refine(isInside, { path: ['blocks'] }));
}

const kinds = [
  'scores',
  'settings',
  'shortlist',
  'plan',
  'dashboard',
  'client',
  'results',
] as const satisfies readonly ReportKind[];

const formats = [
  'general',
  'text',
  'whole',
  'decimal',
  'percent',
  'money',
  'date',
  'score',
] as const satisfies readonly CellFormat[];

function offset() {
  return z.int().check(z.nonnegative());
}

function rectangle() {
  return { row: offset(), column: offset(), rows: offset(), columns: offset() };
}

function isRectangular({ cells, columns }: Report): boolean {
  return cells.every((row) => row.length === columns.length);
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
