import type { IndexedProblem } from './indexed-problem';

/**
 * The dear options by size: those that cost a half of the budget and more, from a quarter to a half, and so on down to a
 * sixty-fourth; what costs less fills a gap well enough. A relaxation takes dear options in part, and how many of a size
 * are taken is a question that halves a search better than any single option. (Branching on sums of variables: Ryan and
 * Foster, An integer programming approach to scheduling, 1981.) None without shares, where a budget alone decides.
 */
export function sizesOf({ cost, budget, rules }: IndexedProblem): readonly (readonly number[])[] {
  if (budget === null || !rules.some(({ rule }) => rule.kind !== 'count')) return [];
  const sizes = Array.from({ length: 6 }, (): number[] => []);
  cost.forEach((amount, option) => {
    if (amount <= budget) sizes[Math.floor(Math.log2(budget / amount))]?.push(option);
  });
  return sizes.filter((members) => members.length > 1);
}
