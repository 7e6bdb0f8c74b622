import { isBlank, isError, type Table } from '../../table';
import { cellText } from '../cells/cell-text';
import { withDecimalPoint, writesDecimalComma } from '../cells/decimal-comma';
import { type NumberReading, readNumber } from '../cells/numbers';
import { isForeignMoney } from '../cells/price-text';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import { isOfferField, type NumberField, type NumberKind, numberFields, perNoteFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';

/** A column read as numbers: by row offset in the table, the value, or `null` where it is unknown. */
export interface NumberColumn {
  readonly values: readonly (number | null)[];
  /** Rows whose value is only a bound, such as `10w+`. */
  readonly censored: ReadonlySet<number>;
  /** The upper ends of ranges, by row. */
  readonly highs: ReadonlyMap<number, number>;
  /** Rows whose cell says something that is no usable number, and what kind of wrong it is. */
  readonly refused: ReadonlyMap<number, Refusal>;
}

export type Refusal = 'error' | 'unreadable' | 'negative' | 'outOfRange' | 'foreignMoney';

/** Reads the column in the given rows. The header's unit and a percent scale apply to cells with no unit of their own. */
export function readNumberColumn(
  table: Table,
  rows: readonly number[],
  { column, field, marks }: RecognisedColumn & { readonly field: NumberField },
): NumberColumn {
  const kind = numberFields[field];
  const readings = Array<NumberReading | null>(table.rows.length).fill(null);
  const refused = new Map<number, Refusal>();
  const commas = writesDecimalComma(rows.slice(0, rowsLookedAt).map((row) => table.rows[row]?.[column]));
  for (const row of rows) {
    const cell = table.rows[row]?.[column] ?? '';
    if (isBlank(cell)) continue;
    const written = commas && typeof cell === 'string' ? withDecimalPoint(cell) : cell;
    const reading = isError(cell) ? 'unreadable' : readNumber(written);
    if (reading === 'unreadable') refused.set(row, isError(cell) ? 'error' : 'unreadable');
    else if (isCount(kind) && reading.percent) refused.set(row, 'unreadable');
    else if (isOfferField(field) && isForeignMoney(cellText(cell))) refused.set(row, 'foreignMoney');
    else readings[row] = reading;
  }
  const scale = isCount(kind) ? 1 : percentScale(readings);
  const values = Array<number | null>(table.rows.length).fill(null);
  const censored = new Set<number>();
  const highs = new Map<number, number>();
  for (const row of rows) {
    const reading = readings[row] ?? null;
    if (reading === null || reading.value === null) continue;
    const value = reading.hasUnit ? reading.value : scaled(reading.value, marks.unit, scale);
    const wrong = wrongFor(kind, value);
    if (wrong !== null) {
      refused.set(row, wrong);
      continue;
    }
    values[row] = value;
    if (reading.censored) censored.add(row);
    if (reading.high !== null) {
      highs.set(row, reading.hasUnit ? reading.high : scaled(reading.high, marks.unit, scale));
    }
  }
  return { values, censored, highs, refused };
}

const rowsLookedAt = 300;

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
    if (column.unitDoubt === 'inferred') {
      const gaps = { column: log.letters(column.column) };
      log.remark('doubtful', null, column.column, 'followersInWan', gaps);
    }
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
  negative: 'cellNegative',
  outOfRange: 'cellOutOfRange',
  foreignMoney: 'cellForeignMoney',
} as const;

/** 0.12 and 12.0 both stand for 12 %: a column whose typical bare number is above 1 is in percent. */
function percentScale(readings: readonly (NumberReading | null)[]): number {
  const bare: number[] = [];
  for (const reading of readings) {
    if (reading && reading.value !== null && !reading.hasUnit) bare.push(Math.abs(reading.value));
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

/**
 * Some exports write a blank for 0. A column of counts does so where it holds 1s and 2s but never a 0, and its blanks
 * stand in rows whose other counts are known: then they are read as 0, and it is said. Blanks elsewhere are unknown.
 */
export function withBlankZeros(
  table: Table,
  rows: readonly number[],
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  { used }: RecognisedColumns,
  log: ProblemLog,
): ReadonlyMap<NumberField, NumberColumn> {
  const counts = perNoteFields.filter((field) => numbers.has(field));
  const filled = new Map(numbers);
  for (const field of counts) {
    const { values } = numbers.get(field) as NumberColumn;
    const column = used.get(field)?.[0]?.column;
    if (column === undefined || !leavesZerosOut(values, rows)) continue;
    const others = counts.filter((other) => other !== field);
    const blanks = rows.filter(
      (row) =>
        isBlank(table.rows[row]?.[column]) &&
        others.some((other) => (numbers.get(other)?.values[row] ?? null) !== null),
    );
    if (blanks.length === 0 || blanks.length > rows.length * mostBlank) continue;
    const zeros = [...values];
    for (const row of blanks) zeros[row] = 0;
    filled.set(field, { ...(numbers.get(field) as NumberColumn), values: zeros });
    const gaps = { column: log.letters(column), count: blanks.length };
    log.remark('note', null, column, 'blanksAreZeros', gaps);
  }
  return filled;
}

/** Assumptions: enough counts to tell, of which so many are small that a 0 should have been among them. */
const fewestKnown = 20;
const fewestSmall = 3;
const smallShare = 0.05;
const mostBlank = 0.6;

function leavesZerosOut(values: readonly (number | null)[], rows: readonly number[]): boolean {
  let known = 0;
  let small = 0;
  for (const row of rows) {
    const value = values[row] ?? null;
    if (value === null) continue;
    if (value === 0) return false;
    known++;
    if (value <= 2) small++;
  }
  return known >= fewestKnown && small >= fewestSmall && small >= known * smallShare;
}
