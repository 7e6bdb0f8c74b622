import { knownText } from '../cells/cell-text';
import { readYesNo } from '../cells/identity';
import { taxIn } from '../cells/price-text';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { CellsOfRow } from './cells-of-row';

/** What a row says of all its prices. */
export interface SharedTerms {
  readonly gifting: boolean;
  readonly taxIncluded: boolean | null;
  readonly terms: readonly string[];
}

export const noTerms: SharedTerms = { gifting: false, taxIncluded: null, terms: [] };

/** Reads 报价有效期, 是否含税 and 置换 of the row. */
export function sharedTerms(row: number, cells: CellsOfRow, used: RecognisedColumns['used']): SharedTerms {
  const gifting = cells.text(row, 'gifting');
  const takesProduct = gifting !== null && (readYesNo(gifting) ?? false) && !/不|否/.test(gifting);
  const tax = cells.text(row, 'taxIncluded');
  const terms = (used.get('priceTerms') ?? []).flatMap(({ column, header }) => {
    const text = knownText(cells.at(row, column));
    return text === null ? [] : [withHeader(header, text)];
  });
  if (takesProduct) {
    const header = used.get('gifting')?.[0]?.header ?? '';
    terms.push(/置换|gift/i.test(gifting) ? gifting : withHeader(header, gifting));
  }
  return {
    gifting: takesProduct,
    taxIncluded: tax === null ? null : (taxIn(tax) ?? readYesNo(tax)),
    terms,
  };
}

function withHeader(header: string, text: string): string {
  return `${header.replace(/\s+/g, ' ')}: ${text}`;
}
