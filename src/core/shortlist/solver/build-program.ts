import type { IndexedProblem, IndexedRule } from './indexed-problem';
import { wholeShare, wholeSlope } from './problem';
import type { Program } from './relaxation/program';
import { draftProgram } from './relaxation/program-draft';
import { type UpgradeGroup, withUpgrades } from './relaxation/upgrades';

/** A problem as an integer program, and where in it the problem's parts are. The first columns are the options. */
export interface BuiltProgram {
  readonly program: Program;
  /** The row in which the cost of every option stands: the budget, or the spend that shares are taken of. */
  readonly costRow: number | null;
  /** By rule, of shares of the spend and of sums of costs: the row that adds up what is spent on the members. */
  readonly spendRows: readonly (number | null)[];
  /** The row of the first group; those of the others follow. */
  readonly groupRows: number;
  /** The groups whose first column stands for any of their options, and the others for it rather than the first. */
  readonly upgrades: readonly UpgradeGroup[];
  /** The columns that count options, whole numbers too: those of shares of the number, and of sizes. */
  readonly counts: readonly Count[];
}

export interface Count {
  readonly column: number;
  readonly members: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
}

/**
 * The formulation. One column of 0 or 1 for each option; one for what is spent in all, one for the number chosen, and one
 * for each rule of shares that adds up its members, so that a share ties a few such columns and never the options
 * themselves; one for how many of the dear options of about one size are taken, where there are shares: whether it is
 * two or three of them decides more than which; one for each segment of an echo. As slopes fall, the segments fill in
 * order by themselves.
 */
export function buildProgram(indexed: IndexedProblem): BuiltProgram {
  const { ids, cost, value, count, budget, rules, groups, echo } = indexed;
  const { addColumn, addRow, finish } = draftProgram();
  const counts: Count[] = [];
  const { lower, upper } = settledBounds(indexed);
  const everybody = [...ids.keys()];
  for (const option of everybody) addColumn(value[option]!, lower[option]!, upper[option]!, true);

  const most = budget ?? unlimited;
  const has = (kind: string) => rules.some(({ rule }) => rule.kind === kind);
  const spent = has('spend share') ? addSum(everybody, cost, most, false) : null;
  const chosen = has('count share') ? addSum(everybody, count, unlimited, true) : null;
  const costRow = spent?.row ?? (budget === null ? null : addRow(everybody, cost, -unlimited, most));
  const spendRows = rules.map(addRule);
  for (const members of sizesOf(indexed)) addSum(members, ones(members.length), unlimited, true);
  const groupRows = groups.map((group) => addRow(group, ones(group.length), -unlimited, 1, true));
  for (const { group, members, reach } of echo) {
    const segments = group.segments.map(({ width, slope }) => addColumn(slope / wholeSlope, 0, width, false));
    addRow([...members, ...segments], [...reach, ...segments.map(() => -1)], 0, unlimited);
  }

  const program = finish();
  const upgrades = cheapFirst(indexed, program, groupRows[0] ?? 0);
  return {
    program: withUpgrades(program, upgrades),
    costRow,
    spendRows,
    groupRows: groupRows[0] ?? 0,
    upgrades,
    counts,
  };

  /** Returns the row that adds up what is spent on the members, for shares of it. */
  function addRule({ rule, members, amounts }: IndexedRule): number | null {
    const { kind, least = 0, most = unlimited } = rule;
    if (rule.kind === 'count') {
      const row = addRow(members, amounts, least, most, least === 0 && members.length * 20 <= ids.length);
      return rule.ofCost === true ? row : null;
    }
    const ofSpend = kind === 'spend share';
    const part = addSum(members, amounts, ofSpend ? (budget ?? unlimited) : unlimited, !ofSpend);
    const columns = [part.column, (ofSpend ? spent : chosen)!.column];
    if (least > 0) addRow(columns, [wholeShare, -least], 0, unlimited);
    if (most < unlimited) addRow(columns, [wholeShare, -most], -unlimited, 0);
    return ofSpend ? part.row : null;
  }

  /** A column that is the sum of its members' amounts, and the row that makes it so. */
  function addSum(members: ArrayLike<number>, amounts: ArrayLike<number>, limit: number, whole: boolean) {
    const all = Array.from(amounts).reduce((sum, amount) => sum + amount, 0);
    const column = addColumn(0, 0, Math.min(all, limit), whole);
    if (whole) counts.push({ column, members, amounts });
    const row = addRow([...Array.from(members), column], [...Array.from(amounts), -1], 0, 0);
    return { column, row };
  }
}

const unlimited = Number.POSITIVE_INFINITY;

function ones(length: number): number[] {
  return new Array<number>(length).fill(1);
}

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

/**
 * Which groups to write as upgrades from the beginning: those of which the cheapest is worth most for its money, and
 * nothing is settled yet. While only money is scarce, an upgrade is then never wanted before what it upgrades, and the row
 * that says so holds by itself. None where numbers of many options are asked for: a place on the list then has a price of
 * its own, and upgrades are wanted first. (The increments of a multiple-choice knapsack: Sinha and Zoltners 1979.)
 */
function cheapFirst(
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
