import type { Table } from '../../table';
import { cellText } from '../cells/cell-text';
import { dayOfTable, isRelativeDate, readDate, writesDayFirst } from '../cells/dates';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { ProblemLog } from '../problem-log';

type DateField = 'asOf' | 'noteDate';

/** The day in a row's cell of the field; `from` is the row's own day to count 3天前 from, before that of the table. */
export type ReadDay = (field: DateField, row: number, from: string | null) => string | null;

/**
 * Reads the columns of dates, each with the day first where its cells tell so. Where nothing says which day 3天前 counts
 * from, it says so once for the column.
 */
export function dateReader(
  table: Table,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): ReadDay {
  const tableDay = dayOfTable(table);
  const columns = { asOf: used.get('asOf') ?? [], noteDate: used.get('noteDate') ?? [] };
  const dayFirst = new Set(
    [...columns.asOf, ...columns.noteDate]
      .map(({ column }) => column)
      .filter((column) => writesDayFirst(rows.map((row) => table.rows[row]?.[column]))),
  );
  const read: ReadDay = (field, row, from) => {
    for (const { column } of columns[field]) {
      const cell = table.rows[row]?.[column];
      const day =
        cell === undefined || cell === '' ? null : readDate(cell, from ?? tableDay, dayFirst.has(column));
      if (day !== null) return day;
    }
    return null;
  };
  if (tableDay === null && columns.asOf.length === 0) sayRelative(table, rows, columns.noteDate, log);
  return read;
}

function sayRelative(
  table: Table,
  rows: readonly number[],
  columns: readonly { readonly column: number }[],
  log: ProblemLog,
): void {
  for (const { column } of columns) {
    const relative = rows.filter((row) => isRelativeDate(table.rows[row]?.[column] ?? ''));
    const [first] = relative;
    if (first === undefined) continue;
    const gaps = {
      column: log.letters(column),
      example: cellText(table.rows[first]?.[column]).slice(0, 12),
      count: relative.length,
    };
    log.remark('doubtful', null, column, 'datesWithoutDay', gaps);
  }
}
