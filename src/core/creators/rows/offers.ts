import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { cellText, knownText } from '../cells/cell-text';
import { readDate } from '../cells/dates';
import { readYesNo } from '../cells/identity';
import { taxIn } from '../cells/prices/tax';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { Offer } from '../creator';
import { offerFields } from '../field-kinds';
import { markedHeader } from '../header/header-marks';
import type { ProblemLog } from '../problem-log';
import type { CellsOfRow } from './cells-of-row';
import { type Quote, type QuoteColumn, readQuotes } from './quotes-of-column';

/** Rows of a table whose prices are read. */
export interface QuotedRows {
  readonly table: Table;
  /** Offsets in the table. */
  readonly rows: readonly number[];
  readonly recognised: RecognisedColumns;
  readonly settings: Settings;
}

/** The offers of each creator, by row offset. */
export type ReadOffers = (row: number, rebate: number | null) => readonly Offer[];

/**
 * Reads every price column. A quote is declared (报备) unless its header, its cell or the row's format says otherwise
 * (非报备, 软植, 水下); a price of 0 is what exports write for none. What a cell says of its format counts before what its
 * header says. A price without a format counts for the row's format, for an image note where none is given. Who
 * takes the product as pay (置换) and quotes nothing makes an offer of ¥0; beside a quote it is one of its terms.
 */
export function offerReader(
  { table, rows, recognised, settings }: QuotedRows,
  cells: CellsOfRow,
  log: ProblemLog,
): ReadOffers {
  const { used } = recognised;
  const columns = offerFields.flatMap((field) => (used.get(field) ?? []) as readonly QuoteColumn[]);
  const quotes = columns.map((column) => readQuotes(table, rows, column, settings, log));
  if (quotes.length === 0 && !used.has('gifting')) return () => none;
  const hasTerms = used.has('priceTerms') || used.has('taxIncluded') || used.has('gifting');
  const formats = new Map<string, FormatSaid>();
  const formatOfRow = (row: number): FormatSaid => {
    if (!used.has('format')) return noFormat;
    const text = cellText(cells.cell(row, 'format'));
    const format = formats.get(text) ?? formatIn(text);
    formats.set(text, format);
    return format;
  };
  return (row, rebate) => {
    const format = formatOfRow(row);
    const shared = hasTerms ? sharedTerms(row, cells, used) : noTerms;
    const offers: Offer[] = [];
    for (const { column, quotesOf } of quotes) {
      for (const quote of quotesOf(row)) {
        const { price } = quote;
        const declared = quote.declared ?? column.marks.declared ?? format.declared ?? true;
        const undeclaredAs = quote.undeclaredAs ?? column.marks.undeclaredAs ?? format.undeclaredAs;
        const offer: Offer = {
          format: quote.format ?? formatOf(column, format.format),
          price,
          declared,
          rebate: column.marks.afterRebate ? null : rebate,
          agreed: column.marks.agreed,
        };
        // 视频5000 under 图文报价 says again what 视频报价 beside it says.
        const placed = declared ? null : undeclaredAs;
        if (offers.some((known) => isSameOffer(known, offer, placed))) continue;
        const said = remarksOf(quote, shared, column.marks.taxIncluded, placed);
        offers.push(said === null ? offer : { ...offer, ...said, ...(price === 0 ? gifted : {}) });
      }
    }
    if (offers.length === 0 && shared.gifting) {
      offers.push({
        format: format.format ?? 'image',
        price: 0,
        declared: format.declared ?? true,
        rebate: null,
        agreed: false,
        ...gifted,
        ...termsOf(shared.terms),
        ...untilOf(shared),
      });
    }
    return offers.length === 0 ? none : offers;
  };
}

const none: readonly Offer[] = [];

function isSameOffer(one: Offer, other: Offer, placed: FormatSaid['undeclaredAs']): boolean {
  return (
    one.format === other.format &&
    one.declared === other.declared &&
    one.agreed === other.agreed &&
    one.price === other.price &&
    (one.undeclaredAs ?? null) === placed
  );
}

function formatOf({ field }: QuoteColumn, said: Offer['format'] | null): Offer['format'] {
  if (field === 'offerAny') return said ?? 'image';
  return field === 'offerVideo' ? 'video' : 'image';
}

interface FormatSaid {
  readonly format: Offer['format'] | null;
  readonly declared: boolean | null;
  readonly undeclaredAs: NonNullable<Offer['undeclaredAs']> | null;
}

const noFormat: FormatSaid = { format: null, declared: null, undeclaredAs: null };

/** 报备图文 and 软植视频 in a row's format cell. */
function formatIn(text: string): FormatSaid {
  const { format, declared, undeclaredAs } = markedHeader(text).marks;
  return { format: format === 'both' ? null : format, declared, undeclaredAs };
}

const gifted = { gifted: true } as const;

/** What stands beside a price; `null` where nothing does, as in most exports. */
function remarksOf(
  { priceHigh, taxIncluded, terms }: Omit<Quote, 'price'>,
  shared: SharedTerms,
  taxInHeader: boolean | null,
  undeclaredAs: FormatSaid['undeclaredAs'],
): Partial<Offer> | null {
  const tax = taxIncluded ?? taxInHeader ?? shared.taxIncluded;
  if (
    priceHigh === null &&
    undeclaredAs === null &&
    tax === null &&
    terms === null &&
    shared.terms.length === 0
  )
    return null;
  return {
    ...(priceHigh === null ? {} : { priceHigh }),
    ...(undeclaredAs === null ? {} : { undeclaredAs }),
    ...(tax === null ? {} : { taxIncluded: tax }),
    ...termsOf([terms, ...shared.terms]),
    ...untilOf(shared),
  };
}

function termsOf(terms: readonly (string | null)[]): Pick<Offer, 'terms'> {
  const said = terms.filter((text) => text !== null);
  return said.length === 0 ? {} : { terms: said.join('; ') };
}

function untilOf({ priceUntil }: SharedTerms): Pick<Offer, 'priceUntil'> {
  return priceUntil === null ? {} : { priceUntil };
}

/** What a row says of all its prices. */
export interface SharedTerms {
  readonly gifting: boolean;
  readonly taxIncluded: boolean | null;
  readonly terms: readonly string[];
  /** ISO day. */
  readonly priceUntil: string | null;
}

const noTerms: SharedTerms = { gifting: false, taxIncluded: null, terms: [], priceUntil: null };

/** Reads 报价有效期, 是否含税 and 置换 of the row. */
function sharedTerms(row: number, cells: CellsOfRow, used: RecognisedColumns['used']): SharedTerms {
  const gifting = cells.text(row, 'gifting');
  const takesProduct = gifting !== null && (readYesNo(gifting) ?? false) && !/不|否/.test(gifting);
  const tax = cells.text(row, 'taxIncluded');
  const terms = (used.get('priceTerms') ?? []).flatMap(({ column, header }) => {
    const text = knownText(cells.at(row, column));
    return text === null ? [] : [withHeader(header, text)];
  });
  const [priceUntil = null] = (used.get('priceTerms') ?? []).flatMap(({ column, header }) =>
    /有效|保价|valid/i.test(header) ? (readDate(cells.at(row, column) ?? '') ?? []) : [],
  );
  if (takesProduct) {
    const header = used.get('gifting')?.[0]?.header ?? '';
    terms.push(/置换|gift/i.test(gifting) ? gifting : withHeader(header, gifting));
  }
  return {
    gifting: takesProduct,
    taxIncluded: tax === null ? null : (taxIn(tax) ?? readYesNo(tax)),
    terms,
    priceUntil,
  };
}

function withHeader(header: string, text: string): string {
  return `${header.replace(/\s+/g, ' ')}: ${text}`;
}
