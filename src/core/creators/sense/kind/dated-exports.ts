import { cellText, knownText } from '../../cells/cell-text';
import { readDate } from '../../cells/dates';
import { sample } from '../../columns/content';
import { foldHeader } from '../../header/fold-header';
import { type SenseView, withKnown } from '../sense-view';
import { type RepeatedCreators, type RowGroup, repeatedNames } from './repeated-creators';

/**
 * Months pasted below one another: the same creators again, with followers and averages that moved. The rows become one
 * creator, and the newest counts, by whatever column says the day or month of each. Where only names tell the creators, it
 * takes many of them with followings near one another, and each once a month where months are said.
 */
export function datedExports(view: SenseView, { groups: byKeys }: RepeatedCreators): SenseView {
  const byNames = tellsByNameAlone(view) ? namesAgain(view) : [];
  const groups = byNames.length > 0 ? byNames : byKeys;
  if (groups.length === 0) return view;
  const dated = withDays(view, groups);
  return byNames.length > 0 ? { ...dated, namesAlone: true } : dated;
}

function tellsByNameAlone({ recognised: { used } }: SenseView): boolean {
  return used.has('name') && !used.has('id') && !used.has('handle') && !used.has('url');
}

/** The rows of each name that stands there again; none where that may be chance. */
function namesAgain(view: SenseView): readonly RowGroup[] {
  const { rows, numbers } = view;
  const followers = numbers.get('followers')?.values;
  const { groups, again } = repeatedNames(view);
  if (followers === undefined || again < fewestAgain || again < rows.length * namesShare) return [];
  const isNear = ([one, ...others]: RowGroup) =>
    others.every((row) => {
      const [before, after] = [followers[one] ?? 0, followers[row] ?? 0];
      return Math.max(before, after) <= mostMoved * Math.min(before, after);
    });
  return groups.every(isNear) ? groups : [];
}

/** Two in a thousand share a name by chance: assumption, far above it. */
const namesShare = 0.2;
const fewestAgain = 3;
/** By as much followings move between the exports of some months: assumption. */
const mostMoved = 1.5;

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
