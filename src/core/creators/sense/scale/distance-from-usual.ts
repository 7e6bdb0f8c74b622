import { median } from '../../../median';
import type { RecognisedColumn } from '../../columns/elect-columns';
import { type DividedField, offerFields } from '../../field-kinds';
import { readNumberColumn } from '../../rows/number-column';
import { type CountKind, divisorOf } from '../../rows/per-note';
import type { SenseView } from '../sense-view';
import {
  type DistanceFromUsual,
  dearPrice,
  fewestRows,
  tooDear,
  usualEngagementRate,
  usualPrice,
} from './market';

/** The counts that engagement is of. */
export const countFields = ['likes', 'saves', 'comments', 'engagement'] as const;

/** The table as far as it has to be looked at for its typical row: rows spread over it. */
export function typicalRows(view: SenseView): SenseView {
  const { rows } = view;
  if (rows.length <= mostRows) return view;
  const step = rows.length / mostRows;
  return {
    ...view,
    rows: Array.from({ length: mostRows }, (_, at) => rows[Math.floor(at * step)] as number),
  };
}

const mostRows = 2000;

/** How far a row lies from what is usual for creators of so many followers, in natural logarithms; `null` of unknowns. */
export interface DistanceOfRow {
  readonly engagement: number | null;
  readonly price: number | null;
}

/** How far the typical row lies from what is usual for creators of its size. */
export function distanceFromUsual(view: SenseView): DistanceFromUsual {
  const distanceOf = rowsFromUsual(view);
  const followers = view.numbers.get('followers')?.values ?? [];
  const engagements: number[] = [];
  const prices: number[] = [];
  for (const row of view.rows) {
    const { engagement, price } = distanceOf(row, followers[row] ?? 0);
    if (engagement !== null) engagements.push(engagement);
    if (price !== null) prices.push(price);
  }
  return {
    engagement: typical(engagements),
    price: typical(prices),
    engagementRows: engagements.length,
  };
}

/** The same of each row, whose followers are given. */
export function rowsFromUsual(view: SenseView): (row: number, followers: number) => DistanceOfRow {
  const engagementOf = engagementReader(view);
  const priceOf = priceReader(view);
  return (row, followers) => {
    if (followers <= 0) return { engagement: null, price: null };
    const engagement = engagementOf(row);
    const price = priceOf(row);
    return {
      // Half a count: a note with none has less than one, not nothing at all.
      engagement:
        engagement === null
          ? null
          : Math.log((engagement + 0.5) / followers / usualEngagementRate(followers)),
      price: price > 0 ? Math.log(price / usualPrice(followers)) : null,
    };
  };
}

/** How far each known price of a column lies from what is usual. */
export function pricesFromUsual(view: SenseView, column: PriceColumn): readonly number[] {
  const { values } = readNumberColumn(view.table, view.rows, column);
  const followers = view.numbers.get('followers')?.values ?? [];
  return view.rows.flatMap((row) => {
    const [price, following] = [values[row] ?? 0, followers[row] ?? 0];
    return price > 0 && following > 0 ? [Math.log(price / usualPrice(following))] : [];
  });
}

/** Whether prices are more than anybody pays for a note, so that they are no ¥. */
export function pricesAreTooDear(view: SenseView): boolean {
  const priceOf = priceReader(view);
  const followers = view.numbers.get('followers')?.values ?? [];
  const distances = view.rows.flatMap((row) => {
    const [price, following] = [priceOf(row), followers[row] ?? 0];
    return price > 0 && following > 0 ? [Math.log(price / dearPrice(following))] : [];
  });
  return (typical(distances) ?? 0) > tooDear;
}

/** The typical price of a column as it is read; 0 of none. */
export function typicalPrice(view: SenseView, column: PriceColumn): number {
  const { values } = readNumberColumn(view.table, view.rows, column);
  return median(view.rows.flatMap((row) => values[row] ?? []).filter((price) => price > 0)) ?? 0;
}

export type PriceColumn = RecognisedColumn & { readonly field: (typeof offerFields)[number] };

/** The columns of prices that are read. */
export function priceColumns({ recognised: { used } }: SenseView): readonly PriceColumn[] {
  return offerFields.flatMap((field) => (used.get(field) ?? []).map((column) => ({ ...column, field })));
}

function typical(distances: readonly number[]): number | null {
  return distances.length < fewestRows ? null : median(distances);
}

/** Whether the market is known: that of Xiaohongshu alone. */
export function isOfMarket({ platform }: SenseView): boolean {
  return platform === null || platform === 'xiaohongshu';
}

/** Likes, saves and comments of one note, by row; engagement where likes are unknown. Sums are divided by their notes. */
export function engagementReader(view: SenseView): (row: number) => number | null {
  const [likes, saves, comments, engagement] = countFields.map((field) => countReader(view, field));
  return (row) => {
    const liked = likes?.(row) ?? null;
    return liked === null
      ? (engagement?.(row) ?? null)
      : liked + (saves?.(row) ?? 0) + (comments?.(row) ?? 0);
  };
}

/** A count of one note, by row; a sum is divided by its notes. */
export function countReader(view: SenseView, field: DividedField): (row: number) => number | null {
  const values = view.numbers.get(field)?.values ?? [];
  if (kindOf(view, field) !== 'total') return (row) => values[row] ?? null;
  const divisor = divisorOf(field, view.recognised);
  const notes = divisor === null ? [] : (view.numbers.get(divisor)?.values ?? []);
  return (row) => {
    const [value, count] = [values[row] ?? null, notes[row] ?? 0];
    return value === null || count <= 0 ? null : value / count;
  };
}

/** What a column holds; before that is told, what its header says. */
export function kindOf({ kinds, recognised }: SenseView, field: DividedField): CountKind {
  return kinds.get(field) ?? recognised.used.get(field)?.[0]?.marks.aggregate ?? 'unknown';
}

/** The price of the row's note, image before video; 0 where none is known. */
function priceReader(view: SenseView): (row: number) => number {
  const columns = offerFields.flatMap((field) => {
    const column = priceColumns(view).find((each) => each.field === field);
    return column === undefined ? [] : [readNumberColumn(view.table, view.rows, column).values];
  });
  return (row) => {
    for (const values of columns) {
      const price = values[row] ?? 0;
      if (price > 0) return price;
    }
    return 0;
  };
}
