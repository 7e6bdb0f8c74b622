import type { RecognisedColumns } from '../columns/recognised-columns';
import type { DividedField } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import type { CountKind } from './per-note';

/** What a rate of engagement is a share of; `null` where it is not used. */
export type RateBasis = 'followers' | 'reads' | null;

/**
 * What a rate of engagement is a share of: Chinese exports divide by reads (阅读), English ones by followers. It is only
 * used where nothing gives the counts, and said once.
 */
export function basisOfRate(
  { used }: RecognisedColumns,
  kinds: ReadonlyMap<DividedField, CountKind>,
  log: ProblemLog,
): RateBasis {
  const rate = used.get('engagementRate')?.[0];
  if (!rate || used.has('engagement') || used.has('likes')) return null;
  const isChinese = /[\u4e00-\u9fff]/.test(rate.header);
  const basis: RateBasis = isChinese && !rate.header.includes('粉丝') ? 'reads' : 'followers';
  if (!used.has(basis) || kinds.get('reads') === 'total') return null;
  log.remark('note', null, rate.column, 'engagementFromRate', { column: log.letters(rate.column), basis });
  return basis;
}

/** Engagement per note as the rate and what it is a share of give it; `null` where either is unknown. */
export function engagementByRate(rate: number | null, base: number | null): number | null {
  return rate === null || base === null ? null : rate * base;
}
