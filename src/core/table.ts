/**
 * What a spreadsheet cell can hold once it has left the spreadsheet: text, a number, a boolean or a date.
 * A blank cell is `''`. An error cell is its text, such as `#N/A`.
 */
export type Cell = string | number | boolean | IsoDate;

/** A calendar date without a time zone: `2026-11-11`, or `2026-11-11T20:00:00` where the cell had a time. */
export interface IsoDate {
  readonly date: string;
}

/** A rectangle of cells and where it stands in its tab, so that a problem can name the row and column. */
export interface Table {
  /** The name of the tab. */
  readonly tab: string;
  /** The name of the file that the tab is in, where it is known. */
  readonly file?: string;
  /** The spreadsheet row of `rows[0]`, counted from 1. */
  readonly firstRow: number;
  /** The spreadsheet column of `rows[0][0]`, counted from 1. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly Cell[])[];
}

export function isDate(cell: unknown): cell is IsoDate {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

/** Whether a person would call the cell empty: nothing, or nothing but white space. */
export function isBlank(cell: Cell | null | undefined): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** Whether the cell shows a spreadsheet error, such as `#N/A` or `#DIV/0!`. */
export function isError(cell: Cell): cell is string {
  return (
    typeof cell === 'string' &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/.test(cell)
  );
}

/** The letters above a column, counted from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
