import { percent } from '../../messages/numbers';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { cellText } from '../cells/cell-text';
import { isForeignMoney } from '../cells/prices/money';
import { maySaySeveral } from '../cells/prices/price-of-note';
import { pricesIn, remarkIn } from '../cells/prices/price-text';
import { taxIn } from '../cells/prices/tax';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { Offer } from '../creator';
import type { offerFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import { type NumberColumn, ofOwnAccount, readNumberColumn, sayRanges, sayRefused } from './number-column';

export type QuoteColumn = RecognisedColumn & { readonly field: (typeof offerFields)[number] };

/** A price as one cell says it. */
export interface Quote {
  readonly price: number;
  readonly priceHigh: number | null;
  /** `null`: the cell does not say. */
  readonly format: Offer['format'] | null;
  readonly declared: boolean | null;
  readonly undeclaredAs: Offer['undeclaredAs'] | null;
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
  const several = labelledQuotes(table, rows, column, log);
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
      if (found !== undefined) {
        if (!withFee) return found;
        return found.map((quote) => ({
          ...quote,
          price: beforeFee(quote.price),
          priceHigh: quote.priceHigh === null ? null : beforeFee(quote.priceHigh),
        }));
      }
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
          terms: remarkIn(text) ?? (takesProduct(text) ? text : null),
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
  undeclaredAs: null,
  taxIncluded: null,
  terms: null,
};

function takesProduct(text: string): boolean {
  return /置换/.test(text) && !/不|否/.test(text);
}

/** The rows whose cell says what its prices are for. */
function labelledQuotes(
  table: Table,
  rows: readonly number[],
  { column, field, marks }: QuoteColumn,
  log: ProblemLog,
): ReadonlyMap<number, readonly Quote[]> {
  const labelled = new Map<number, readonly Quote[]>();
  for (const row of rows) {
    const whole = table.rows[row]?.[column];
    if (typeof whole !== 'string') continue;
    const cell = ofOwnAccount(whole, field, marks.platform) ?? whole;
    if (!(maybeLabelled.test(cell) || maySaySeveral(cell)) || isForeignMoney(cell)) continue;
    const prices = pricesIn(cell, marks);
    if (prices.length === 0) continue;
    const quotes = prices.map(({ price, high, hasUnit, format, declared, undeclaredAs, taxIncluded }) => ({
      format,
      declared,
      undeclaredAs,
      price: hasUnit ? price : price * marks.unit,
      priceHigh: high === null || hasUnit ? high : high * marks.unit,
      taxIncluded: taxIncluded ?? taxIn(cell),
      terms: prices.length > 1 ? null : remarkIn(cell),
    }));
    if (prices.some(({ high }) => high !== null)) {
      const gaps = { cell: log.address(row, column), field };
      log.remark('doubtful', row, column, 'cellRange', gaps);
    }
    labelled.set(row, quotes);
  }
  return labelled;
}

const maybeLabelled = /[/、|&+;；\n图視视]|报备|報備|水[上下]|[软軟]|蒲公英|私下|[a-z]{4}/i;

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
