import { type Cell, isBlank } from '../../table';
import { cellText, knownText } from '../cells/cell-text';
import { type Money, moneyNamed, moneyOfPrices } from '../cells/prices/money';
import { sample, shareOf } from '../columns/content';
import type { RecognisedColumn } from '../columns/elect-columns';
import { offerFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import type { ColumnMatch } from '../reading';
import { type SaidByRow, told, withMergesFilled } from './merged-words';
import { type SenseStep, type SenseView, withKnown } from './sense-view';

/**
 * Leaves prices unread that are in another money than ¥, as a column of currencies (币种) says row by row, or a text above
 * or below the table, or its tab's name, of all of them. Nothing is converted: nobody knows by which rate.
 */
export const foreignPrices: SenseStep = (view, _doubts, log) => {
  const prices = offerFields
    .flatMap((field) => view.recognised.used.get(field) ?? [])
    .filter(({ header }) => !namesOwnMoney.test(header));
  if (prices.length === 0) return view;
  const byRow = moneyByRow(view);
  if (byRow !== null) return withoutForeignRows(view, prices, byRow, log);
  const said = textOfForeignPrices(view);
  if (said === null) return view;
  log.remark('doubtful', null, null, 'pricesInOtherMoney', { text: said });
  return withoutColumns(view, prices);
};

const namesOwnMoney = /元|rmb|cny|人民币|人民幣|[¥￥]/i;

function withoutColumns(view: SenseView, columns: readonly RecognisedColumn[]): SenseView {
  const leftOut = new Map(columns.map(({ column }) => [column, { why: 'foreignMoney' } as const]));
  return withKnown(view, { leftOut });
}

/** Where every row is in other money the columns are left out, else the cells of those rows, each said. */
function withoutForeignRows(
  view: SenseView,
  prices: readonly RecognisedColumn[],
  byRow: MoneyByRow,
  log: ProblemLog,
): SenseView {
  const foreign = view.rows.filter((row) => byRow.said.get(row) === 'foreign');
  if (foreign.length === 0) return view;
  if (foreign.length === view.rows.length) {
    log.remark('doubtful', null, null, 'pricesInOtherMoney', { text: byRow.text });
    return withoutColumns(view, prices);
  }
  const rows: (readonly Cell[])[] = [...view.table.rows];
  for (const row of foreign) {
    const cells = [...(rows[row] ?? [])];
    for (const { column } of prices) {
      const cell = cells[column];
      if (cell === undefined || isBlank(cell) || namesOwnMoney.test(cellText(cell))) continue;
      log.remark('doubtful', row, column, 'cellForeignMoney', { cell: log.address(row, column) });
      cells[column] = '';
    }
    rows[row] = cells;
  }
  return { ...view, table: { ...view.table, rows } };
}

interface MoneyByRow {
  readonly said: SaidByRow<Money>;
  /** The column's header and its first word. */
  readonly text: string;
}

/** The money of each row's prices, by the first column that names currencies; `null` where there is none. */
function moneyByRow({ table, header, recognised, rows }: SenseView): MoneyByRow | null {
  for (const match of recognised.matches) {
    const column = match.column - table.firstColumn;
    if (!couldNameMoney(match)) continue;
    const isOfMoney = ofMoney.test(match.header);
    const cells = sample(table, header.row + 1, column);
    if (cells.length === 0) continue;
    if (!isOfMoney && shareOf(cells, (cell) => moneyNamed(cellText(cell)) !== null) < telling) continue;
    const said = told(rows, (row): Money | undefined => {
      const text = knownText(table.rows[row]?.[column]);
      // Below 币种 a word that is not known here is a currency all the same.
      return text === null ? undefined : (moneyNamed(text) ?? (isOfMoney ? 'foreign' : undefined));
    });
    return { said: withMergesFilled(said, rows), text: `${match.header}: ${cellText(cells[0])}` };
  }
  return null;
}

function couldNameMoney({ field }: ColumnMatch): boolean {
  return field === null || field === 'passedThrough';
}

const ofMoney = /币种|币别|货币|幣種|幣別|貨幣|currency/i;
/** So many of the filled cells must name a currency where the header says nothing of it (assumption). */
const telling = 0.8;

/** What says that the prices are in other money; `null` where nothing does. */
function textOfForeignPrices({ table, header, rows }: SenseView): string | null {
  const creators = new Set(rows);
  const firstOfHeader = header.row - header.levels + 1;
  const texts = [table.tab];
  table.rows.forEach((cells, row) => {
    if (creators.has(row) || (row >= firstOfHeader && row <= header.row)) return;
    const filled = cells.filter((cell) => !isBlank(cell)).map(cellText);
    if (filled.length > 0 && filled.length <= mostCells) texts.push(filled.join(' '));
    else if (row < firstOfHeader) texts.push(...filled.filter((text) => text.length >= shortestText));
  });
  return texts.find((text) => moneyOfPrices(text) === 'foreign')?.slice(0, longestSaid) ?? null;
}

/** 币种 and USD beside it; of more each speaks for itself, and a word alone may be of another table. */
const mostCells = 2;
const shortestText = 5;
const longestSaid = 60;
