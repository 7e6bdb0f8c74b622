import type { Cell } from '../../table';
import { numberIn } from '../cells/numbers';
import { type NumberField, offerFields, perNoteFields } from '../field-kinds';
import type { SenseView } from './sense-view';

/** A column of numbers that people add up. */
export interface AddedColumn {
  /** By row offset in the table. */
  readonly values: readonly (number | null)[];
  /** By how much a value may be rounded: 500 for `1.2万`, 0 for `12000`. */
  rounding(row: number): number;
}

/** A row that may be a sum of others, and the odds against chance that it must have. */
export interface AddedRow {
  readonly row: number;
  readonly odds: number;
}

/** The columns whose sums people write below a table. */
export function addedColumns({
  table,
  rows,
  recognised: { used },
  numbers,
}: SenseView): readonly AddedColumn[] {
  return addedFields.flatMap((field): readonly AddedColumn[] => {
    const column = used.get(field)?.[0];
    if (column === undefined) return [];
    const cellOf = (row: number) => table.rows[row]?.[column.column];
    const read = numbers.get(field)?.values;
    const values = read ?? Array<number | null>(table.rows.length).fill(null);
    if (read === undefined) {
      const prices = values as (number | null)[];
      for (const row of rows) prices[row] = numberIn(cellOf(row));
    }
    return [{ values, rounding: (row) => roundingOf(cellOf(row), values[row] ?? null) }];
  });
}

const addedFields: readonly NumberField[] = [
  'followers',
  ...perNoteFields,
  'engagement',
  'reads',
  'impressions',
  'likesAndSavesTotal',
  'notesTotal',
  ...offerFields,
];

/** Half of the last place written, where a unit stands behind it. */
function roundingOf(cell: Cell | undefined, value: number | null): number {
  if (typeof cell !== 'string' || value === null || Number(cell) === value) return 0;
  const written = /(?:\.(\d{1,6}))?\s?(万|萬|千|亿|億|[wkmb])/i.exec(cell.slice(0, 24));
  if (written === null) return 0;
  const unit = unitOf[(written[2] ?? '').toLowerCase()] ?? 1;
  return unit / 10 ** (written[1] ?? '').length / 2;
}

const unitOf: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  千: 1e3,
  k: 1e3,
  m: 1e6,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
};

/** What some rows come to, column by column. */
export interface Sums {
  add(row: number): void;
  clear(): void;
  /** The same without one of the rows. */
  without(row: number): Sums;
  /** Whether the row has no number, or two and a third of them are nearly the sum; of a single row all. */
  isNear(row: number): boolean;
  readonly rows: number;
  readonly columns: readonly ColumnSum[];
}

interface ColumnSum {
  readonly sum: number;
  /** Rows with more than 0. */
  readonly parts: number;
  readonly most: number;
  readonly varies: boolean;
  /** The roundings, squared and added. */
  readonly rounding: number;
}

export function sumsOf(columns: readonly AddedColumn[]): Sums {
  let rows = 0;
  let sums = columns.map(() => ({ ...noSum }));
  return {
    add(row) {
      rows++;
      columns.forEach(({ values, rounding }, at) => {
        const value = values[row] ?? 0;
        const sum = sums[at];
        if (sum === undefined || value <= 0) return;
        sum.varies ||= sum.parts > 0 && sum.most !== value;
        sum.sum += value;
        sum.parts++;
        sum.most = Math.max(sum.most, value);
        sum.rounding += rounding(row) ** 2;
      });
    },
    clear() {
      rows = 0;
      sums = columns.map(() => ({ ...noSum }));
    },
    without: (row) => ({
      ...sumsOf([]),
      rows: rows - 1,
      columns: sums.map((sum, at) => {
        const value = columns[at]?.values[row] ?? 0;
        return value > 0 ? { ...sum, sum: sum.sum - value, parts: sum.parts - 1 } : sum;
      }),
    }),
    isNear(row) {
      const known = columns.flatMap(({ values }, at) => {
        const value = values[row] ?? null;
        return value === null ? [] : [{ value, sum: sums[at]?.sum ?? 0 }];
      });
      const near = known.filter(({ value, sum }) => sum > 0 && Math.abs(value - sum) <= sum * nearly).length;
      const least = rows < 2 ? known.length : Math.max(2, Math.ceil(known.length / nearOnes));
      return near >= Math.min(known.length, least);
    },
    get rows() {
      return rows;
    },
    get columns() {
      return sums;
    },
  };
}

/** Who adds up by eye, or rounds, is off by so much (assumption). */
const nearly = 0.02;

/** What stands in a total's row besides may be means, or rates: a third of its numbers are sums at least (assumption). */
const nearOnes = 3;

const noSum = { sum: 0, parts: 0, most: 0, varies: false, rounding: 0 };

/**
 * Whether every number of the row is the sum or the mean of those rows, against the odds: the product of the numbers that
 * agree, each counted in steps of its rounding, for round numbers agree by chance. `null` where it is neither.
 */
export function agreementOf(
  { row, odds }: AddedRow,
  columns: readonly AddedColumn[],
  { rows, columns: sums }: Sums,
): 'sum' | 'mean' | null {
  if (rows < 2) return null;
  let known = 0;
  let asSum = 0;
  let asMean = 0;
  let evidence = 0;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    const value = column?.values[row] ?? 0;
    if (column === undefined || value <= 0) continue;
    known++;
    const { sum, parts, most, varies, rounding } = sums[at] ?? noSum;
    const own = column.rounding(row) * ownRounding;
    const slack = Math.max(wholeNumbers, own + 2 * Math.sqrt(rounding / 3), sum * dust);
    const slackOfMean = Math.max(wholeNumbers, own + (2 * Math.sqrt(rounding / 3)) / rows);
    const isSum = parts > 0 && Math.abs(value - sum) <= slack;
    const isMean =
      rows >= fewestForMean && varies && value < most && Math.abs(value - sum / rows) <= slackOfMean;
    if (!isSum && !isMean) return null;
    if (isSum) asSum++;
    else asMean++;
    // A single part is its own sum, whatever it is.
    if (parts > 1) evidence += Math.log(value / Math.max(roundTo(value), 2 * (isSum ? slack : slackOfMean)));
  }
  if (known === 0 || evidence < Math.log(odds)) return null;
  return asSum === known ? 'sum' : asMean === known && asMean > 1 ? 'mean' : null;
}

/** A number written in whole ones is off by half of one at most. */
const wholeNumbers = 0.51;
/** Sums of many fractions are off in their last digits. */
const dust = 1e-9;
/** What is rounded may have been cut off instead. */
const ownRounding = 1.2;
/** Fewer rows have a mean by chance. */
const fewestForMean = 5;

/** 100 for 2,500: as people round, which makes sums agree by chance. */
function roundTo(value: number): number {
  let left = Math.round(value);
  let step = 1;
  for (; left > 0 && left % 10 === 0; left /= 10) step *= 10;
  return step;
}
