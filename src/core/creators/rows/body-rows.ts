import { creatorMessages } from '../../messages/creators/creators';
import { say } from '../../messages/message';
import { type Cell, isBlank, type Table } from '../../table';
import { cellText, foldWidth } from '../cells/cell-text';
import type { FoundHeader } from '../header/find-header';
import { headerMeaning } from '../header/header-meaning';
import type { ProblemLog } from '../problem-log';

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
 * `notCreators`: totals, headers, examples, instructions, other tables. `otherPlatform`: of accounts elsewhere. `schedule`: who
 * ended, refused, is booked or published in a plan that is under way. `sameNote`: of a note that stands above.
 * `ofNobody`: notes while no column says whose.
 */
export type AsideReason = 'notCreators' | 'otherPlatform' | 'schedule' | 'sameNote' | 'ofNobody';

/** No row was set aside. */
export const nothingAside: RowsAside = {
  notCreators: 0,
  otherPlatform: 0,
  schedule: 0,
  sameNote: 0,
  ofNobody: 0,
};

export function allAside(aside: RowsAside): number {
  return Object.values(aside).reduce((sum, rows) => sum + rows, 0);
}

/**
 * Sorts the rows below the header: blank ones are passed over, 合计 and repeated headers rejected with a word. A table
 * may end before its tab does: behind a blank row and under a header of its own another one begins, which is not read.
 */
export function bodyRows(table: Table, header: FoundHeader, log: ProblemLog): BodyRows {
  const creators: number[] = [];
  const names = table.rows[header.row] ?? [];
  let others = 0;
  let afterBlank = false;
  let inOtherTable = false;
  for (let row = header.row + 1; row < table.rows.length; row++) {
    const cells = table.rows[row] ?? [];
    if (cells.every(isBlank)) {
      afterBlank = true;
      continue;
    }
    const isHeader = repeats(cells, names);
    if (isHeader) inOtherTable = false;
    else if (afterBlank && headsOtherTable(cells)) inOtherTable = true;
    afterBlank = false;
    const message = inOtherTable
      ? creatorMessages.rowOfOtherTable
      : isHeader
        ? creatorMessages.rowIsHeader
        : isTotal(cells)
          ? creatorMessages.rowIsTotal
          : null;
    if (message === null) {
      creators.push(row);
      continue;
    }
    others++;
    log.add('rejected', row, null, say(log.language, message, { row: log.sheetRow(row) }));
  }
  return { creators, aside: { ...nothingAside, notCreators: others } };
}

const totalWords =
  /^(?:合计|总计|小计|总和|汇总|共计|平均|平均值|均值|中位数|(?:grand |sub)?totals?|sum|averages?|avg|mean|median)[:\s]*(?:[\d,.]+\s*[位人个篇]?)?$/i;

/** The first thing in the row is a word for a total, and numbers follow it. */
function isTotal(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' && first.length < 20 && totalWords.test(foldWidth(first.trim()));
}

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
