import { creatorMessages } from '../messages/creators';
import { say } from '../messages/message';
import type { Table } from '../table';
import { cellText } from './cell-text';
import type { Offer } from './creator';
import type { RecognisedColumn } from './elect-columns';
import { offerFields } from './field-kinds';
import { markedHeader } from './header-marks';
import { type NumberColumn, readNumberColumn, sayRefused } from './number-column';
import type { ProblemLog } from './problem-log';
import type { RecognisedColumns } from './recognise-columns';

/** The offers of each creator, by row offset. */
export type ReadOffers = (row: number, rebate: number | null) => readonly Offer[];

/**
 * Reads every price column. A quote is declared (报备) unless its header or the row's format says otherwise (非报备,
 * 软植, 水下); a price of 0 is what exports write for none. A price without a format counts for the row's format, for
 * an image note where none is given, and is left out beside quotes by format: it is then the lowest of them.
 */
export function offerReader(
  table: Table,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): ReadOffers {
  const byFormat = used.has('offerImage') || used.has('offerVideo');
  const quotes = offerFields
    .flatMap((field) => (used.get(field) ?? []) as readonly (RecognisedColumn & { field: typeof field })[])
    .filter(({ field, marks }) => field !== 'offerAny' || !byFormat || marks.agreed)
    .map((column) => ({ column, prices: readPrices(table, rows, column, log) }));
  const formats = used.get('format')?.[0] ?? null;
  return (row, rebate) => {
    const offers: Offer[] = [];
    for (const { column, prices } of quotes) {
      const price = prices.values[row] ?? null;
      if (price === null || price === 0) continue;
      const said =
        column.field === 'offerAny' && formats !== null ? formatIn(table, row, formats.column) : null;
      offers.push({
        format: column.field === 'offerVideo' || said?.format === 'video' ? 'video' : 'image',
        price,
        declared: column.marks.declared ?? said?.declared ?? true,
        rebate,
        agreed: column.marks.agreed,
      });
    }
    return offers;
  };
}

function readPrices(
  table: Table,
  rows: readonly number[],
  column: RecognisedColumn & { readonly field: (typeof offerFields)[number] },
  log: ProblemLog,
): NumberColumn {
  const prices = readNumberColumn(table, rows, column, log);
  sayRefused(prices, rows, column, log);
  const zeros = rows.filter((row) => prices.values[row] === 0).length;
  if (zeros > 0) {
    const gaps = { column: log.letters(column.column), count: zeros };
    log.add('note', null, column.column, say(log.language, creatorMessages.pricesOfZero, gaps));
  }
  return prices;
}

/** 报备图文 and 软植视频 in a row's format cell. */
function formatIn(table: Table, row: number, column: number) {
  const { format, declared } = markedHeader(cellText(table.rows[row]?.[column])).marks;
  return { format, declared };
}
