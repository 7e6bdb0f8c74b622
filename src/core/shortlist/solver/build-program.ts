import type { IndexedProblem, IndexedRule } from './indexed-problem';
import { wholeShare, wholeSlope } from './problem';
import type { Program } from './relaxation/program';
import { startMatrix, transpose } from './relaxation/sparse-matrix';
import { type UpgradeGroup, withUpgrades } from './relaxation/upgrades';

/** A problem as an integer program, and where in it the problem's parts are. The first columns are the options. */
export interface BuiltProgram {
  readonly program: Program;
  /** The rows in which the cost of an option stands: the budget, and the spend that shares are taken of. */
  readonly costRow: number | null;
  /** The column of all that is spent, where there are shares of it. */
  readonly spentColumn: number | null;
  /** By rule: the row that adds up its amounts (for shares), and the rows that bound it. */
  readonly ruleRows: readonly RuleRows[];
  /** The row of the first group; those of the others follow. */
  readonly groupRows: number;
  /** The groups whose first column stands for any of their options, and the others for it rather than the first. */
  readonly upgrades: readonly UpgradeGroup[];
  /** The columns that count options, whole numbers too: those of shares of the number, and of sizes. */
  readonly counts: readonly Count[];
}

interface Count {
  readonly column: number;
  readonly members: readonly number[];
  readonly amounts: ArrayLike<number>;
}

export interface RuleRows {
  readonly sum: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * The formulation. One column of 0 or 1 for each option; one for what is spent in all, one for the number chosen, and one
 * for each rule of shares that adds up its members, so that a share ties a few such columns and never the options
 * themselves; one for how many of the dear options of about one size are taken, where there are shares: whether it is
 * two or three of them decides more than which; one for each segment of an echo. As slopes fall, the segments fill in
 * order by themselves.
 */
export function buildProgram(indexed: IndexedProblem): BuiltProgram {
  const { ids, cost, count, budget, rules } = indexed;
  const options = ids.length;
  const matrix = startMatrix();
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const lazy: number[] = [];
  const counts: Count[] = [];
  const sums: { upper: number; value: number; whole: number }[] = [];

  const spendRules = rules.some(({ rule }) => rule.kind === 'spend share');
  const spent = spendRules ? addSum(cost, ids.keys(), budget) : null;
  const chosen = rules.some(({ rule }) => rule.kind === 'count share')
    ? addSum(count, ids.keys(), null, true)
    : null;
  const costRow = spent?.row ?? (budget === null ? null : endRow(ids.keys(), cost, null, budget));
  const ruleRows = rules.map((rule) => addRule(rule));
  for (const members of sizesOf(indexed)) addSum(ones(members.length), members, null, true);
  const groupRows = rowLower.length;
  for (const group of indexed.groups) {
    endRow(group, ones(group.length), null, 1, true);
  }
  for (const { group, members, reach } of indexed.echo) {
    for (const { width, slope } of group.segments) matrix.add(addColumn(width, slope / wholeSlope), -1);
    endRow(members, reach, 0, null);
  }

  const columns = options + sums.length;
  const { lower, upper } = settledBounds(indexed);
  const byRow = matrix.finish();
  const tail = (read: (sum: (typeof sums)[number]) => number) => sums.map(read);
  const program: Program = {
    columns,
    rows: rowLower.length,
    value: Float64Array.from([...indexed.value, ...tail((sum) => sum.value)]),
    lower: Float64Array.from([...lower, ...tail(() => 0)]),
    upper: Float64Array.from([...upper, ...tail((sum) => sum.upper)]),
    whole: Uint8Array.from([...ones(options), ...tail((sum) => sum.whole)]),
    byColumn: transpose(byRow, columns),
    byRow,
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    lazy: Uint8Array.from(lazy),
  };
  const upgrades = upgradesOf(indexed, program, groupRows);
  return {
    program: withUpgrades(program, upgrades),
    costRow,
    spentColumn: spent?.column ?? null,
    ruleRows,
    groupRows,
    upgrades,
    counts,
  };

  function addRule({ rule, members, amounts }: IndexedRule): RuleRows {
    const { kind, least = 0, most = null } = rule;
    if (kind === 'count') {
      const rare = least === 0 && members.length * 20 <= options;
      const row = endRow(members, amounts, least === 0 ? null : least, most, rare);
      return { sum: null, least: row, most: row };
    }
    const whole = kind === 'spend share' ? spent : chosen;
    const part = addSum(amounts, members, kind === 'spend share' ? budget : null, kind === 'count share');
    return {
      sum: part.row,
      least: least > 0 ? endShare(part, whole, least, 0, null) : null,
      most: most === null ? null : endShare(part, whole, most, null, 0),
    };
  }

  /** A column that is the sum of its members' amounts, and the row that makes it so. */
  function addSum(amounts: ArrayLike<number>, members: Iterable<number>, most: number | null, whole = false) {
    const all = Array.from(amounts).reduce((sum, amount) => sum + amount, 0);
    const column = addColumn(most === null ? all : Math.min(all, most), 0, whole);
    const counted = [...members];
    if (whole) counts.push({ column, members: counted, amounts });
    matrix.add(column, -1);
    return { column, row: endRow(counted, amounts, 0, 0) };
  }

  function endShare(
    part: { column: number },
    whole: { column: number } | null,
    share: number,
    lower: number | null,
    upper: number | null,
  ): number {
    matrix.add(part.column, wholeShare);
    if (whole !== null) matrix.add(whole.column, -share);
    return endRow([], [], lower, upper);
  }

  function addColumn(upper: number, value: number, whole = false): number {
    return options + sums.push({ upper, value, whole: whole ? 1 : 0 }) - 1;
  }

  function endRow(
    members: Iterable<number>,
    amounts: ArrayLike<number>,
    lower: number | null,
    upper: number | null,
    rare = false,
  ): number {
    let place = 0;
    for (const member of members) matrix.add(member, amounts[place++]!);
    matrix.endLine();
    rowLower.push(lower ?? Number.NEGATIVE_INFINITY);
    rowUpper.push(upper ?? Number.POSITIVE_INFINITY);
    lazy.push(rare ? 1 : 0);
    return rowLower.length - 1;
  }
}

/**
 * The groups of which the cheapest is worth most for its money, and nothing is settled yet: while only money is scarce, an
 * upgrade is then never wanted before what it upgrades. None where numbers of many options are asked for: a place on the
 * list then has a price of its own, and upgrades are wanted first.
 */
function upgradesOf(
  { ids, cost, value, groups, rules }: IndexedProblem,
  { lower, upper }: Program,
  firstRow: number,
): readonly UpgradeGroup[] {
  const counts = rules.some(
    ({ rule: { kind, least = 0, most }, members }) =>
      kind === 'count' && (least > 1 || most !== undefined) && members.length * 20 > ids.length,
  );
  if (counts) return [];
  return groups.flatMap((group, place) => {
    const columns = [...group].sort((a, b) => cost[a]! - cost[b]! || value[b]! - value[a]! || a - b);
    const first = columns[0]!;
    const fits = columns.every(
      (column) =>
        lower[column] === 0 &&
        upper[column] === 1 &&
        value[first]! * cost[column]! >= value[column]! * cost[first]!,
    );
    return fits ? [{ columns, row: firstRow + place }] : [];
  });
}

/** The options that cost a large part of the budget, from one half of it to the next. */
function sizesOf({ cost, budget, rules }: IndexedProblem): readonly (readonly number[])[] {
  if (budget === null || !rules.some(({ rule }) => rule.kind !== 'count')) return [];
  const sizes: number[][] = [];
  cost.forEach((amount, option) => {
    if (amount > budget || amount * 2 ** mostSizes <= budget) return;
    const size = Math.floor(Math.log2(budget / amount));
    sizes[size] ??= [];
    sizes[size].push(option);
  });
  return sizes.filter((members) => members !== undefined && members.length > 1);
}

/** Options below a sixty-fourth of the budget fill a gap well enough. */
const mostSizes = 6;

/** The options that a point of the program takes. */
export function optionsOf({ upgrades }: BuiltProgram, point: Float64Array): readonly number[] {
  const taken = point.map((part) => (part > 0.5 ? 1 : 0));
  for (const { columns } of upgrades) {
    if (columns.some((column, place) => place > 0 && taken[column] === 1)) taken[columns[0]!] = 0;
  }
  return Array.from(taken.keys()).filter((column) => taken[column] === 1);
}

/** The point of the program that takes these options, its whole columns only. */
export function pointOf(
  { program, upgrades, counts }: BuiltProgram,
  options: readonly number[],
): Float64Array {
  const point = new Float64Array(program.columns);
  for (const option of options) point[option] = 1;
  for (const { column, members, amounts } of counts) {
    point[column] = members.reduce((sum, option, place) => sum + amounts[place]! * point[option]!, 0);
  }
  for (const { columns } of upgrades) {
    if (columns.some((column) => point[column] === 1)) point[columns[0]!] = 1;
  }
  return point;
}

/** Bounds of the options by what single rules say: who is too much for one alone, and who cannot be spared. */
function settledBounds({ ids, cost, budget, rules }: IndexedProblem) {
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

function ones(length: number): number[] {
  return new Array<number>(length).fill(1);
}
