import { cellText, knownText } from '../../cells/cell-text';
import { readDate } from '../../cells/dates';
import { sample } from '../../columns/content';
import { foldHeader } from '../../header/fold-header';
import { type SenseView, withKnown } from '../sense-view';
import type { RepeatedCreators, RowGroup } from './repeated-creators';

/**
 * Months pasted below one another: the same creators again, with followers and averages that moved. The rows become one
 * creator, and the newest counts, by whatever column says the day or month of each.
 */
export function datedExports(view: SenseView, { groups, byName }: RepeatedCreators): SenseView {
  if (groups.length === 0) return view;
  return { ...withDays(view, groups), namesAlone: byName };
}

/** Reads the day or month of the figures from a column that says it by rows, where no header names it so. */
function withDays(view: SenseView, groups: readonly RowGroup[]): SenseView {
  const { table, header, recognised } = view;
  if (recognised.used.has('asOf')) return view;
  const found = recognised.matches.find(({ column, header: name, field }) => {
    const at = column - table.firstColumn;
    if (
      (field !== null && field !== 'passedThrough' && field !== 'noteDate') ||
      !ofTime.test(foldHeader(name))
    )
      return false;
    const cells = sample(table, header.row + 1, at);
    const days = cells.filter((cell) => readDate(cell) !== null);
    return days.length > 0 && days.length >= cells.length * telling && changes(view, at, groups);
  });
  return found === undefined
    ? view
    : withKnown(view, { fields: new Map([[found.column - table.firstColumn, 'asOf']]) });
}

const ofTime =
  /日期|时间|月份?|年月|周期|批次|日$|\b(?:dates?|months?|weeks?|period|day|time|batch|snapshot)\b/;
const telling = 0.8;

/** Within each creator the column says another day on every row. */
function changes({ table }: SenseView, column: number, groups: readonly RowGroup[]): boolean {
  return groups.every((group) => {
    const days = group.filter((row) => knownText(table.rows[row]?.[column]) !== null);
    return new Set(days.map((row) => cellText(table.rows[row]?.[column]))).size === days.length;
  });
}
