import { median } from '../../../../median';
import type { SenseStep, SenseView } from '../../sense-view';
import { askCountsOf } from '../ask-unit';
import { countReader, isOfMarket, typicalRows } from '../distance-from-usual';
import { fewestRows, usualEngagementRate } from '../market';
import { unitOfAnswer } from '../unit-answers';
import { type ComparedField, usual } from './counts-beside';

/**
 * Asks about counts in another scale than those beside them: 3.56 likes beside 12,216 saves and 4,688 comments stand in 万. They
 * are mostly fractions, a hundredth and less of what goes with the others, and what goes with them in 万 or in thousands. Where
 * followers are known they speak against them, too; else two others must, or one by far.
 */
export const countsOfOneScale: SenseStep = (view, doubts) => {
  if (view.recognised.rowsAre === 'comments' || !isOfMarket(view)) return view;
  const low = lowCounts(typicalRows(view));
  const [first] = low;
  if (first === undefined) return view;
  const answers = units.filter((unit) => low.some(({ fits }) => fits.includes(unit)));
  const fields = low.map(({ field }) => field);
  const settled = askCountsOf(view, first.field, fields, [...answers, 'asWritten'], doubts);
  return settled === 'stays' ? view : settled;
};

const units = ['tenThousands', 'thousands'] as const;
const fields = [
  'likes',
  'engagement',
  'saves',
  'comments',
  'shares',
] as const satisfies readonly ComparedField[];

type ComparedCount = (typeof fields)[number];

interface LowCounts {
  readonly field: ComparedCount;
  /** The units in which they go with the others. */
  readonly fits: readonly (typeof units)[number][];
}

function lowCounts(view: SenseView): readonly LowCounts[] {
  const counts = fields.filter((field) => view.numbers.has(field));
  const followers = view.numbers.get('followers')?.values ?? [];
  return counts.flatMap((field): readonly LowCounts[] => {
    if (view.recognised.used.get(field)?.[0]?.marks.unit !== 1 || !areFractions(view, field)) return [];
    const share = (other: ComparedCount) => usual[field].beside / usual[other].beside;
    const above = counts.flatMap((other) => {
      const countOf = countReader(view, other);
      const off = distance(view, field, (row) => (countOf(row) ?? 0) * share(other));
      return off !== null && off < -farBelow ? [off] : [];
    });
    const fits = units.filter((unit) =>
      above.every((off) => Math.abs(off + Math.log(unitOfAnswer[unit])) < nearOthers),
    );
    const off = distance(view, field, (row) => {
      const following = followers[row] ?? 0;
      return following * usualEngagementRate(following) * share('engagement');
    });
    const isSure = above.length > 1 || above.some((each) => each < -farBelowSums);
    const isTold = off === null ? isSure : above.length > 0 && off < -farBelowUsual;
    return isTold && fits.length > 0 ? [{ field, fits }] : [];
  });
}

/** In natural logarithms: what goes with the others is never so far from them, by the measurement of `usual`. */
const farBelow = 4.6;
/** The widest of the same measurement. */
const nearOthers = 2.3;
/** Farther than an average beside a sum over some hundred notes: assumption. */
const farBelowSums = 6.5;
/** Lists of dull creators reach −2.2 (see `market`), and one of their counts some more: assumption. */
const farBelowUsual = 3.5;

/** In 万 or in thousands most numbers are no whole ones. */
function areFractions({ numbers, rows }: SenseView, field: ComparedCount): boolean {
  const values = numbers.get(field)?.values ?? [];
  const known = rows.flatMap((row) => values[row] || []);
  return known.filter((value) => !Number.isInteger(value)).length * 2 > known.length;
}

/** How far the counts typically are from what they would be, by row, in natural logarithms; `null` of too few rows. */
function distance(view: SenseView, field: ComparedCount, expected: (row: number) => number): number | null {
  const countOf = countReader(view, field);
  const ratios = view.rows
    .map((row) => (countOf(row) ?? 0) / expected(row))
    .filter((ratio) => ratio > 0 && ratio < Number.POSITIVE_INFINITY);
  return ratios.length < fewestRows ? null : Math.log(median(ratios) ?? 1);
}
