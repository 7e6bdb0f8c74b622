import { InputError } from '../core/input-error';
import { formulaMessages as messages } from '../core/messages/formulas';
import { type Language, say } from '../core/messages/message';
import { type Cell, type IsoDate, isDate, type Table } from '../core/table';
import { momentIn, wallTimeIn } from '../core/wall-time';

/** One argument of a formula: left out, one cell, or a range of cells. */
export type Argument =
  | { readonly kind: 'absent' }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'range'; readonly rows: readonly (readonly Cell[])[] };

/** What a formula computes for its cells. */
export type Result = Cell | Cell[][];

/** What a cell of a formula shows: a date is the moment at which the file's clock shows it. */
export type Shown = Exclude<Cell, IsoDate> | Date;

/** The file's time zone, an IANA name; asked for only where a date comes or goes. */
export type FileZone = () => string;

/**
 * Arguments as a spreadsheet hands them over. A one-dimensional list counts as a column. A date is what its cell
 * shows; a picture or any other object is a blank cell.
 */
export function argumentsOf(values: readonly unknown[], fileZone: FileZone): readonly Argument[] {
  let clock: ReturnType<typeof wallTimeIn> | null = null;
  const cellOf = (value: unknown): Cell => {
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : '';
    // Not instanceof: the spreadsheet's dates may come from another realm than the bundle.
    if (Object.prototype.toString.call(value) !== '[object Date]') return '';
    clock ??= wallTimeIn(fileZone());
    return clock(value as Date);
  };
  return values.map((value): Argument => {
    if (value === undefined || value === null) return { kind: 'absent' };
    if (!Array.isArray(value)) return { kind: 'cell', cell: cellOf(value) };
    const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
    return { kind: 'range', rows };
  });
}

/** A result as its cells show it. */
export function shownBy(result: Result, fileZone: FileZone): Shown | Shown[][] {
  let momentOf: ReturnType<typeof momentIn> | null = null;
  const shown = (cell: Cell): Shown => {
    if (!isDate(cell)) return cell;
    momentOf ??= momentIn(fileZone());
    return momentOf(cell);
  };
  return Array.isArray(result) ? result.map((row) => row.map(shown)) : shown(result);
}

/** The time zone of this machine, or of Google's script: right where the file stands in the same. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The table that a range holds, told as the range in every sentence.
 * @throws InputError where the argument is none
 */
export function tableIn(argument: Argument | undefined, language: Language): Table {
  if (argument?.kind !== 'range') throw new InputError(say(language, messages.tableWanted));
  return { tab: say(language, messages.theRange), firstRow: 1, firstColumn: 1, rows: argument.rows };
}

/** The cells of an argument as a range, whatever it was. */
export function rowsOf(argument: Argument | undefined): readonly (readonly Cell[])[] {
  if (argument === undefined || argument.kind === 'absent') return [];
  return argument.kind === 'cell' ? [[argument.cell]] : argument.rows;
}
