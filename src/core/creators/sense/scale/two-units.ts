import type { CreatorField } from '../../creator';
import type { ProblemLog } from '../../problem-log';
import type { SenseView } from '../sense-view';
import { examplesIn } from './read-otherwise';

/**
 * Says of a column that these of its rows count otherwise than the others do.
 *
 * @param at the column's offset; without it the first of the field's
 */
export function sayTwoUnits(
  view: SenseView,
  field: CreatorField,
  rows: readonly number[],
  log: ProblemLog,
  at: number | null = null,
): void {
  const column = at ?? view.recognised.used.get(field)?.[0]?.column;
  const [one] = examplesIn(view, field, rows, at);
  const others = new Set(rows);
  const left = view.rows.filter((row) => !others.has(row));
  const [other] = examplesIn(view, field, left, at);
  if (column === undefined || one === undefined || other === undefined) return;
  log.remark('doubtful', null, column, 'ofTwoUnits', {
    column: log.letters(column),
    count: rows.length,
    example: one.written,
    read: one.read,
    other: other.written,
    otherRead: other.read,
  });
}
