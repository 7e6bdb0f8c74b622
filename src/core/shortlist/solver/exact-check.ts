import type { IndexedEcho, IndexedProblem, IndexedRule } from './indexed-problem';
import { wholeShare, wholeSlope } from './problem';
import { addLine, type SparseMatrix, startMatrix, transpose } from './relaxation/sparse-matrix';

/**
 * Weighs a list in whole numbers: what it is worth, and whether it keeps every rule. Whatever the search believes in its
 * floating-point arithmetic, only lists that pass here are ever given out. Products that could pass 2^53 are big integers.
 */
export interface Weighed {
  readonly lawful: boolean;
  readonly objective: number;
  readonly cost: number;
}

/** Returns the scale for a problem; options are given by position. */
export function exactScale(indexed: IndexedProblem): (chosen: readonly number[]) => Weighed {
  const { ids, cost, value, count, budget, rules, groups, echo } = indexed;
  const ofRule = amountsByOption(ids.length, rules);
  const ofEcho = amountsByOption(
    ids.length,
    echo.map(({ members, reach }) => ({ members, amounts: reach })),
  );
  const groupOf = new Int32Array(ids.length).fill(-1);
  groups.forEach((group, place) => {
    for (const member of group) groupOf[member] = place;
  });

  return (chosen) => {
    const spent = total(chosen, cost);
    const number = total(chosen, count);
    const own = total(chosen, value);
    const sums = sumUp(chosen, ofRule, rules.length);
    const lawful =
      (budget === null || spent <= budget) &&
      rules.every((rule, place) => keeps(rule, sums[place]!, spent, number)) &&
      isOneEach(chosen, groupOf);
    const reach = sumUp(chosen, ofEcho, echo.length);
    return { lawful, objective: own + bonusOf(echo, reach), cost: spent };
  };
}

function keeps({ rule }: IndexedRule, sum: number, spent: number, number: number): boolean {
  const { kind, least = 0, most } = rule;
  if (kind === 'count') return sum >= least && (most === undefined || sum <= most);
  const all = BigInt(kind === 'spend share' ? spent : number);
  const part = BigInt(sum) * BigInt(wholeShare);
  return part >= all * BigInt(least) && (most === undefined || part <= all * BigInt(most));
}

function isOneEach(chosen: readonly number[], groupOf: Int32Array): boolean {
  const groups = chosen.map((option) => groupOf[option]!).filter((group) => group >= 0);
  return new Set(groups).size === groups.length;
}

/** What the echo adds, rounded only at the very end. */
function bonusOf(echo: readonly IndexedEcho[], reach: Float64Array): number {
  // Google's parser knows no BigInt literal.
  let bonus = BigInt(0);
  echo.forEach(({ group }, place) => {
    let left = reach[place]!;
    for (const { width, slope } of group.segments) {
      const filled = Math.min(left, width);
      bonus += BigInt(filled) * BigInt(slope);
      left -= filled;
    }
  });
  const whole = BigInt(wholeSlope);
  return Number(bonus / whole) + Number(bonus % whole) / wholeSlope;
}

function total(chosen: readonly number[], amounts: Float64Array): number {
  return chosen.reduce((sum, option) => sum + amounts[option]!, 0);
}

/** By option: by how much each of the lists counts it. */
function amountsByOption(
  options: number,
  lists: readonly { readonly members: Int32Array; readonly amounts: Float64Array }[],
): SparseMatrix {
  const matrix = startMatrix();
  for (const { members, amounts } of lists) {
    members.forEach((member, k) => {
      matrix.add(member, amounts[k]!);
    });
    matrix.endLine();
  }
  return transpose(matrix.finish(), options);
}

function sumUp(chosen: readonly number[], byOption: SparseMatrix, lists: number): Float64Array {
  const sums = new Float64Array(lists);
  for (const option of chosen) addLine(byOption, option, 1, sums);
  return sums;
}
