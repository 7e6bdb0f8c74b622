import type { IndexedProblem, IndexedRule } from './indexed-problem';
import { wholeShare, wholeSlope } from './problem';
import type { Program } from './relaxation/program';
import { draftProgram } from './relaxation/program-draft';
import { type UpgradeGroup, withUpgrades } from './relaxation/upgrades';
import { settledBounds } from './settled-bounds';
import { sizesOf } from './sizes';
import { cheapFirst } from './upgrade-groups';

/** A problem as an integer program, and where in it the problem's parts are. The first columns are the options. */
export interface BuiltProgram {
  readonly program: Program;
  /** The row in which the cost of every option stands: the budget, or the spend that shares are taken of. */
  readonly costRow: number | null;
  /** By rule, of shares of the spend: the row that adds up what is spent on the members. */
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
    if (kind === 'count') {
      addRow(members, amounts, least, most, least === 0 && members.length * 20 <= ids.length);
      return null;
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
