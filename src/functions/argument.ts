import type { Cell } from '../core/table';

/** One argument of a formula: left out, one cell, or a range of cells. */
export type Argument =
  | { readonly kind: 'absent' }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'range'; readonly rows: readonly (readonly Cell[])[] };

/** An argument as a spreadsheet hands it over. A one-dimensional list counts as a column. */
export function argumentOf(value: unknown): Argument {
  if (value === undefined || value === null) return { kind: 'absent' };
  if (!Array.isArray(value)) return { kind: 'cell', cell: cellOf(value) };
  return { kind: 'range', rows: value.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)])) };
}

/** The cells of an argument as a range, whatever it was. */
export function rowsOf(argument: Argument | undefined): readonly (readonly Cell[])[] {
  if (argument === undefined || argument.kind === 'absent') return [];
  return argument.kind === 'cell' ? [[argument.cell]] : argument.rows;
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // Not instanceof: the spreadsheet's dates may come from another realm than the bundle.
  if (Object.prototype.toString.call(value) === '[object Date]') return { date: isoDay(value as Date) };
  return String(value);
}

/** The calendar day that the cell shows: spreadsheets hand over dates in the script's own time zone. */
function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
