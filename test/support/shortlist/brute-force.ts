import {
  type Option,
  type Problem,
  type Rule,
  wholeShare,
  wholeSlope,
} from '../../../src/core/shortlist/solver/problem';

/** The best list of a small problem by trying all of them, written without a line of the engine; null: none is lawful. */
export function bestByForce(problem: Problem): number | null {
  const { options } = problem;
  let best: number | null = null;
  for (let subset = 0; subset < 2 ** options.length; subset++) {
    const chosen = options.filter((_, place) => (subset >> place) % 2 === 1);
    if (!isLawful(problem, chosen)) continue;
    const worth = worthOf(problem, chosen);
    if (best === null || worth > best) best = worth;
  }
  return best;
}

export function isLawful({ budget, rules }: Problem, chosen: readonly Option[]): boolean {
  const groups = chosen.flatMap(({ group }) => (group === undefined ? [] : [group]));
  return (
    (budget === null || costOf(chosen) <= budget) &&
    new Set(groups).size === groups.length &&
    rules.every((rule) => isKept(rule, chosen))
  );
}

export function worthOf({ echo = [] }: Problem, chosen: readonly Option[]): number {
  const bonuses = echo.map(({ members, reach, segments }) => {
    let left = sum(chosen, ({ id }) => reach[members.indexOf(id)] ?? 0);
    let bonus = 0;
    for (const { width, slope } of segments) {
      bonus += (Math.min(left, width) * slope) / wholeSlope;
      left -= Math.min(left, width);
    }
    return bonus;
  });
  return sum(chosen, ({ value }) => value) + bonuses.reduce((all, bonus) => all + bonus, 0);
}

function isKept({ kind, members, amounts, least = 0, most }: Rule, chosen: readonly Option[]): boolean {
  const counted = chosen.filter(({ id }) => members.includes(id));
  const part = sum(counted, (option) => {
    if (amounts !== undefined) return amounts[members.indexOf(option.id)] ?? 0;
    return kind === 'count' ? 1 : kind === 'spend share' ? option.cost : (option.count ?? 1);
  });
  if (kind === 'count') return part >= least && (most === undefined || part <= most);
  const all = kind === 'spend share' ? costOf(chosen) : sum(chosen, ({ count = 1 }) => count);
  return part * wholeShare >= least * all && (most === undefined || part * wholeShare <= most * all);
}

function costOf(chosen: readonly Option[]): number {
  return sum(chosen, ({ cost }) => cost);
}

function sum(options: readonly Option[], read: (option: Option) => number): number {
  return options.reduce((all, option) => all + read(option), 0);
}
