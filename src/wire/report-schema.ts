import * as z from 'zod/mini';
import type {
  AppendOnly,
  Block,
  CellFormat,
  CellNote,
  ChangedCell,
  Chart,
  ColourRule,
  Dropdown,
  Report,
  ReportCell,
  ReportColumn,
  ReportKind,
  RowsOfRecord,
  UserColumns,
} from '../core/reports/report';
import type { Each, Fields } from './fields';

/** What a tab must be before anything of it is written: rectangular, and everything in it inside it. */
export function reportSchema(): z.ZodMiniType<Report> {
  const report: z.ZodMiniType<Report> = z.looseObject({
    kind: z.enum({
      scores: 'scores',
      settings: 'settings',
      shortlist: 'shortlist',
      plan: 'plan',
      overview: 'overview',
      log: 'log',
      dashboard: 'dashboard',
      client: 'client',
      results: 'results',
    } satisfies Each<ReportKind>),
    campaign: z.string(),
    name: z.string(),
    cells: z.array(rowOfCells()),
    columns: z.array(
      z.looseObject({
        key: z.string(),
        format: format(),
        width: z.number(),
        folded: z.exactOptional(z.literal(true)),
      } satisfies Fields<ReportColumn>),
    ),
    blocks: z.array(block()),
    frozenRows: offset(),
    frozenColumns: offset(),
    notes: z.array(
      z.looseObject({ row: offset(), column: offset(), text: z.string() } satisfies Fields<CellNote>),
    ),
    dropdowns: z.array(
      z.looseObject({
        row: offset(),
        column: offset(),
        rows: offset(),
        choices: z.array(z.string()),
        goesOn: z.exactOptional(z.literal(true)),
      } satisfies Fields<Dropdown>),
    ),
    colourRules: z.array(
      z.looseObject({
        ...rectangle(),
        when: condition(),
        background: z.string().check(z.regex(/^#[0-9a-f]{6}$/i)),
      } satisfies Fields<ColourRule>),
    ),
    charts: z.array(chart()),
    userColumns: z.nullable(userColumns()),
    appendOnly: z.exactOptional(
      z.looseObject({
        headerRow: offset(),
        orderColumn: offset(),
        titles: z.array(z.array(z.string())),
      } satisfies Fields<AppendOnly>),
    ),
  } satisfies Fields<Report>);
  return report.check(z.refine(isRectangular, { path: ['cells'] }), z.refine(isInside, { path: ['blocks'] }));
}

/**
 * Checked by hand: the 2,000,000 cells of 50,000 rows of 40 take a seventh of a second so, seven times as long with a
 * schema a cell, and fifteen times with a union of zod's own kinds (Node 20, a laptop).
 */
function rowOfCells() {
  return z.custom<readonly ReportCell[]>((value) => Array.isArray(value) && value.every(isReportCell));
}

export function format() {
  return z.enum({
    general: 'general',
    text: 'text',
    whole: 'whole',
    decimal: 'decimal',
    percent: 'percent',
    money: 'money',
    cents: 'cents',
    date: 'date',
    week: 'week',
    score: 'score',
  } satisfies Each<CellFormat>);
}

function block() {
  return z.looseObject({
    role: z.enum({
      title: 'title',
      summary: 'summary',
      header: 'header',
      body: 'body',
      figures: 'figures',
      remark: 'remark',
      problems: 'problems',
    } satisfies Each<Block['role']>),
    ...rectangle(),
    formats: z.exactOptional(z.array(format())),
  } satisfies Fields<Block>);
}

function chart() {
  return z.looseObject({
    kind: z.enum({ bar: 'bar', column: 'column', line: 'line', pie: 'pie' } satisfies Each<Chart['kind']>),
    title: z.string(),
    ...rectangle(),
    atRow: offset(),
    atColumn: offset(),
  } satisfies Fields<Chart>);
}

function userColumns() {
  return z.looseObject({
    headerRow: offset(),
    keyColumn: offset(),
    columns: z.array(offset()),
    titles: z.array(z.array(z.string())),
    goneHeading: z.string(),
    rowsOfRecord: z.exactOptional(rowsOfRecord()),
  } satisfies Fields<UserColumns>);
}

function rowsOfRecord() {
  return z.looseObject({
    witnesses: z.array(offset()),
    proposed: z.array(
      z.looseObject({ column: offset(), word: z.string() } satisfies Fields<
        RowsOfRecord['proposed'][number]
      >),
    ),
    changed: z.array(
      z.looseObject({
        row: offset(),
        column: offset(),
        before: z.custom<ReportCell>(isReportCell),
      } satisfies Fields<ChangedCell>),
    ),
  } satisfies Fields<RowsOfRecord>);
}

function condition() {
  return z.custom<ColourRule['when']>((value) => {
    if (typeof value !== 'object' || value === null) return false;
    const { textIs, atLeast, below, formula } = value as Record<string, unknown>;
    return (
      typeof textIs === 'string' ||
      Number.isFinite(atLeast) ||
      Number.isFinite(below) ||
      (typeof formula === 'string' && /^=./.test(formula))
    );
  });
}

function rectangle() {
  return { row: offset(), column: offset(), rows: offset(), columns: offset() };
}

/** Counted from 0. */
export function offset() {
  return z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0));
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

/** Whether the value is one that a report may hold: never a Date, `NaN` or `undefined`. */
export function isReportCell(value: unknown): value is ReportCell {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const { date, formula } = value as { readonly date?: unknown; readonly formula?: unknown };
  if (date !== undefined) return formula === undefined && isIsoDate(date);
  return typeof formula === 'string' && formula.length > 1 && formula.startsWith('=');
}

function isIsoDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/.test(value)) return false;
  return !Number.isNaN(Date.parse(value));
}
