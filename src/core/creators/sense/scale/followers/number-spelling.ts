import type { Cell, Table } from '../../../../table';
import { isDecimalComma } from '../../../cells/decimal-comma';
import { readNumber } from '../../../cells/numbers';

/** How the numbers of a column are written that bring no unit of their own. */
export interface NumberSpelling {
  /** How many bring none. */
  readonly count: number;
  readonly fractions: readonly Fraction[];
  /** How many fractions have three places, as `12.345`. */
  readonly threes: number;
  /** How many are written with several groups, as `1.234.567`. */
  readonly grouped: number;
  /** The largest, fractions among them. */
  readonly largest: number;
  readonly largestWhole: number;
}

/** A number that is not whole as it stands, or is written so. */
export interface Fraction {
  /** An offset in the table. */
  readonly row: number;
  readonly value: number;
  /** Digits behind the point. */
  readonly places: number;
}

export function numberSpelling(table: Table, rows: readonly number[], column: number): NumberSpelling {
  const fractions: Fraction[] = [];
  let count = 0;
  let grouped = 0;
  let threes = 0;
  let largest = 0;
  let largestWhole = 0;
  for (const row of rows) {
    const written = spelled(table.rows[row]?.[column] ?? '');
    if (written === null) continue;
    count++;
    if (written === 'grouped') {
      grouped++;
      continue;
    }
    const { value, places } = written;
    largest = Math.max(largest, value);
    if (places === 0) {
      largestWhole = Math.max(largestWhole, value);
      continue;
    }
    if (places === 3) threes++;
    fractions.push({ row, value, places });
  }
  return { count, fractions, threes, grouped, largest, largestWhole };
}

/**
 * Whether dots part thousands in the column, as far as its own cells tell: each fraction could be one (1 and more, three
 * places at most), and no whole number is as large as the thousands. `sure`: each has all its three places.
 */
export function couldPartThousands({
  fractions,
  threes,
  grouped,
  largestWhole,
}: NumberSpelling): 'sure' | 'maybe' | null {
  if (threes + grouped === 0 || largestWhole >= 1000) return null;
  if (fractions.some(({ value, places }) => value < 1 || value >= 1000 || places > 3)) return null;
  return threes === fractions.length ? 'sure' : 'maybe';
}

/** Whether the table writes a decimal comma anywhere, as `3,5%`: then a dot is none. Its first rows are looked at. */
export function writesDecimalCommas(table: Table, rows: readonly number[]): boolean {
  return rows
    .slice(0, rowsLookedAt)
    .some((row) => table.rows[row]?.some((cell) => typeof cell === 'string' && isDecimalComma(cell.trim())));
}

const rowsLookedAt = 300;

function spelled(cell: Cell): { readonly value: number; readonly places: number } | 'grouped' | null {
  if (typeof cell === 'number') {
    if (cell < 0) return null;
    return { value: cell, places: placesOf(cell) };
  }
  if (typeof cell !== 'string' || cell.length > longestNumber) return null;
  const text = cell.trim();
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return 'grouped';
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return { value: Number(text), places: 3 };
  const read = readNumber(text);
  if (read === 'unreadable' || read.hasUnit || read.value === null || read.value < 0) return null;
  return { value: read.value, places: placesOf(read.value) };
}

/** No number is written longer. */
const longestNumber = 40;

/** Digits behind the point, but for the dust that a formula leaves behind a whole number. */
function placesOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  return /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
}
