import { cellText } from '../../../creators/cells/cell-text';
import { recordMessages as messages } from '../../../messages/campaign/record';
import { type Language, say, shortened } from '../../../messages/message';
import { type Cell, isBlank, type Table } from '../../../table';
import { codeOf } from '../codes';
import type { PlanRow, RowField } from '../plan-row';
import { folded, isTitleOf, type PlanColumn } from './plan-column';
import { readCell } from './read-cell';
import { readWholeDay } from './read-day';

/** A Plan tab as it stands, wherever its columns were moved, before it is held against what the log knows. */
export interface PlanTab {
  /** In the order in which they stand. */
  readonly rows: readonly TabRow[];
  /** Cells that cannot be read, each one sentence with its place. */
  readonly problems: readonly CellProblem[];
  /** Columns that the tab no longer has. */
  readonly missing: readonly PlanColumn['field'][];
}

/** A row of the tab. */
export interface TabRow {
  /** The spreadsheet row. */
  readonly at: number;
  /** What stands in the columns of code and key, as it is written. */
  readonly wrote: { readonly code: string; readonly key: string };
  /** What its cells say, blank ones left out. */
  readonly fields: Partial<PlanRow>;
  /** Fields whose cell cannot be read. */
  readonly unread: readonly RowField[];
  /** The cells of the others that are not blank, as they stand. */
  readonly cells: Readonly<Partial<Record<RowField, Cell>>>;
  /** Cells that are worked out, by the name of their column: what a person may have typed over them. */
  readonly made: Readonly<Record<string, Cell>>;
}

export interface CellProblem {
  /** The spreadsheet row. */
  readonly row: number;
  readonly field: RowField;
  readonly says: string;
}

/**
 * Reads a Plan tab: its header is the row, of the first ones, with the most titles that are known in either language; below
 * it each row with a code, key, creator's id or name is one of the plan's. `null` where there is no such header.
 *
 * @param near an ISO day. Of days without a year the ones nearest to the row's own days are meant, and to this one where it
 * has none
 */
export function readPlanTab(
  table: Table,
  columns: readonly PlanColumn[],
  near: string,
  language: Language,
): PlanTab | null {
  const header = headerOf(table, columns);
  if (header === null) return null;
  const rows: TabRow[] = [];
  const problems: CellProblem[] = [];
  table.rows.slice(header.index + 1).forEach((cells, below) => {
    if (cells.every(isBlank)) return;
    const row = readRow(cells, table.firstRow + header.index + 1 + below, header.places, near);
    if (isNobodys(row)) return;
    rows.push(row);
    problems.push(...row.unread.map((field) => problemOf(field, row, cells, header.places, language)));
  });
  return {
    rows,
    problems,
    missing: columns.flatMap(({ field }) => (header.places.has(field) ? [] : [field])),
  };
}

/** Where the columns stand that a tab has, by field. */
type Places = ReadonlyMap<PlanColumn['field'], { readonly column: PlanColumn; readonly index: number }>;

/** The header of a Plan tab, its offset counted from the table's first row; `null` where there is none. */
export function headerOf(
  { rows }: Table,
  columns: readonly PlanColumn[],
): { readonly index: number; readonly places: Places } | null {
  const found = rows
    .slice(0, rowsOfHeader)
    .map((cells, index) => ({ index, places: placesIn(cells, columns) }))
    .sort((one, other) => other.places.size - one.places.size || one.index - other.index)[0];
  return found === undefined || found.places.size < fewestTitles ? null : found;
}

/** It stands in the third row; a person may have put lines above it. */
const rowsOfHeader = 20;
const fewestTitles = 3;

function placesIn(cells: readonly Cell[], columns: readonly PlanColumn[]): Places {
  const titles = cells.map((cell) => folded(cellText(cell)));
  return new Map(
    columns.flatMap((column) => {
      const index = titles.findIndex((title) => title !== '' && isTitleOf(column, title));
      return index === -1 ? [] : [[column.field, { column, index }] as const];
    }),
  );
}

function readRow(cells: readonly Cell[], at: number, places: Places, anyDay: string): TabRow {
  const near = dayIn(cells, places) ?? anyDay;
  const wrote = { code: '', key: '' };
  const fields: Record<string, string | number> = {};
  const unread: RowField[] = [];
  const stand: Partial<Record<RowField, Cell>> = {};
  const made: Record<string, Cell> = {};
  for (const [field, { column, index }] of places) {
    const cell = cells[index] ?? '';
    if (field === 'code') wrote.code = cellText(cell);
    else if (field === 'key') wrote.key = cellText(cell);
    else if (column.owner === 'made') made[field] = cell;
    else if (!isBlank(cell)) {
      const value = readCell(cell, column, near);
      stand[field as RowField] = cell;
      if (value === undefined) unread.push(field as RowField);
      else fields[field] = value;
    }
  }
  return { at, wrote, fields: fields as Partial<PlanRow>, unread, cells: stand, made };
}

/** The row's planned day, else the first of its days that says its year. */
function dayIn(cells: readonly Cell[], places: Places): string | null {
  const planned = places.get('plannedDay');
  const days = [...places.values()].filter(({ column }) => column.type === 'day');
  for (const { index } of planned === undefined ? days : [planned, ...days]) {
    const cell = cells[index] ?? '';
    const day = isBlank(cell) ? null : readWholeDay(cell);
    if (day !== null) return day;
  }
  return null;
}

/** A person's own line, such as a sum: it stands where it stands and is none of the plan's. */
function isNobodys({ wrote, fields }: TabRow): boolean {
  return (
    codeOf(wrote.code) === null &&
    codeOf(wrote.key) === null &&
    fields.id === undefined &&
    fields.name === undefined
  );
}

function problemOf(
  field: RowField,
  { at, wrote }: TabRow,
  cells: readonly Cell[],
  places: Places,
  language: Language,
): CellProblem {
  const place = places.get(field);
  const says = say(language, messages.unreadable, {
    column: place?.column.titles[0]?.[language] ?? field,
    text: shortened(cellText(cells[place?.index ?? -1])),
    code: codeOf(wrote.code) ?? codeOf(wrote.key) ?? say(language, messages.thisRow, { row: at }),
  });
  return { row: at, field, says };
}
