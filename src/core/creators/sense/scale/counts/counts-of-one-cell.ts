import { median } from '../../../../median';
import { isBareNumber } from '../../../cells/numbers';
import type { RecognisedColumn } from '../../../columns/elect-columns';
import type { DividedField } from '../../../field-kinds';
import type { SenseStep, SenseView } from '../../sense-view';
import { askCellsOf } from '../ask-cells';
import { unitOfAnswer } from '../unit-answers';

/**
 * Asks about single fractions among whole counts that are far larger, where in 万 or in thousands they would be as the
 * others: 0.07 likes among 150, 230 and 380. Under a header that says average a fraction is believed, unless the row's other
 * counts speak against it.
 */
export const countsOfOneCell: SenseStep = (view, doubts, log) =>
  fields.reduce((so, field) => {
    const column = so.recognised.used.get(field)?.[0];
    if (column === undefined || column.marks.unit !== 1 || so.recognised.rowsAre === 'comments') return so;
    const low = lowCounts(so, field, column);
    const answers = units.filter((unit) => low.some(({ fits }) => fits.includes(unit)));
    const rows = low.map(({ row }) => row);
    return askCellsOf(so, column, { about: 'countsInCells', rows, answers }, doubts, log);
  }, view);

const fields = ['reads', 'impressions', 'likes', 'saves', 'comments', 'engagement'] as const;
const units = ['tenThousands', 'thousands'] as const;

interface LowCount {
  /** An offset in the table. */
  readonly row: number;
  /** The units in which it is what the others are. */
  readonly fits: readonly (typeof units)[number][];
}

function lowCounts(view: SenseView, field: DividedField, column: RecognisedColumn): readonly LowCount[] {
  const values = view.numbers.get(field)?.values ?? [];
  const counts = view.rows.flatMap((row) => {
    const value = values[row] ?? 0;
    return value > 0 ? [{ row, value }] : [];
  });
  const others = counts.filter(({ value }) => Number.isInteger(value));
  const typical = median(others.map(({ value }) => value)) ?? 0;
  if (typical < fewestTypical || others.length * 2 < counts.length) return [];
  const { aggregate } = column.marks;
  const isAverage = aggregate === 'mean' || aggregate === 'median';
  return counts.flatMap(({ row, value }) => {
    if (Number.isInteger(value) || value * farBelow > typical) return [];
    if (isAverage && !isContradicted(view, field, row, value)) return [];
    if (!isBareNumber(view.table.rows[row]?.[column.column])) return [];
    const fits = units.filter((unit) => {
      const times = (value * unitOfAnswer[unit]) / typical;
      return times < nearOthers && times * nearOthers > 1;
    });
    return fits.length === 0 ? [] : [{ row, fits }];
  });
}

/** Among smaller counts a fraction may be somebody's average. Assumption. */
const fewestTypical = 100;
/** Counts of one list differ by as many times, but hardly down to a fraction: assumption. */
const farBelow = 50;
const nearOthers = 50;

/** Whether the row's other counts are more than the count allows: who reads may like, and nobody saves ten times more often. */
function isContradicted(view: SenseView, field: DividedField, row: number, value: number): boolean {
  const count = (other: DividedField) => view.numbers.get(other)?.values[row] ?? 0;
  if (field === 'likes') return count('saves') > value * mostSavesOfLikes;
  if (field === 'saves' || field === 'comments') return false;
  return count('likes') > value || count('saves') > value;
}

/** Assumption. */
const mostSavesOfLikes = 10;
