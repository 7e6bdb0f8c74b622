import { creatorMessages } from '../../../messages/creators/creators';
import { type Message, say } from '../../../messages/message';
import { type Cell, isBlank, type Table } from '../../../table';
import { cellText } from '../../cells/cell-text';
import type { RecognisedColumns } from '../../columns/recognised-columns';
import type { FoundHeader } from '../../header/find-header';
import { headerMeaning } from '../../header/header-meaning';
import type { ProblemLog } from '../../problem-log';
import { type NoCreator, namesColumns, noCreatorReader } from './no-creator';

/** The rows below a header, as offsets in the table. */
export interface BodyRows {
  /** Rows that may be creators. */
  readonly creators: readonly number[];
  /** The others, each said in the log, by why. */
  readonly aside: RowsAside;
}

/** How many rows were set aside before any became a creator. */
export type RowsAside = Readonly<Record<AsideReason, number>>;

/**
 * `notCreators`: totals, headers, examples, instructions. `otherTable`: rows of one further down. `otherPlatform`: of accounts elsewhere. `schedule`: who
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
 * written below the table are set aside with a word. A table may end before its tab does: behind a blank row and under a header of
 * its own another one begins, which is not read.
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
  let afterBlank = false;
  let inOtherTable = false;
  for (let row = header.row + 1; row < table.rows.length; row++) {
    const cells = table.rows[row] ?? [];
    if (cells.every(isBlank)) {
      afterBlank = true;
      continue;
    }
    const headsTable = afterBlank && headsOtherTable(cells);
    const isHeader = repeats(cells, names) || (headsTable && namesSameColumns(cells, header));
    if (isHeader) inOtherTable = false;
    else if (headsTable) inOtherTable = true;
    const itself = inOtherTable || isHeader ? null : noCreator(row);
    if ((itself === 'words' || itself === 'header') && namesOtherColumns(cells, header)) inOtherTable = true;
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
  return { creators, aside: { ...nothingAside, notCreators: aside.size - otherTable, otherTable } };
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

/** A header in which two names or more stand where they stand in the table's, and none elsewhere. */
function namesSameColumns(cells: readonly Cell[], { columns }: FoundHeader): boolean {
  const known = new Set(columns.map(({ meaning }) => meaning?.field));
  let same = 0;
  for (let column = 0; column < cells.length; column++) {
    const field = headerMeaning(cellText(cells[column]))?.field ?? null;
    const above = columns[column]?.meaning?.field ?? null;
    if (field === null || (above === null && !known.has(field))) continue;
    if (field !== above) return false;
    same++;
  }
  return same >= 2;
}

/** A header whose names are the table's own, above other columns. */
function namesOtherColumns(cells: readonly Cell[], { columns }: FoundHeader): boolean {
  if (!namesColumns(cells)) return false;
  const known = new Set(columns.map(({ meaning }) => meaning?.field));
  const moved = cells.filter((cell, column) => {
    const field = isBlank(cell) ? null : (headerMeaning(cellText(cell))?.field ?? null);
    return field !== null && known.has(field) && columns[column]?.meaning?.field !== field;
  });
  return moved.length >= 2;
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
