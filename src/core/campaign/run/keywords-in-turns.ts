import { isPeer } from '../lead-times/chain';
import { isLive, type PlanRow, type RowField } from '../record/plan-row';
import { isFree, isUndated } from './free-rows';

/** A keyword of the brief, and how many KOC it takes. */
export interface KeywordNeed {
  readonly keyword: string;
  /** Only how the keywords' needs stand to one another counts; where one has no end all are alike. */
  readonly needed: number;
}

/**
 * The rows with a keyword each: one that the brief no longer names gives way to another, and so does a blank. KOC make the
 * echo, so theirs are shared out as the keywords need them (Sainte-Laguë); those of larger creators evenly. Among keywords
 * that wait alike the one with the fewest notes of all is taken. What a person typed, or has touched, stays.
 *
 * @param typed fields of ours that a person was the last to write, by code
 */
export function withKeywords(
  rows: readonly PlanRow[],
  keywords: readonly KeywordNeed[],
  typed: ReadonlyMap<string, ReadonlySet<RowField>>,
): readonly PlanRow[] {
  const named = new Set(keywords.map(({ keyword }) => keyword));
  const wants = (row: PlanRow) =>
    (isFree(row) || isUndated(row)) &&
    !(row.keyword !== undefined && named.has(row.keyword)) &&
    typed.get(row.code)?.has('keyword') !== true;
  const areBounded = keywords.every(({ needed }) => needed > 0 && Number.isFinite(needed));
  const counts = new Map(
    keywords.map(({ keyword, needed }) => [
      keyword,
      { needed: areBounded ? needed : 1, peers: 0, others: 0 },
    ]),
  );
  const count = (row: PlanRow) => {
    const own = counts.get(row.keyword ?? '');
    if (own !== undefined && isLive(row)) own[isPeer(row.tier) ? 'peers' : 'others']++;
  };
  const wanting = new Set(rows.filter(wants));
  for (const row of rows) if (!wanting.has(row)) count(row);
  return rows.map((row) => {
    if (!wanting.has(row)) return row;
    const { keyword: had, ...rest } = row;
    const keyword = nextInTurn(counts, isPeer(row.tier) ? 'peers' : 'others');
    if (keyword === undefined) return had === undefined ? row : rest;
    const after = { ...rest, keyword };
    count(after);
    return after;
  });
}

interface Used {
  readonly needed: number;
  readonly peers: number;
  readonly others: number;
}

function nextInTurn(counts: ReadonlyMap<string, Used>, kind: 'peers' | 'others'): string | undefined {
  let best: string | undefined;
  let least: readonly [had: number, all: number] = [Number.POSITIVE_INFINITY, 0];
  for (const [keyword, { needed, peers, others }] of counts) {
    const had = kind === 'peers' ? (2 * peers + 1) / needed : others;
    const all = peers + others;
    if (had < least[0] || (had === least[0] && all < least[1])) [best, least] = [keyword, [had, all]];
  }
  return best;
}
