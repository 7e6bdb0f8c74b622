import type { Brief } from '../../../brief';
import { foldWidth } from '../../../creators/cells/cell-text';
import type { Creator } from '../../../creators/creator';
import { daysBetween } from '../../../days';

/** A competitor that a creator has worked with. */
export interface CompetitorWork {
  readonly brand: string;
  /** ISO day, or `null` where the export gives none. */
  readonly date: string | null;
}

/**
 * The competitors of the brief with whom a creator has worked within so many days before the launch. A brand without a
 * date may be recent: it comes with `date: null`, for the caller to warn of. Without a launch the days count back from
 * the date of the creator's figures.
 */
export function competitorWork(creator: Creator, brief: Brief, days: number): readonly CompetitorWork[] {
  if (days <= 0 || brief.competitors.length === 0) return [];
  const until = brief.launch ?? creator.asOf;
  return creator.recentBrands.flatMap(({ name, date }): CompetitorWork[] => {
    const brand = brief.competitors.find((competitor) => isNamedIn(name, competitor));
    if (brand === undefined) return [];
    if (date === null || until === null) return [{ brand, date: null }];
    return daysBetween(date, until) > days ? [] : [{ brand, date }];
  });
}

/** Whether a text names a brand: Latin names as whole words, Chinese ones anywhere. */
export function isNamedIn(text: string, brand: string): boolean {
  const wanted = folded(brand);
  if (wanted === '') return false;
  const there = ` ${folded(text)} `;
  for (let at = there.indexOf(wanted); at !== -1; at = there.indexOf(wanted, at + 1)) {
    const before = `${there[at - 1]}${wanted[0]}`;
    const after = `${wanted[wanted.length - 1]}${there[at + wanted.length]}`;
    if (!insideWord.test(before) && !insideWord.test(after)) return true;
  }
  return false;
}

const insideWord = /[a-z0-9]{2}/;

function folded(text: string): string {
  return foldWidth(text).trim().toLowerCase();
}
