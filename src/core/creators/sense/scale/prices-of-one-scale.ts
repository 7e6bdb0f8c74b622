import { median } from '../../../median';
import type { ProblemLog } from '../../problem-log';
import type { ColumnReason } from '../../reading';
import type { Doubts } from '../doubts';
import type { SenseStep, SenseView } from '../sense-view';
import { askPrices } from './ask-unit';
import {
  isOfMarket,
  type PriceColumn,
  priceColumns,
  pricesFromUsual,
  typicalPrice,
  typicalRows,
} from './distance-from-usual';
import { fewestRows, pricesAreUsual, pricesMakeSense } from './market';
import { columnInUnit, examplesIn, readOtherwise } from './read-otherwise';
import { unitOfAnswer } from './unit-answers';

/**
 * Holds each column of prices against the others: 图文 1.2 beside 视频 15000 is in 万. Where some are of the market, one that
 * can't be, and in 万 is what the others are, is read so; in another unit, or in none, it is asked about alone. 报价（K） above
 * prices that are of the market only as they stand is read so.
 */
export const pricesOfOneScale: SenseStep = (given, doubts, log) => {
  if (!isOfMarket(given) || given.recognised.rowsAre === 'comments') return given;
  const view = withoutFalseUnits(given);
  const typical = typicalRows(view);
  const columns = priceColumns(view).flatMap((column) => {
    const distances = pricesFromUsual(typical, column);
    const price = typicalOf(distances);
    return price === null ? [] : [{ column, price, prices: distances.length }];
  });
  const sound = columns.find(pricesMakeSense);
  if (sound === undefined) return view;
  return columns
    .filter((each) => !pricesMakeSense(each) && each.column.marks.unit === 1)
    .reduce((so, { column, price, prices }) => {
      const off = sound.price - price;
      const fits = answers.filter((answer) => Math.abs(off - Math.log(unitOfAnswer[answer])) < nearSound);
      const isAlone = fits.length === 0 && (prices < fewestRows || Math.abs(off) < farFromSound);
      return !isAlone ? besideSound(so, column, fits, doubts, log) : so;
    }, view);
};

/** Enough to compare two columns of the same creators, though not a column with the market alone: assumption. */
const fewestPrices = 3;

function typicalOf(distances: readonly number[]): number | null {
  return distances.length < fewestPrices ? null : median(distances);
}

const answers = ['tenThousands', 'thousands', 'hundredths'] as const;

/** Images and videos, declared and undeclared differ by less: assumption; units differ by a factor of e^2.3 and more. */
const nearSound = 1.15;
/** Of no unit at all, a column must be farther from the other than any two that cost differently: assumption. */
const farFromSound = 2.5;

function withoutFalseUnits(view: SenseView): SenseView {
  const typical = typicalRows(view);
  return priceColumns(view).reduce((so, column) => {
    const { unit } = column.marks;
    const price = unit === 1 ? null : typicalOf(pricesFromUsual(typical, column));
    if (price === null || pricesMakeSense({ price }) || !pricesAreUsual({ price: price - Math.log(unit) }))
      return so;
    return inUnitAlone(so, column, 1, { why: 'unitIgnored' });
  }, view);
}

/** The view with this one of the field's columns in another unit. */
function inUnitAlone(
  view: SenseView,
  { field, column }: PriceColumn,
  unit: number,
  reason: ColumnReason | null = null,
): SenseView {
  return readOtherwise(
    view,
    [field],
    (each) => (each.column === column ? columnInUnit(each, unit) : each),
    reason,
  );
}

/** @param fits the units in which its prices are what the others are */
function besideSound(
  view: SenseView,
  column: PriceColumn,
  fits: readonly (typeof answers)[number][],
  doubts: Doubts,
  log: ProblemLog,
): SenseView {
  if (fits.includes('tenThousands')) {
    const told = inUnitAlone(view, column, unitOfAnswer.tenThousands, { why: 'unitByMarket' });
    const [example] = examplesIn(told, column.field);
    if (example !== undefined) {
      const gaps = { column: log.letters(column.column), example: example.written, read: example.read };
      log.remark('doubtful', null, column.column, 'pricesByMarket', gaps);
    }
    return told;
  }
  const asked = {
    fields: [column.field],
    field: column.field,
    column,
    typical: typicalPrice(view, column),
  };
  const settled = askPrices(view, asked, [...fits, 'asWritten'], doubts, (so, _fields, unit) =>
    inUnitAlone(so, column, unit),
  );
  return settled === 'stays' ? view : settled;
}
