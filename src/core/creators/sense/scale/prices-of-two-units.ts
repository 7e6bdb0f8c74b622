import { isBareNumber } from '../../cells/numbers';
import type { ProblemLog } from '../../problem-log';
import { readNumberColumn } from '../../rows/number-column';
import type { SenseStep, SenseView } from '../sense-view';
import { isOfMarket, type PriceColumn, priceColumns } from './distance-from-usual';
import { isPossible, usualPrice } from './market';
import { withCellUnits } from './read-otherwise';
import { sayTwoUnits } from './two-units';

/**
 * Tells the cells of a column of prices apart where some are in 万 and some in full, 0.09 beside 1450: each is what it can only
 * be for a creator of that size. Single ones, and whole numbers, are left to be asked about; see `pricesOfOneCell`.
 */
export const pricesOfTwoUnits: SenseStep = (view, _doubts, log) => {
  if (view.recognised.rowsAre === 'comments' || !isOfMarket(view)) return view;
  return priceColumns(view).reduce((so, column) => withBoth(so, column, log), view);
};

function withBoth(view: SenseView, column: PriceColumn, log: ProblemLog): SenseView {
  if (column.marks.unit !== 1) return view;
  const { values } = readNumberColumn(view.table, view.rows, column);
  const followers = view.numbers.get('followers')?.values ?? [];
  const inTenThousands = new Set<number>();
  let [inFull, fractions] = [0, 0];
  for (const row of view.rows) {
    const [price, following] = [values[row] ?? 0, followers[row] ?? 0];
    if (price <= 0 || following <= 0 || !isBareNumber(view.table.rows[row]?.[column.column])) continue;
    const mayBe = (unit: number) =>
      isPossible({ engagement: null, price: Math.log((price * unit) / usualPrice(following)) });
    if (mayBe(1)) inFull++;
    else if (mayBe(1e4)) {
      inTenThousands.add(row);
      if (!Number.isInteger(price)) fractions++;
    }
  }
  const count = inTenThousands.size;
  if (inFull === 0 || count < fewest || count < inFull * fewestShare || fractions * 2 < count) return view;
  // A price in full is never multiplied, whatever the others are.
  const units = new Map(view.rows.map((row) => [row, inTenThousands.has(row) ? 1e4 : 1]));
  const told = withCellUnits(view, column.field, units, column.column);
  sayTwoUnits(told, column.field, [...inTenThousands], log, column.column);
  return told;
}

/** Fewer may be mistakes, and are asked about: assumptions. */
const fewest = 3;
const fewestShare = 0.5;
