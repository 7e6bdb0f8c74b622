import { addDays, daysBetween } from '../../days';
import type { PlanRow } from '../record/plan-row';
import type { Stretch } from './spread';
import { daysIn } from './stretches';

/** KOC notes that post together: of which batch they are, `null` where all are one, and their days. */
export interface Batch {
  readonly batch: 1 | 2 | null;
  /** Their places in the list. */
  readonly places: readonly number[];
  readonly within: Stretch;
}

/**
 * A first batch of 10 to 20 % that tests angles, a week to read what came back, then the rest: where there are days and notes
 * enough for it.
 *
 * @param hadFirst the last day of a first batch that is planned already, or `null`
 */
export function batchesOf(count: number, stretch: Stretch, hadFirst: string | null): readonly Batch[] {
  const all = Array.from({ length: count }, (_, place) => place);
  const [from, to] = stretch;
  if (hadFirst !== null) {
    const read = addDays(hadFirst, daysToRead);
    return [{ batch: 2, places: all, within: read > from && read <= to ? [read, to] : stretch }];
  }
  const testers = testersOf(count);
  if (testers === 0 || daysIn(stretch) < leastDaysForTest)
    return [{ batch: null, places: all, within: stretch }];
  const testTo = addDays(from, Math.max(1, Math.floor(daysBetween(from, to) * shareOfTest)));
  const isFirst = (place: number) => isEvery(place, count, testers);
  return [
    { batch: 1, places: all.filter(isFirst), within: [from, testTo] },
    {
      batch: 2,
      places: all.filter((place) => !isFirst(place)),
      within: [addDays(testTo, daysToRead), to],
    },
  ];
}

/** How many of so many KOC test the angles first: 10 to 20 %; of fewer than five nobody. */
export function testersOf(count: number): number {
  return Math.min(Math.floor(count * 0.2), Math.max(Math.ceil(count * 0.1), Math.round(count * 0.15)));
}

/** Every so many of a list, so that those are like the whole. */
export function isEvery(place: number, count: number, chosen: number): boolean {
  return Math.floor(((place + 1) * chosen) / count) > Math.floor((place * chosen) / count);
}

/** One keyword after another, so that every so many of the rows are as many of each keyword. */
export function byKeyword(rows: readonly PlanRow[]): readonly PlanRow[] {
  const groups = new Map<string | undefined, PlanRow[]>();
  for (const row of rows) groups.set(row.keyword, [...(groups.get(row.keyword) ?? []), row]);
  return [...groups.values()].flat();
}

/** Assumption: a few days to test, a week to read what came back, a week for the rest. */
export const leastDaysForTest = 21;
const daysToRead = 8;
const shareOfTest = 1 / 7;
