import { creatorMessages } from '../messages/creators';
import { say } from '../messages/message';
import { type Cell, isBlank, type Table } from '../table';
import { cellText, foldWidth } from './cell-text';
import type { FoundHeader } from './find-header';
import type { ProblemLog } from './problem-log';

/** The rows below a header, as offsets in the table. */
export interface BodyRows {
  /** Rows that may be creators. */
  readonly creators: readonly number[];
  /** Totals and repeated headers, each said in the log. */
  readonly others: number;
}

/** Sorts the rows below the header: blank ones are passed over, 合计 and repeated headers rejected with a word. */
export function bodyRows(table: Table, header: FoundHeader, log: ProblemLog): BodyRows {
  const creators: number[] = [];
  let others = 0;
  const names = table.rows[header.row] ?? [];
  for (let row = header.row + 1; row < table.rows.length; row++) {
    const cells = table.rows[row] ?? [];
    if (cells.every(isBlank)) continue;
    const message = isTotal(cells)
      ? creatorMessages.rowIsTotal
      : repeats(cells, names)
        ? creatorMessages.rowIsHeader
        : null;
    if (message === null) {
      creators.push(row);
      continue;
    }
    others++;
    log.add('rejected', row, null, say(log.language, message, { row: log.sheetRow(row) }));
  }
  return { creators, others };
}

const totalWords =
  /^(?:合计|总计|小计|总和|汇总|共计|平均|平均值|均值|中位数|(?:grand |sub)?totals?|sum|averages?|avg|mean|median)[:\s]*$/i;

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
