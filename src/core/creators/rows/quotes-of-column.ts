import { percent } from '../../messages/numbers';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { cellText } from '../cells/cell-text';
import { pricesIn, remarkIn, taxIn } from '../cells/price-text';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { Offer } from '../creator';
import type { offerFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import { type NumberColumn, readNumberColumn, sayRanges, sayRefused } from './number-column';

export type QuoteColumn = RecognisedColumn & { readonly field: (typeof offerFields)[number] };

/** A price as one cell says it. */
export interface Quote {
  readonly price: number;
  readonly priceHigh: number | null;
  /** `null`: the cell does not say. */
  readonly format: Offer['format'] | null;
  readonly declared: boolean | null;
  readonly taxIncluded: boolean | null;
  readonly terms: string | null;
}

export interface QuotesOfColumn {
  readonly column: QuoteColumn;
  readonly quotesOf: (row: number) => readonly Quote[];
}

/**
 * Reads a price column. A cell may hold several prices, and the platform's fee is taken off where the header says that
 * it is on top.
 */
export function readQuotes(
  table: Table,
  rows: readonly number[],
  column: QuoteColumn,
  settings: Settings,
  log: ProblemLog,
): QuotesOfColumn {
  const several = severalPrices(table, rows, column);
  const alone = several.size === 0 ? rows : rows.filter((row) => !several.has(row));
  const prices = readPrices(table, alone, column, log);
  const { withFee } = column.marks;
  if (withFee) {
    const gaps = { column: log.letters(column.column), fee: percent(settings['cost.fee']) };
    log.remark('note', null, column.column, 'feeTakenOff', gaps);
  }
  const beforeFee = (price: number) =>
    withFee ? Math.round((price / (1 + settings['cost.fee'])) * 100) / 100 : price;
  return {
    column,
    quotesOf(row) {
      const found = several.get(row);
      if (found !== undefined) return found;
      const price = prices.values[row] ?? null;
      if (price === 0) return none;
      const cell = table.rows[row]?.[column.column];
      if (typeof cell !== 'string' || barePrice.test(cell))
        return price === null ? none : [{ ...plainQuote, price: beforeFee(price) }];
      const text = cellText(cell);
      if (price === null) return takesProduct(text) ? [{ ...plainQuote, terms: text }] : none;
      const high = prices.highs.get(row) ?? null;
      return [
        {
          ...plainQuote,
          price: beforeFee(price),
          priceHigh: high === null ? null : beforeFee(high),
          taxIncluded: taxIn(text),
          terms: remarkIn(text),
        },
      ];
    },
  };
}

const none: readonly Quote[] = [];
const barePrice = /^[¥￥]?[\d,.]*$/;

const plainQuote: Quote = {
  price: 0,
  priceHigh: null,
  format: null,
  declared: null,
  taxIncluded: null,
  terms: null,
};

function takesProduct(text: string): boolean {
  return /置换/.test(text) && !/不|否/.test(text);
}

function severalPrices(
  table: Table,
  rows: readonly number[],
  { column, marks }: QuoteColumn,
): ReadonlyMap<number, readonly Quote[]> {
  const several = new Map<number, readonly Quote[]>();
  for (const row of rows) {
    const cell = table.rows[row]?.[column];
    if (typeof cell !== 'string' || !/[/、|图视备水]|[a-z]{4}/i.test(cell)) continue;
    const prices = pricesIn(cell, marks.format === 'both');
    if (prices.length === 0) continue;
    const alone = prices.length === 1;
    const quotes = prices.map(({ price, hasUnit, format, declared }) => ({
      ...plainQuote,
      format,
      taxIncluded: taxIn(cell),
      terms: alone ? remarkIn(cell) : null,
      declared,
      price: hasUnit ? price : price * marks.unit,
    }));
    several.set(row, quotes);
  }
  return several;
}

function readPrices(
  table: Table,
  rows: readonly number[],
  column: QuoteColumn,
  log: ProblemLog,
): NumberColumn {
  const prices = readNumberColumn(table, rows, column);
  sayRanges(prices, column, log);
  sayRefused(prices, rows, column, log);
  const zeros = rows.filter((row) => prices.values[row] === 0).length;
  if (zeros > 0) {
    const gaps = { column: log.letters(column.column), count: zeros };
    log.remark('note', null, column.column, 'pricesOfZero', gaps);
  }
  return prices;
}
