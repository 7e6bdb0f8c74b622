import type { CreatorColumnKey } from '../core/messages/reports/creator-columns';

/**
 * A column's cell as a formula shows it: a score and a rate as a person would type them, in the answer alone. All else,
 * counts and money and probabilities, stays exact.
 */
export function asShown(key: CreatorColumnKey, cell: string | number | null): string | number | null {
  if (typeof cell !== 'number') return cell;
  if (key === 'score') return shownScore(cell);
  return rates.has(key) ? shownRate(cell) : cell;
}

const rates: ReadonlySet<CreatorColumnKey> = new Set(['saveRate', 'commentRate', 'engagementRate']);

/** 64.7512 → 64.8: on a scale of 100 further decimals say nothing. */
export function shownScore(score: number): number {
  return Math.round(score * 10) / 10;
}

/** .0213456 → .0213: three digits that say something. */
export function shownRate(rate: number): number {
  return Number(rate.toPrecision(3));
}
