import {
  type EchoGroup,
  type Option,
  type Problem,
  ProblemError,
  type ProblemReason,
  type Rule,
  wholeSlope,
} from './problem';

/**
 * A problem with its names resolved: options by id, members as positions. Sorting by id is what makes the answer
 * independent of the order in which a sheet lists its rows.
 */
export interface IndexedProblem {
  readonly ids: readonly string[];
  /** By position: where the option stands in `problem.options`. */
  readonly source: Int32Array;
  readonly cost: Float64Array;
  readonly value: Float64Array;
  readonly count: Float64Array;
  readonly budget: number | null;
  readonly rules: readonly IndexedRule[];
  /** Groups of two options and more, as positions. */
  readonly groups: readonly (readonly number[])[];
  readonly echo: readonly IndexedEcho[];
}

export interface IndexedRule {
  readonly rule: Rule;
  readonly members: Int32Array;
  readonly amounts: Float64Array;
}

export interface IndexedEcho {
  readonly group: EchoGroup;
  readonly members: Int32Array;
  readonly reach: Float64Array;
}

/**
 * Resolves the names of a problem and checks its numbers.
 * @throws ProblemError
 */
export function indexProblem(problem: Problem): IndexedProblem {
  const { options } = problem;
  const source = Int32Array.from(options.keys()).sort((a, b) => (idAt(a) < idAt(b) ? -1 : 1));
  const ids = Array.from(source, idAt);
  const positions = new Map(ids.map((id, position) => [id, position]));
  if (positions.size < ids.length) {
    fail('named twice', ids.find((id, position) => id === ids[position + 1]) ?? '');
  }
  const byPosition = (read: (option: Option) => number) =>
    Float64Array.from(source, (place) => read(options[place]!));
  const cost = byPosition((option) => natural(option.cost, option.id));
  const value = byPosition((option) => whole(option.value, option.id));
  const count = byPosition((option) => natural(option.count ?? 1, option.id));
  limitSum(cost, 'cost');
  limitSum(value, 'value');
  if (problem.budget !== null) natural(problem.budget, 'budget');

  const names = new Set<string>();
  const rules = problem.rules.map((rule) => {
    if (names.has(rule.name)) fail('named twice', rule.name);
    names.add(rule.name);
    checkSides(rule);
    const members = resolve(rule.members, rule.name, positions);
    return { rule, members, amounts: amountsOf(rule, members, cost, count) };
  });
  const echo = (problem.echo ?? []).map((group) => {
    checkSegments(group);
    const reach = amountList(group.reach, group.members.length, group.name);
    return { group, members: resolve(group.members, group.name, positions), reach };
  });
  return {
    ids,
    source,
    cost,
    value,
    count,
    budget: problem.budget,
    rules,
    groups: groupsOf(problem, source),
    echo,
  };

  function idAt(place: number): string {
    return options[place]!.id;
  }
}

function groupsOf({ options }: Problem, source: Int32Array): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  source.forEach((place, position) => {
    const name = options[place]!.group;
    if (name !== undefined && !groups.get(name)?.push(position)) groups.set(name, [position]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function resolve(
  members: readonly string[],
  name: string,
  positions: ReadonlyMap<string, number>,
): Int32Array {
  if (new Set(members).size < members.length) fail('named twice', name);
  return Int32Array.from(members, (id) => positions.get(id) ?? fail('unknown option', id));
}

function amountsOf(rule: Rule, members: Int32Array, cost: Float64Array, count: Float64Array): Float64Array {
  if (rule.amounts !== undefined) {
    const amounts = amountList(rule.amounts, members.length, rule.name);
    if (rule.kind === 'spend share') {
      amounts.forEach((amount, index) => {
        if (amount > cost[members[index]!]!) fail('more than its cost', rule.name);
      });
    }
    return amounts;
  }
  if (rule.kind === 'count') return new Float64Array(members.length).fill(1);
  const natural = rule.kind === 'spend share' ? cost : count;
  return Float64Array.from(members, (position) => natural[position]!);
}

function amountList(amounts: readonly number[], length: number, name: string): Float64Array {
  if (amounts.length !== length) fail('amounts do not match members', name);
  const list = Float64Array.from(amounts, (amount) => natural(amount, name));
  limitSum(list, name);
  return list;
}

function checkSides(rule: Rule): void {
  const { name, least = 0, most } = rule;
  natural(least, name);
  if (most !== undefined && least > natural(most, name)) fail('least above most', name);
}

function checkSegments({ name, segments }: EchoGroup): void {
  let before = Number.POSITIVE_INFINITY;
  let bonus = 0;
  for (const { width, slope } of segments) {
    if (natural(width, name) === 0 || natural(slope, name) > before) fail('slopes rise', name);
    before = slope;
    bonus += (width * slope) / wholeSlope;
  }
  if (bonus > Number.MAX_SAFE_INTEGER) fail('too large to add up', name);
}

function natural(number: number, name: string): number {
  if (whole(number, name) < 0) fail('negative', name);
  return number;
}

function whole(number: number, name: string): number {
  if (!Number.isInteger(number)) fail('not a whole number', name);
  if (!Number.isSafeInteger(number)) fail('too large to add up', name);
  return number;
}

function limitSum(numbers: Float64Array, name: string): void {
  const sum = numbers.reduce((total, number) => total + Math.abs(number), 0);
  if (sum > Number.MAX_SAFE_INTEGER) fail('too large to add up', name);
}

function fail(reason: ProblemReason, name: string): never {
  throw new ProblemError(reason, name);
}
