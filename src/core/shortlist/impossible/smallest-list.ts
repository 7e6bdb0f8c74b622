import { type Tier, tiers } from '../../scoring/tiers';
import type { MixRule, Span } from '../question/rules/rules';

/** The fewest creators that have the shares of a mix, and what they cost at least. */
export interface SmallestList {
  readonly size: number;
  readonly parts: readonly { readonly count: number; readonly tiers: readonly Tier[] }[];
  /** In the unit of the costs; no list of the mix costs less. */
  readonly cost: number;
}

/**
 * Goes up from one creator until every share of the number can be had in whole creators. Larger lists need no fewer of
 * any part, so none is cheaper. `null` where the mix has no shares of the number; `none` where no size will do.
 *
 * @param costsOf what the creators of some tiers cost, the cheapest first
 */
export function smallestList(
  mix: readonly MixRule[],
  size: Span | null,
  costsOf: (tiers: readonly Tier[]) => readonly number[],
): SmallestList | 'none' | null {
  const parts = mix.flatMap((rule) =>
    rule.countShare === undefined ? [] : [{ ...rule, share: rule.countShare, costs: costsOf(rule.tiers) }],
  );
  if (parts.length === 0) return null;
  const cheapest = costsOf(tiers)[0] ?? 0;
  const most = Math.min(size?.[1] ?? largest, largest);
  for (let all = Math.max(1, size?.[0] ?? 1); all <= most; all++) {
    const counts = parts.map(({ share: [least], count }) =>
      Math.max(roundedUp(least * all), count?.[0] ?? 0),
    );
    const possible = parts.every(({ share, count, costs }, index) => {
      const highest = Math.min(roundedDown(share[1] * all), count?.[1] ?? all, costs.length);
      return (counts[index] as number) <= highest;
    });
    const named = counts.reduce((sum, count) => sum + count, 0);
    if (!possible || named > all) continue;
    const cost = parts.reduce(
      (total, { costs }, index) => {
        return total + costs.slice(0, counts[index]).reduce((sum, one) => sum + one, 0);
      },
      (all - named) * cheapest,
    );
    return {
      size: all,
      cost,
      parts: parts.map((part, index) => ({ tiers: part.tiers, count: counts[index] as number })),
    };
  }
  return 'none';
}

/** A share that whole creators cannot meet in a list of so many, they cannot meet at all. */
const largest = 2_000;

/** A share of a whole number can miss the whole by rounding alone. */
const roundingError = 1e-9;

function roundedUp(value: number): number {
  return Math.ceil(value - roundingError);
}

function roundedDown(value: number): number {
  return Math.floor(value + roundingError);
}
