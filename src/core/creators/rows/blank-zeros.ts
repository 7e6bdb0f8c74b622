import { isBlank, type Table } from '../../table';
import type { RecognisedColumns } from '../columns/recognised-columns';
import { type NumberField, perNoteFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import type { NumberColumn } from './number-column';

/**
 * Some exports write a blank for 0. A column of counts does so where it holds 1s and 2s but never a 0, and its blanks
 * stand in rows whose other counts are known: then they are read as 0, and it is said. Blanks elsewhere are unknown.
 */
export function withBlankZeros(
  table: Table,
  rows: readonly number[],
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  { used }: RecognisedColumns,
  log: ProblemLog,
): ReadonlyMap<NumberField, NumberColumn> {
  const counts = perNoteFields.filter((field) => numbers.has(field));
  const filled = new Map(numbers);
  for (const field of counts) {
    const { values } = numbers.get(field) as NumberColumn;
    const column = used.get(field)?.[0]?.column;
    if (column === undefined || !leavesZerosOut(values, rows)) continue;
    const others = counts.filter((other) => other !== field);
    const blanks = rows.filter(
      (row) =>
        isBlank(table.rows[row]?.[column]) &&
        others.some((other) => (numbers.get(other)?.values[row] ?? null) !== null),
    );
    if (blanks.length === 0 || blanks.length > rows.length * mostBlank) continue;
    const zeros = [...values];
    for (const row of blanks) zeros[row] = 0;
    filled.set(field, { ...(numbers.get(field) as NumberColumn), values: zeros });
    const gaps = { column: log.letters(column), count: blanks.length };
    log.remark('note', null, column, 'blanksAreZeros', gaps);
  }
  return filled;
}

/** Assumptions: enough counts to tell, of which so many are small that a 0 should have been among them. */
const fewestKnown = 20;
const fewestSmall = 3;
const smallShare = 0.05;
const mostBlank = 0.6;

function leavesZerosOut(values: readonly (number | null)[], rows: readonly number[]): boolean {
  let known = 0;
  let small = 0;
  for (const row of rows) {
    const value = values[row] ?? null;
    if (value === null) continue;
    if (value === 0) return false;
    known++;
    if (value <= 2) small++;
  }
  return known >= fewestKnown && small >= fewestSmall && small >= known * smallShare;
}
