import { type Cell, isBlank, isDate, isError, type Table } from '../../table';
import { cellText } from '../cells/cell-text';
import { partOf } from '../cells/counts-apart';
import { isDecimalComma, withDecimalPoint, withoutDots, writesDecimalComma } from '../cells/decimal-comma';
import { type NumberReading, readNumber } from '../cells/numbers';
import { isForeignMoney } from '../cells/prices/money';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { Platform } from '../creator';
import { isOfferField, type NumberField, type NumberKind, numberFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import { ownFollowersIn, ownPartOf } from './own-part';

/** A column read as numbers: by row offset in the table, the value, or `null` where it is unknown. */
export interface NumberColumn {
  readonly values: readonly (number | null)[];
  /** Rows whose value is only a bound, such as `10w+`. */
  readonly censored: ReadonlySet<number>;
  /** The upper ends of ranges, by row. */
  readonly highs: ReadonlyMap<number, number>;
  /** Rows whose cell says something that is no usable number, and what kind of wrong it is. */
  readonly refused: ReadonlyMap<number, Refusal>;
  /** Where the values are averages over notes side by side, of what kind. */
  readonly average?: 'median' | 'geometric';
}

export type Refusal =
  | 'error'
  | 'unreadable'
  | 'unclear'
  | 'negative'
  | 'outOfRange'
  | 'foreignMoney'
  | 'unsure';

/** Reads the column in the given rows. The header's unit and a percent scale apply to cells with no unit of their own. */
export function readNumberColumn(
  table: Table,
  rows: readonly number[],
  {
    column,
    field,
    marks,
    dots,
    part,
    cellUnits,
    sumOf = 1,
  }: RecognisedColumn & { readonly field: NumberField },
): NumberColumn {
  const kind = numberFields[field];
  const readings = Array<NumberReading | null>(table.rows.length).fill(null);
  const refused = new Map<number, Refusal>();
  const commas = writesDecimalComma(rows.slice(0, rowsLookedAt).map((row) => table.rows[row]?.[column]));
  for (const row of rows) {
    const whole = table.rows[row]?.[column] ?? '';
    const cell = part === undefined || isError(whole) ? whole : partOf(whole, part);
    if (cell === null) refused.set(row, 'unreadable');
    if (cell === null || isBlank(cell)) continue;
    const written =
      dots !== undefined
        ? withoutDots(cell)
        : commas && typeof cell === 'string'
          ? withDecimalPoint(cell)
          : cell;
    const reading = isError(cell)
      ? 'unreadable'
      : readNumber(ofOwnAccount(written, field, marks.platform) ?? written);
    const isForeign = isOfferField(field) && !isError(cell) && isForeignMoney(cellText(cell));
    if (isForeign && (reading !== 'unreadable' || /\d/.test(cellText(cell))))
      refused.set(row, 'foreignMoney');
    else if (reading === 'unreadable') refused.set(row, isError(cell) ? 'error' : whyUnreadable(field, cell));
    else if (isCount(kind) && (reading.percent || isOddlyParted(written, kind)))
      refused.set(row, 'unreadable');
    else if (dots === 'zerosLost' && maybeThousands(cell)) refused.set(row, 'unsure');
    else readings[row] = reading;
  }
  const scale = isCount(kind) ? 1 : percentScale(readings);
  const values = Array<number | null>(table.rows.length).fill(null);
  const censored = new Set<number>();
  const highs = new Map<number, number>();
  for (const row of rows) {
    const reading = readings[row] ?? null;
    if (reading === null || reading.value === null) continue;
    const unit = reading.hasUnit ? 1 : (cellUnits?.get(row) ?? marks.unit);
    if (!reading.hasUnit && cellUnits?.get(row) === null) continue;
    const value = reading.hasUnit ? reading.value : scaled(reading.value, unit, scale);
    const wrong = wrongFor(kind, value);
    if (wrong !== null) {
      refused.set(row, wrong);
      continue;
    }
    values[row] = value / sumOf;
    if (reading.censored) censored.add(row);
    if (reading.high !== null) {
      highs.set(row, (reading.hasUnit ? reading.high : scaled(reading.high, unit, scale)) / sumOf);
    }
  }
  return { values, censored, highs, refused };
}

const rowsLookedAt = 300;

/** 3篇5000 and 600*2 hold numbers, but none is said to be the price of one note. */
function whyUnreadable(field: NumberField, cell: Cell): Refusal {
  return isOfferField(field) && !isDate(cell) && /\d/.test(cellText(cell)) ? 'unclear' : 'unreadable';
}

/** Followers of several accounts in one cell, or prices of notes there, under a header that is not of another platform. */
export function ofOwnAccount(cell: Cell, field: NumberField, platform: Platform | null): string | null {
  if (typeof cell !== 'string' || !(platform === null || platform === 'xiaohongshu')) return null;
  return field === 'followers' ? ownFollowersIn(cell) : isOfferField(field) ? ownPartOf(cell) : null;
}

/** Followers and prices such as `8,30` among `12,345` are slips, and nobody knows of what; an average of notes may be `3,5`. */
function isOddlyParted(cell: Cell, kind: NumberKind): boolean {
  return kind !== 'count' && typeof cell === 'string' && isDecimalComma(cell.trim());
}

/** 98 may be left of `98.000`. */
function maybeThousands(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell < 1000;
}

/** Says of the columns of numbers what could not be read of them as it stands. */
export function sayNumbers(
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): void {
  for (const [field, read] of numbers) {
    const column = used.get(field)?.[0];
    if (column === undefined) continue;
    sayRanges(read, column, log);
    // A row without followers is rejected with its own sentence.
    if (field === 'followers') sayColumnErrors(read.refused, rows, column.column, log);
    else sayRefused(read, rows, column, log);
  }
}

/** Says of each range that its low end was taken. */
export function sayRanges(
  { highs }: NumberColumn,
  { column, field }: RecognisedColumn,
  log: ProblemLog,
): void {
  for (const row of highs.keys()) {
    log.remark('doubtful', row, column, 'cellRange', { cell: log.address(row, column), field });
  }
}

/** Says each refused cell, and once for the column where most of it is a formula in error. */
export function sayRefused(
  { refused }: NumberColumn,
  rows: readonly number[],
  { column, field }: RecognisedColumn,
  log: ProblemLog,
): void {
  sayColumnErrors(refused, rows, column, log);
  for (const [row, refusal] of refused) {
    const gaps = { cell: log.address(row, column), field };
    log.remark('doubtful', row, column, remarkOn[refusal], gaps);
  }
}

function sayColumnErrors(
  refused: ReadonlyMap<number, Refusal>,
  rows: readonly number[],
  column: number,
  log: ProblemLog,
): void {
  const errors = [...refused.values()].filter((refusal) => refusal === 'error').length;
  if (errors < fewestErrors || errors * 2 < rows.length) return;
  const gaps = { column: log.letters(column), count: errors, rows: rows.length };
  log.remark('doubtful', null, column, 'columnErrors', gaps);
}

const fewestErrors = 3;

const remarkOn = {
  error: 'cellError',
  unreadable: 'cellUnreadable',
  unclear: 'cellNoPrice',
  negative: 'cellNegative',
  outOfRange: 'cellOutOfRange',
  foreignMoney: 'cellForeignMoney',
  unsure: 'cellUnsure',
} as const;

/** 0.12 and 12.0 both stand for 12 %: a column whose typical bare number is above 1 is in percent. 0 says nothing of it. */
function percentScale(readings: readonly (NumberReading | null)[]): number {
  const bare: number[] = [];
  for (const reading of readings) {
    if (reading?.value && !reading.hasUnit) bare.push(Math.abs(reading.value));
  }
  bare.sort((one, other) => one - other);
  return (bare[Math.floor(bare.length / 2)] ?? 0) > 1 ? 100 : 1;
}

function scaled(value: number, unit: number, scale: number): number {
  if (unit === 1 && scale === 1) return value;
  // 57.3 / 100 and 1.005 × 10,000 leave dust behind the digits that were written.
  return Number(((value * unit) / scale).toPrecision(15));
}

function wrongFor(kind: NumberKind, value: number): Refusal | null {
  if (!Number.isFinite(value)) return 'unreadable';
  if (kind === 'sentiment') return Math.abs(value) <= 1 ? null : 'outOfRange';
  if (kind === 'change') return value >= -1 ? null : 'outOfRange';
  if (value < 0) return 'negative';
  if (isCount(kind)) return value > largest[kind] ? 'outOfRange' : null;
  return kind === 'share' && value > 1 ? 'outOfRange' : null;
}

type CountKind = keyof typeof largest;

/** More than there are people, than a note was ever sold for (assumption), than was ever liked. */
const largest = { people: 1e10, money: 1e8, count: 1e13 } as const;

function isCount(kind: NumberKind): kind is CountKind {
  return kind in largest;
}
