import type { Option, Problem, Rule } from './problem';

/** Problems that differ from another in one thing. The other stays as it is. */

/** With another limit on what may be spent; null: none. */
export function withBudget(problem: Problem, budget: number | null): Problem {
  return { ...problem, budget };
}

/** None of these options may be taken. */
export function withNone(problem: Problem, ids: readonly string[]): Problem {
  const name = unusedName(problem, 'none of these');
  return { ...problem, rules: [...problem.rules, { kind: 'count', name, most: 0, members: ids }] };
}

/** One of these options must be taken. */
export function withOne(problem: Problem, ids: readonly string[]): Problem {
  const name = unusedName(problem, 'one of these');
  return { ...problem, rules: [...problem.rules, { kind: 'count', name, least: 1, members: ids }] };
}

/** With another cost of one option. What rules of spend, and of costs, count of it changes in proportion. */
export function withCost(problem: Problem, id: string, cost: number): Problem {
  const before = problem.options.find((option) => option.id === id)?.cost ?? 0;
  const rules = problem.rules.map((rule): Rule => {
    const isOfCost = rule.kind === 'spend share' || (rule.kind === 'count' && rule.ofCost === true);
    if (!isOfCost || rule.amounts === undefined) return rule;
    const amounts = rule.amounts.map((amount, place) => {
      if (rule.members[place] !== id) return amount;
      const beside = besideCostAt(rule, place);
      return beside + (before === 0 ? cost : Math.floor(cost * ((amount - beside) / before)));
    });
    return { ...rule, amounts };
  });
  return { ...problem, rules, options: mapOption(problem, id, (option) => ({ ...option, cost })) };
}

/** What of a member's amount does not change with its cost. */
export function besideCostAt(rule: Rule, place: number): number {
  return (rule.kind === 'count' && rule.besideCost?.[place]) || 0;
}

/** With another cost of one option, and of those that buy more of the same in proportion; none of these costs more than `most`. */
export function withCosts(
  problem: Problem,
  id: string,
  cost: number,
  more: { readonly ids: readonly string[]; readonly most: number } = { ids: [], most: 0 },
): Problem {
  const costs = new Map(problem.options.map((option) => [option.id, option.cost]));
  const before = costs.get(id) ?? 0;
  const costOf = (other: string) => Math.round(before === 0 ? 0 : (cost * (costs.get(other) ?? 0)) / before);
  const changed = more.ids.reduce(
    (asked, other) => withCost(asked, other, costOf(other)),
    withCost(problem, id, cost),
  );
  const tooDear = more.ids.filter((other) => costOf(other) > more.most);
  return tooDear.length === 0 ? changed : withNone(changed, tooDear);
}

/** With another value of one option. */
export function withValue(problem: Problem, id: string, value: number): Problem {
  return { ...problem, options: mapOption(problem, id, (option) => ({ ...option, value })) };
}

/** Without the rule of this name, where there is one. */
export function withoutRule(problem: Problem, name: string): Problem {
  return { ...problem, rules: problem.rules.filter((rule) => rule.name !== name) };
}

/** With other least sides of some rules, by name; 0: none. */
export function withLeasts(problem: Problem, leasts: ReadonlyMap<string, number>): Problem {
  const rules = problem.rules.map((rule): Rule => {
    const least = leasts.get(rule.name);
    if (least === undefined) return rule;
    const { least: _, ...rest } = rule;
    return least > 0 ? { ...rest, least } : rest;
  });
  return { ...problem, rules };
}

/** The same lists, but the cheaper the better; an echo no longer counts. */
export function byCost({ options, budget, rules }: Problem): Problem {
  return { options: options.map((option) => ({ ...option, value: 0 - option.cost })), budget, rules };
}

/** One side of a rule, or the budget, which has only a most. */
export interface Side {
  /** The name of the rule; null: the budget. */
  readonly rule: string | null;
  readonly side: 'least' | 'most';
}

/** All that a problem demands, side by side. That a group gives one option at most is no demand but what a group is. */
export function sidesOf({ budget, rules }: Problem): readonly Side[] {
  const sides: Side[] = budget === null ? [] : [{ rule: null, side: 'most' }];
  for (const { name, least = 0, most } of rules) {
    if (least > 0) sides.push({ rule: name, side: 'least' });
    if (most !== undefined) sides.push({ rule: name, side: 'most' });
  }
  return sides;
}

/** What a side demands. */
export function demandOf({ budget, rules }: Problem, { rule, side }: Side): number {
  if (rule === null) return budget ?? 0;
  return rules.find(({ name }) => name === rule)?.[side] ?? 0;
}

/** With only these demands. */
export function withOnly(problem: Problem, sides: readonly Side[]): Problem {
  const wanted = new Set(sides.map(keyOf));
  const rules = problem.rules.flatMap((rule): Rule[] => {
    const { least, most, ...rest } = rule;
    const kept = {
      ...(least !== undefined && isWanted(rule.name, 'least') && { least }),
      ...(most !== undefined && isWanted(rule.name, 'most') && { most }),
    };
    return Object.keys(kept).length === 0 ? [] : [{ ...rest, ...kept }];
  });
  return { ...problem, rules, budget: isWanted(null, 'most') ? problem.budget : null };

  function isWanted(rule: string | null, side: Side['side']): boolean {
    return wanted.has(keyOf({ rule, side }));
  }
}

/** With another number for one demand. */
export function withDemand(problem: Problem, { rule, side }: Side, demand: number): Problem {
  if (rule === null) return withBudget(problem, demand);
  const rules = problem.rules.map((other) => (other.name === rule ? { ...other, [side]: demand } : other));
  return { ...problem, rules };
}

function keyOf({ rule, side }: Side): string {
  return rule === null ? 'budget' : `${side} ${rule}`;
}

function mapOption({ options }: Problem, id: string, change: (option: Option) => Option): readonly Option[] {
  return options.map((option) => (option.id === id ? change(option) : option));
}

function unusedName({ rules }: Problem, wish: string): string {
  let name = wish;
  while (rules.some((rule) => rule.name === name)) name += '+';
  return name;
}
