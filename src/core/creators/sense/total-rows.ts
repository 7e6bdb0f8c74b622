import { creatorMessages } from '../../messages/creators/creators';
import { isBlank } from '../../table';
import { knownText } from '../cells/cell-text';
import { whoFields } from '../field-kinds';
import { identifiedRows } from '../rows/body/identified-rows';
import { rowWords } from '../rows/body/row-words';
import { type AddedRow, addedColumns, agreementOf, sumsOf } from './added-columns';
import { columnsOf, type SenseStep, type SenseView, withRowsAside } from './sense-view';

/**
 * Sets aside totals and means that no word names: rows whose every number is the sum, or the mean, of the rows above since the
 * last total, of all rows above, or of all others, where the odds are against chance. A row with an id or a link shaped like
 * those of the others is none, whatever its numbers, nor is one of a name that stands in other rows too: it is one note of some.
 */
export const totalRows: SenseStep = (view, _doubts, log) => {
  const totals = totalsByValue(view);
  return withRowsAside(view, totals, 'notCreators', creatorMessages.rowIsTotal, log);
};

function totalsByValue(view: SenseView): ReadonlySet<number> {
  const { table, header, recognised, rows } = view;
  const totals = new Set<number>();
  if (recognised.rowsAre === 'comments' || rows.length < fewestRows) return totals;
  const columns = addedColumns(view);
  if (columns.length === 0) return totals;
  const identified = identifiedRows(table, header.row + 1, recognised);
  const repeats = repeatsName(view);
  const mayBe = (row: number) => !(identified.usual && identified.has(row)) && !repeats(row);
  const nameless = namelessRows(view);
  const oddsOf = (row: number, at: number) =>
    nameless(row) && endsBlock(rows, at) ? oddsOfNameless : fewestOdds * rows.length;

  const all = sumsOf(columns);
  const block = sumsOf(columns);
  rows.forEach((row, at) => {
    const added: AddedRow = { row, odds: oddsOf(row, at) };
    const isTotal =
      mayBe(row) &&
      (agreementOf(added, columns, block) !== null ||
        agreementOf(added, columns, all) !== null ||
        (saysTotal(view, row) && (block.isNear(row) || all.isNear(row))));
    if (isTotal) {
      totals.add(row);
      block.clear();
      return;
    }
    all.add(row);
    block.add(row);
  });
  // A sheet that was sorted has its total anywhere.
  const left = rows.filter((row) => !totals.has(row));
  if (left.length >= fewestRows) {
    const found = left.find(
      (row) =>
        mayBe(row) &&
        agreementOf({ row, odds: fewestOdds * rows.length }, columns, all.without(row)) === 'sum',
    );
    if (found !== undefined) totals.add(found);
  }
  return totals;
}

/** Two rows and their sum. */
const fewestRows = 3;

/** The odds against chance that make a row a total, for each row of the table: measured on 85,809 rows without a false one. */
const fewestOdds = 1000;

/** Of who has no name beside named rows, so that the row is no creator anyhow, but might be a further offer of the one above. */
const oddsOfNameless = 10;

/** A total of something, by its words: `美妆小计`. Creators are called so too: one of its numbers must be about the sum. */
function saysTotal({ table, recognised }: SenseView, row: number): boolean {
  const cells = table.rows[row] ?? [];
  const name = nameColumn(recognised);
  const first = cells.find((cell) => !isBlank(cell));
  return rowWords(first).perhapsTotal || (name !== undefined && rowWords(cells[name]).perhapsTotal);
}

/** Which rows have a name that stands in others too, and is no word for a total. */
function repeatsName({ table, recognised, rows }: SenseView): (row: number) => boolean {
  const column = nameColumn(recognised);
  if (column === undefined) return () => false;
  const nameOf = (row: number) => knownText(table.rows[row]?.[column]);
  const seen = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return (row) => {
    const name = nameOf(row);
    return name !== null && (seen.get(name) ?? 0) > 1 && !rowWords(name).perhapsTotal;
  };
}

function nameColumn({ used }: SenseView['recognised']): number | undefined {
  return used.get('name')?.[0]?.column;
}

/** Which rows say nothing of who they are, nor of a format, where the table says it of others. */
function namelessRows(view: SenseView): (row: number) => boolean {
  const { table } = view;
  const who = columnsOf(view, [...whoFields, 'format']);
  return (row) => who.length > 0 && who.every((column) => knownText(table.rows[row]?.[column]) === null);
}

/** The last row, or one with a blank or a heading below it. */
function endsBlock(rows: readonly number[], at: number): boolean {
  const [here = 0, next] = [rows[at], rows[at + 1]];
  return next === undefined || next - here > 1;
}
