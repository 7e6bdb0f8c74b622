import type { IndexedProblem } from './indexed-problem';
import { wholeShare } from './problem';

/** Bounds of the options by what single rules say: who is too much for one alone, and who cannot be spared. */
export function settledBounds({ ids, cost, budget, rules }: IndexedProblem) {
  const lower = new Float64Array(ids.length);
  const upper = cost.map((amount) => (budget === null || amount <= budget ? 1 : 0));
  for (const { rule, members, amounts } of rules) {
    const { kind, least = 0, most = Number.POSITIVE_INFINITY } = rule;
    if (kind === 'count share') continue;
    // Of spend, no part can be more than its share of the whole budget.
    const room =
      kind === 'count' ? most : (most / wholeShare) * (budget ?? Number.POSITIVE_INFINITY) * (1 + 1e-9);
    const all = amounts.reduce((sum, amount) => sum + amount, 0);
    members.forEach((member, k) => {
      if (amounts[k]! > room) upper[member] = 0;
      if (kind === 'count' && all - amounts[k]! < least) lower[member] = 1;
    });
  }
  // Rules that contradict one another so are left to the search, which knows what to say of it.
  return { lower: lower.map((least, option) => Math.min(least, upper[option]!)), upper };
}
