import { median } from '../../../median';
import { isBareNumber } from '../../cells/numbers';
import { readNumberColumn } from '../../rows/number-column';
import type { SenseStep, SenseView } from '../sense-view';
import { askCellsOf } from './ask-cells';
import { isOfMarket, type PriceColumn, priceColumns } from './distance-from-usual';
import { fewestRows, pricesMakeSense, usualPrice } from './market';
import { unitOfAnswer } from './unit-answers';

/**
 * Asks about single prices so far below the others of their column that they can't be, where in 万 or in thousands they
 * would be as the others: 0.9 among 500, 1000 and 2600.
 */
export const pricesOfOneCell: SenseStep = (view, doubts, log) => {
  if (view.recognised.rowsAre === 'comments' || !isOfMarket(view)) return view;
  return priceColumns(view).reduce((so, column) => {
    const low = lowPrices(so, column);
    const answers = units.filter((unit) => low.some(({ fits }) => fits.includes(unit)));
    const rows = low.map(({ row }) => row);
    return askCellsOf(so, column, { about: 'pricesInCells', rows, answers }, doubts, log);
  }, view);
};

const units = ['tenThousands', 'thousands'] as const;

interface LowPrice {
  /** An offset in the table. */
  readonly row: number;
  /** The units in which it is what the others are. */
  readonly fits: readonly (typeof units)[number][];
}

function lowPrices(view: SenseView, column: PriceColumn): readonly LowPrice[] {
  if (column.marks.unit !== 1) return [];
  const { values } = readNumberColumn(view.table, view.rows, column);
  const followers = view.numbers.get('followers')?.values ?? [];
  const prices = view.rows.flatMap((row) => {
    const [price, following] = [values[row] ?? 0, followers[row] ?? 0];
    return price > 0 && following > 0 ? [{ row, off: Math.log(price / usualPrice(following)) }] : [];
  });
  const typical = median(prices.map(({ off }) => off));
  if (typical === null || prices.length < fewestRows || !pricesMakeSense({ price: typical })) return [];
  return prices.flatMap(({ row, off }) => {
    if (off - typical > -farBelow || !isBareNumber(view.table.rows[row]?.[column.column])) return [];
    const fits = units.filter((unit) => Math.abs(off - typical + Math.log(unitOfAnswer[unit])) < nearOthers);
    return fits.length === 0 ? [] : [{ row, fits }];
  });
}

/**
 * In natural logarithms. Nobody of a list asks a hundredth of what the others do for their size, and somebody asks a fifth
 * or five times as much: assumption, of which the clean tables at hand stay clear.
 */
const farBelow = 4.6;
const nearOthers = 1.7;
