import type { Cell, Table } from '../../table';
import { cellText, isAsAbove, knownText } from '../cells/cell-text';
import { dayOfTable, isRelativeDate, readDate } from '../cells/dates';
import { type DayOrder, hangsOnOrder, isWithoutYear, orderByCells, orderByDays } from '../cells/day-order';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { ProblemLog } from '../problem-log';

type DateField = 'asOf' | 'noteDate';

/** The day in a row's cell of the field; `from` is the row's own day to count 3天前 from, before that of the table. */
export type ReadDay = (field: DateField, row: number, from: string | null) => string | null;

/**
 * Reads the columns of dates. Which of day and month is first is told by a column's own cells, else by the other columns, else
 * by what days they then are; where nothing tells, such days are unknown. Of that, and where nothing says which day 3天前
 * counts from, it speaks once for the column.
 */
export function dateReader(
  table: Table,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): ReadDay {
  const tableDay = dayOfTable(table);
  const columns = { asOf: used.get('asOf') ?? [], noteDate: used.get('noteDate') ?? [] };
  const orders = ordersOf(table, rows, columns, tableDay);
  const read: ReadDay = (field, row, from) => {
    for (const { column } of columns[field]) {
      const cell = table.rows[row]?.[column];
      const day =
        cell === undefined || cell === ''
          ? null
          : readDate(cell, from ?? tableDay, orders.get(column) ?? null);
      if (day !== null) return day;
    }
    return null;
  };
  sayUntold(table, rows, orders, log);
  sayUnread(table, rows, columns.asOf, log);
  if (tableDay === null && columns.asOf.length === 0) sayRelative(table, rows, columns.noteDate, log);
  return read;
}

type DateColumns = Readonly<Record<DateField, readonly RecognisedColumn[]>>;

/** The order of day and month in each column; `null` where nothing tells. */
function ordersOf(
  table: Table,
  rows: readonly number[],
  columns: DateColumns,
  tableDay: string | null,
): ReadonlyMap<number, DayOrder | null> {
  const all = [...columns.asOf, ...columns.noteDate];
  const cellsOf = (column: number) => rows.map((row) => table.rows[row]?.[column]);
  const byCells = new Map(all.map(({ column }) => [column, orderByCells(cellsOf(column))]));
  const told = new Set([...byCells.values()].filter((order) => order !== null));
  const [ofOthers = null] = told.size === 1 ? told : [];
  return new Map(
    all.map(({ column, field, header }) => {
      const own = byCells.get(column) ?? ofOthers;
      if (own !== null) return [column, own];
      const unclear = cellsOf(column).filter(hangsOnOrder);
      if (unclear.length === 0) return [column, 'monthFirst'];
      const latest = tableDay ?? (field === 'noteDate' ? latestOf(columns.asOf, cellsOf) : null);
      // Chinese has the month first, and no other way to leave the year out.
      const usual = /\p{Script=Han}/u.test(header) && unclear.every(isWithoutYear) ? 'monthFirst' : null;
      return [column, orderByDays(unclear, latest) ?? usual];
    }),
  );
}

/** The last day that the columns say in any plain way. */
function latestOf(
  columns: readonly RecognisedColumn[],
  cellsOf: (column: number) => readonly (Cell | undefined)[],
): string | null {
  let latest: string | null = null;
  for (const { column } of columns)
    for (const cell of cellsOf(column)) {
      const day = cell === undefined ? null : readDate(cell, null, null);
      if (day !== null && (latest === null || day > latest)) latest = day;
    }
  return latest;
}

function sayUntold(
  table: Table,
  rows: readonly number[],
  orders: ReadonlyMap<number, DayOrder | null>,
  log: ProblemLog,
): void {
  for (const [column, order] of orders) {
    if (order !== null) continue;
    sayOnce(table, rows, column, hangsOnOrder, 'dayOrMonthFirst', log);
  }
}

/** Says once of a column how many of its cells are so, with one of them. */
function sayOnce(
  table: Table,
  rows: readonly number[],
  column: number,
  isSo: (cell: Cell | undefined) => boolean,
  remark: 'daysUnread' | 'datesWithoutDay' | 'dayOrMonthFirst',
  log: ProblemLog,
): void {
  const found = rows.filter((row) => isSo(table.rows[row]?.[column]));
  const [first] = found;
  if (first === undefined) return;
  const example = cellText(table.rows[first]?.[column]).slice(0, longestExample);
  log.remark('doubtful', null, column, remark, {
    column: log.letters(column),
    example,
    count: found.length,
  });
}

const longestExample = 12;

/** Says once for a column which words of it name no day of the figures. */
function sayUnread(
  table: Table,
  rows: readonly number[],
  columns: readonly { readonly column: number }[],
  log: ProblemLog,
): void {
  const isUnread = (cell: Cell | undefined) =>
    typeof cell === 'string' && knownText(cell) !== null && !isAsAbove(cell) && namesNoDay(cell);
  for (const { column } of columns) sayOnce(table, rows, column, isUnread, 'daysUnread', log);
}

/** Days before 2000 are what software writes for none; those that hang on an order or on the day of the file are said apart. */
function namesNoDay(cell: string): boolean {
  return (
    readDate(cell) === null && !/^(?:19|9999)/.test(cell) && !hangsOnOrder(cell) && !isRelativeDate(cell)
  );
}

function sayRelative(
  table: Table,
  rows: readonly number[],
  columns: readonly { readonly column: number }[],
  log: ProblemLog,
): void {
  const isRelative = (cell: Cell | undefined) => isRelativeDate(cell ?? '');
  for (const { column } of columns) sayOnce(table, rows, column, isRelative, 'datesWithoutDay', log);
}
