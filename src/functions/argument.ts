import { InputError } from '../core/input-error';
import { formulaMessages as messages } from '../core/messages/formulas';
import { type Language, say } from '../core/messages/message';
import type { Cell, IsoDate, Table } from '../core/table';
import { wallTimeIn } from '../core/wall-time';

/** One argument of a formula: left out, one cell, or a range of cells. */
export type Argument =
  | { readonly kind: 'absent' }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'range'; readonly rows: readonly (readonly Cell[])[] };

/** What a formula gives back to its cell. */
export type Result = Cell | Cell[][];

/** Turns moments into what the file's clock shows; asked for only where a date is among the arguments. */
export type FileClock = () => (moment: Date) => IsoDate;

/**
 * Arguments as a spreadsheet hands them over. A one-dimensional list counts as a column. A date is what its cell
 * shows; a picture or any other object is a blank cell.
 */
export function argumentsOf(values: readonly unknown[], fileClock: FileClock): readonly Argument[] {
  let clock: ReturnType<FileClock> | null = null;
  const cellOf = (value: unknown): Cell => {
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : '';
    // Not instanceof: the spreadsheet's dates may come from another realm than the bundle.
    if (Object.prototype.toString.call(value) !== '[object Date]') return '';
    clock ??= fileClock();
    return clock(value as Date);
  };
  return values.map((value): Argument => {
    if (value === undefined || value === null) return { kind: 'absent' };
    if (!Array.isArray(value)) return { kind: 'cell', cell: cellOf(value) };
    const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
    return { kind: 'range', rows };
  });
}

/** The clock of this machine, or of Google's script: right where it shares its zone with the file. */
export function ownClock(): ReturnType<FileClock> {
  return wallTimeIn(Intl.DateTimeFormat().resolvedOptions().timeZone);
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
