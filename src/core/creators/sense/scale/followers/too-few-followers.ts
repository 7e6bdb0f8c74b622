import { median } from '../../../../median';
import { readNumber } from '../../../cells/numbers';
import type { SenseStep } from '../../sense-view';
import { valuesOf } from '../../sense-view';
import { isOfMarket, rowsFromUsual } from '../distance-from-usual';
import { isFarAbove, isPossible } from '../market';
import { askCells } from './ask-cells';

/**
 * Asks about single creators with so few followers that their counts or prices can't be, where in 万 they would be as the
 * others: 31 among 310000, 125000 and 88000.
 */
export const tooFewFollowers: SenseStep = (view, doubts, log) => {
  const column = view.recognised.used.get('followers')?.[0];
  const typical = median(valuesOf(view, 'followers')) ?? 0;
  if (column === undefined || column.marks.unit !== 1 || typical < fewestTypical) return view;
  if (view.recognised.rowsAre !== 'creators' || !isOfMarket(view)) return view;
  const values = view.numbers.get('followers')?.values ?? [];
  const few = view.rows.filter((row) => {
    const followers = values[row] ?? 0;
    const inTenThousands = followers * 1e4;
    const isAsOthers = inTenThousands * timesFewer > typical && inTenThousands < typical * timesFewer;
    return isAsOthers && followers * timesFewer <= typical && isBare(view.table.rows[row]?.[column.column]);
  });
  if (few.length === 0) return view;
  const distanceOf = rowsFromUsual({ ...view, rows: few });
  const rows = few.filter((row) => {
    const followers = values[row] ?? 0;
    return isFarAbove(distanceOf(row, followers)) && isPossible(distanceOf(row, followers * 1e4));
  });
  return askCells(view, { about: 'tooFew', rows, answers: ['tenThousands', 'asWritten'] }, doubts, log);
};

/** Lists of smaller creators hold still smaller ones, as whole numbers of 万 do not: assumption. */
const fewestTypical = 1e4;
/** Creators of one list differ by less, but rarely: assumption. */
export const timesFewer = 300;

function isBare(cell: Parameters<typeof readNumber>[0] | undefined): boolean {
  const read = readNumber(cell ?? '');
  return read !== 'unreadable' && !read.hasUnit && read.value !== null && Number.isInteger(read.value);
}
