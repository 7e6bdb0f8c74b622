import type { Cell, Table } from '../../table';
import { accountIn, accountUnder } from '../cells/account';
import { cellText, foldWidth, knownText } from '../cells/cell-text';
import { readDate } from '../cells/dates';
import { readAgency, readList, readYesNo } from '../cells/identity';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { AccountKind, CreatorField, RecentBrand } from '../creator';

/** What a row's cells say of a field, by the columns that are read for it. */
export interface CellsOfRow {
  /** The first cell that says something, of the field's columns from the best to the least; else the best one's. */
  cell(row: number, field: CreatorField): Cell | undefined;
  /** The cell of a column, an offset in the row. */
  at(row: number, column: number): Cell | undefined;
  /** The field's cell as text, or `null` where nobody knows. */
  text(row: number, field: CreatorField): string | null;
  /** The row's agency: a 是, √ or 个人 below 签约MCN names none. */
  agency(row: number): string | null;
  /** Everything that the field's columns list, each once. */
  list(row: number, field: CreatorField): readonly string[];
  /** The lines of the field's cells that say something. */
  lines(row: number, field: CreatorField): readonly string[];
  /** The brands, each with the day behind it in brackets, else that of the row's note. */
  brands(row: number, noteDay: string | null): readonly RecentBrand[];
  /**
   * Whether a person or a brand keeps the account: by a column of its own, else by a verification or a level that is a
   * brand's (企业认证, 企业机构号). A brand that any column names is one.
   */
  account(row: number): AccountKind | null;
  /** Whether one of the field's columns says yes; `null` where none says anything. */
  yes(row: number, field: CreatorField): boolean | null;
}

export function cellsOfRow({ rows }: Table, { used }: RecognisedColumns): CellsOfRow {
  const columns = new Map<CreatorField, readonly number[]>();
  for (const [field, found] of used) {
    columns.set(
      field,
      found.map(({ column }) => column),
    );
  }

  // The same few levels and verifications stand in thousands of rows.
  const kinds = new Map<Cell | undefined, AccountKind | null>();
  const kindIn = (cell: Cell | undefined): AccountKind | null => {
    let known = kinds.get(cell);
    if (known === undefined) {
      known = accountIn(cell);
      kinds.set(cell, known);
    }
    return known;
  };
  const kindsOfAccount = [...(columns.get('verified') ?? []), ...(columns.get('level') ?? [])];
  const cell = (row: number, field: CreatorField): Cell | undefined => {
    const of = columns.get(field);
    const first = of?.[0];
    if (of === undefined || first === undefined) return undefined;
    const best = rows[row]?.[first];
    if (of.length === 1 || knownText(best) !== null) return best;
    return of.map((column) => rows[row]?.[column]).find((other) => knownText(other) !== null) ?? best;
  };
  const list = (row: number, field: CreatorField): readonly string[] => {
    const of = columns.get(field);
    if (of === undefined) return none;
    if (of.length === 1) return readList(rows[row]?.[of[0] as number]);
    return [...new Set(of.flatMap((column) => readList(rows[row]?.[column])))];
  };
  return {
    cell,
    at: (row, column) => rows[row]?.[column],
    text: (row, field) => (columns.has(field) ? knownText(cell(row, field)) : null),
    agency: (row) => readAgency(cell(row, 'agency')),
    list,
    lines(row, field) {
      const texts = (columns.get(field) ?? []).map((column) => cellText(rows[row]?.[column]));
      return texts.flatMap((text) => text.split(/[\r\n]+/)).flatMap((line) => knownText(line) ?? []);
    },
    brands: (row, noteDay) =>
      columns.has('recentBrands')
        ? list(row, 'recentBrands').map((item) => brandIn(item, noteDay))
        : noBrands,
    account(row) {
      const said = (used.get('account') ?? []).map(({ header, column }) =>
        accountUnder(header, rows[row]?.[column]),
      );
      // A verification or a level names brands and stars; 个人认证 is many a brand's, too.
      const found = [...said, ...kindsOfAccount.map((column) => kindIn(rows[row]?.[column]))];
      if (found.includes('brand')) return 'brand';
      return found.includes('star') ? 'star' : (said.find((kind) => kind !== null) ?? null);
    },
    yes(row, field) {
      const of = columns.get(field);
      if (of === undefined) return null;
      const answers = of.map((column) => readYesNo(rows[row]?.[column]));
      return answers.includes(true) ? true : answers.includes(false) ? false : null;
    },
  };
}

const none: readonly string[] = [];
const noBrands: readonly RecentBrand[] = [];

/** `某牌(2026-05-01)` */
function brandIn(item: string, noteDay: string | null): RecentBrand {
  const text = foldWidth(item);
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const day = open < 0 ? null : readDate(text.slice(open + 1, -1));
  return day === null ? { name: item, date: noteDay } : { name: text.slice(0, open).trimEnd(), date: day };
}
