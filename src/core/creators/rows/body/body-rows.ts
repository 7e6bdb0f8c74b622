import { creatorMessages } from '../../../messages/creators/creators';
import { type Message, say } from '../../../messages/message';
import { type Cell, isBlank, type Table } from '../../../table';
import { cellText } from '../../cells/cell-text';
import type { RecognisedColumns } from '../../columns/recognised-columns';
import type { FoundHeader } from '../../header/find-header';
import { headerMeaning } from '../../header/header-meaning';
import type { ProblemLog } from '../../problem-log';
import { headsOfTables, namesCreators, namesTable, saysTheSame } from './further-headers';
import { type NoCreator, noCreatorReader } from './no-creator';

/** The rows below a header, as offsets in the table. */
export interface BodyRows {
  /** Rows that may be creators. */
  readonly creators: readonly number[];
  /** The others, each said in the log, by why. */
  readonly aside: RowsAside;
  /** Further tables of creators in the tab, which are not read. */
  readonly notRead: readonly FurtherTable[];
}

export interface FurtherTable {
  /** Its header, an offset in the table. */
  readonly row: number;
  /** How many rows below it are filled. */
  readonly rows: number;
}

/** How many rows were set aside before any became a creator. */
export type RowsAside = Readonly<Record<AsideReason, number>>;

/**
 * `notCreators`: totals, headers, examples, instructions. `otherTable`: rows of another in the tab. `otherPlatform`: of accounts elsewhere. `schedule`: who
 * ended, refused, is booked or published in a plan that is under way. `sameNote`: of a note that another row has.
 * `ofNobody`: notes while no column says whose.
 */
export type AsideReason =
  | 'notCreators'
  | 'otherTable'
  | 'otherPlatform'
  | 'schedule'
  | 'sameNote'
  | 'ofNobody';

/** No row was set aside. */
const nothingAside: RowsAside = {
  notCreators: 0,
  otherTable: 0,
  otherPlatform: 0,
  schedule: 0,
  sameNote: 0,
  ofNobody: 0,
};

export function allAside(aside: RowsAside): number {
  return Object.values(aside).reduce((sum, rows) => sum + rows, 0);
}

/**
 * Sorts the rows below the header: blank ones are passed over; totals, labels, examples, headings, further headers and what is
 * written below the table are set aside with a word. A table may end before its tab does: under a header that says anything
 * else of a column another one begins, which is not read; so is one that stands above the header.
 */
export function bodyRows(
  table: Table,
  header: FoundHeader,
  recognised: RecognisedColumns,
  log: ProblemLog,
): BodyRows {
  const creators: number[] = [];
  const aside = new Map<number, keyof typeof messageOf>();
  const names = table.rows[header.row] ?? [];
  const noCreator = noCreatorReader(table, header, recognised);
  const isOfComments = recognised.rowsAre === 'comments';
  for (const row of rowsAbove(table, header)) aside.set(row, 'otherTable');
  let afterBlank = false;
  let inOtherTable = false;
  for (let row = header.row + 1; row < table.rows.length; row++) {
    const cells = table.rows[row] ?? [];
    if (cells.every(isBlank)) {
      afterBlank = true;
      continue;
    }
    const headsTable = (afterBlank && headsOtherTable(cells)) || (!isOfComments && namesTable(cells));
    // Names right below the header are a line of it in another language.
    const isOfHeader = row === header.row + 1;
    const isHeader =
      repeats(cells, names) || (headsTable && (isOfHeader || saysTheSame(cells, table, header)));
    if (isHeader) inOtherTable = false;
    else if (headsTable) inOtherTable = true;
    const itself = inOtherTable || isHeader ? null : noCreator(row);
    if (itself === 'header' && !isOfHeader && !saysTheSame(cells, table, header)) inOtherTable = true;
    const what = inOtherTable ? 'otherTable' : isHeader ? 'header' : itself;
    // A heading may stand between the blank row and the header of another table.
    if (what !== 'words' && what !== 'label') afterBlank = false;
    if (what === null) creators.push(row);
    else aside.set(row, what);
  }
  if (creators.length === 0) {
    // Who tries Tierwise out may have nothing but the example, and who filled nothing in is told what is missing.
    for (const [row, what] of aside) if (what === 'example' || what === 'nothing') creators.push(row);
    for (const row of creators) aside.delete(row);
  }
  for (const [row, what] of aside) {
    log.add('rejected', row, null, say(log.language, messageOf[what], { row: log.sheetRow(row) }));
  }
  const otherTable = [...aside.values()].filter((what) => what === 'otherTable').length;
  return {
    creators,
    aside: { ...nothingAside, notCreators: aside.size - otherTable, otherTable },
    notRead: furtherTables(
      table,
      [...aside].flatMap(([row, what]) => (what === 'otherTable' ? [row] : [])),
    ),
  };
}

/** The filled rows of a table of creators above the header, its own header among them. */
function rowsAbove(table: Table, header: FoundHeader): readonly number[] {
  const [first = header.row] = headsOfTables(table, header);
  const rows: number[] = [];
  for (let row = first; row <= header.row - header.levels; row++)
    if (!(table.rows[row] ?? []).every(isBlank)) rows.push(row);
  // A line alone above the header is the header in another language.
  return rows.length > 1 ? rows : [];
}

/** The tables among rows of others in whose headers both creators and followers are named. */
function furtherTables(table: Table, rows: readonly number[]): readonly FurtherTable[] {
  const tables: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const [last] = tables.slice(-1);
    if (namesCreators(table.rows[row] ?? [])) tables.push({ row, rows: 0 });
    else if (last !== undefined) last.rows++;
  }
  return tables.filter((found) => found.rows > 0);
}

const messageOf = {
  otherTable: creatorMessages.rowOfOtherTable,
  header: creatorMessages.rowIsHeader,
  total: creatorMessages.rowIsTotal,
  label: creatorMessages.rowIsLabel,
  example: creatorMessages.rowIsExample,
  words: creatorMessages.rowIsWords,
  nothing: creatorMessages.rowSaysNothing,
} as const satisfies Record<NoCreator | 'otherTable', Message & { readonly en: `${string}{row}${string}` }>;

/** Two exports pasted below each other bring the header twice. */
function repeats(cells: readonly Cell[], names: readonly Cell[]): boolean {
  let same = 0;
  for (let column = 0; column < names.length; column++) {
    const name = cellText(names[column]);
    if (name === '') continue;
    if (cellText(cells[column]) !== name) return false;
    same++;
  }
  return same > 1;
}

/** Nothing but names of columns, two of which mean something. */
function headsOtherTable(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell));
  if (texts.length < 2 || !texts.every((cell) => typeof cell === 'string' && !/\d{2}/.test(cell)))
    return false;
  const known = texts
    .map((cell) => headerMeaning(cellText(cell)))
    .filter((meaning) => meaning?.by === 'name');
  return known.length >= 2;
}
