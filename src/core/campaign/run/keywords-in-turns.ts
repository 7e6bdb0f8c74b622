import { isPeer } from '../lead-times/chain';
import { isLive, type PlanRow, type RowField } from '../record/plan-row';
import { isFree, isUndated } from './free-rows';

/**
 * The rows with a keyword each: one that the brief no longer names gives way to the least used, and so does a blank. KOC make
 * the echo, so theirs are counted by themselves; among keywords that are used alike the one with the fewest notes of all is
 * taken. What a person typed, or has touched, stays.
 *
 * @param typed fields of ours that a person was the last to write, by code
 */
export function withKeywords(
  rows: readonly PlanRow[],
  keywords: readonly string[],
  typed: ReadonlyMap<string, ReadonlySet<RowField>>,
): readonly PlanRow[] {
  const named = new Set(keywords);
  const wants = (row: PlanRow) =>
    (isFree(row) || isUndated(row)) &&
    !(row.keyword !== undefined && named.has(row.keyword)) &&
    typed.get(row.code)?.has('keyword') !== true;
  const counts = new Map(keywords.map((keyword) => [keyword, { peers: 0, others: 0 }]));
  const count = (row: PlanRow) => {
    const own = counts.get(row.keyword ?? '');
    if (own !== undefined && isLive(row)) own[isPeer(row.tier) ? 'peers' : 'others']++;
  };
  const wanting = new Set(rows.filter(wants));
  for (const row of rows) if (!wanting.has(row)) count(row);
  return rows.map((row) => {
    if (!wanting.has(row)) return row;
    const { keyword: had, ...rest } = row;
    const keyword = leastUsed(counts, isPeer(row.tier) ? 'peers' : 'others');
    if (keyword === undefined) return had === undefined ? row : rest;
    const after = { ...rest, keyword };
    count(after);
    return after;
  });
}

function leastUsed(
  counts: ReadonlyMap<string, { readonly peers: number; readonly others: number }>,
  kind: 'peers' | 'others',
): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [keyword, own] of counts) {
    const used = own[kind] * farMore + own.peers + own.others;
    if (used < least) [best, least] = [keyword, used];
  }
  return best;
}

/** More than a plan has notes. */
const farMore = 10_000;
