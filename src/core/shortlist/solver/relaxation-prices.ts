import type { BuiltProgram } from './build-program';
import type { IndexedProblem } from './indexed-problem';
import type { Simplex } from './relaxation/simplex';
import { gainOf } from './search/relaxed-point';
import type { Relaxation } from './solution';
import { besideCostAt } from './variations';

/**
 * What a solved relaxation says about every option at once. The price of a row is what one more unit of it would add; the
 * price of money for an option is that of the row that adds up the spend, and of each rule that counts the option's part
 * of it. (Sensitivity by duality: Dantzig 1963; the use for items left out: Martello and Toth, Knapsack problems, 1990.)
 */
export function relaxationPrices(built: BuiltProgram, indexed: IndexedProblem, simplex: Simplex): Relaxation {
  const { ids, cost, source, rules } = indexed;
  const { reduced, rowScale, program } = simplex;
  const priceOf = (row: number) => reduced[program.columns + row]! * rowScale[row]!;

  const reducedValues = new Array<number>(ids.length);
  const ownValues = new Array<number>(ids.length);
  const worths = worthsOf(built, indexed, simplex, priceOf);
  worths.forEach((worth, option) => {
    ownValues[source[option]!] = worth;
  });
  beyondGroup(worths, indexed).forEach((gain, option) => {
    reducedValues[source[option]!] = gain;
  });
  const { costRow, spendRows } = built;
  const moneyPrices = new Array<number>(ids.length).fill(costRow === null ? 0 : priceOf(costRow));
  rules.forEach(({ rule, members, amounts }, place) => {
    const row = spendRows[place]!;
    if (row === null) return;
    members.forEach((member, k) => {
      const part = cost[member] === 0 ? 1 : (amounts[k]! - besideCostAt(rule, k)) / cost[member]!;
      moneyPrices[source[member]!]! += priceOf(row) * part;
    });
  });
  return { reducedValues, ownValues, moneyPrices };
}

/**
 * By option: what it gains as if nothing else of its group were there. A group's row may take any part of what its best
 * option gains, so that is given back; where a group is written as upgrades, each stands beside its first.
 */
function worthsOf(
  { upgrades, groupRows }: BuiltProgram,
  { ids, groups }: IndexedProblem,
  simplex: Simplex,
  priceOf: (row: number) => number,
): Float64Array {
  const worths = Float64Array.from(ids, (_, option) => gainOf(simplex, option));
  const upgraded = new Set(upgrades.map(({ row }) => row));
  for (const { columns } of upgrades) {
    const first = columns[0]!;
    for (const column of columns.slice(1)) worths[column]! += worths[first]!;
  }
  groups.forEach((members, place) => {
    if (upgraded.has(groupRows + place)) return;
    const price = priceOf(groupRows + place);
    for (const member of members) worths[member]! += price;
  });
  return worths;
}

/** By option: what it gains over the best that its group offers without it. */
function beyondGroup(worths: Float64Array, { groups }: IndexedProblem): Float64Array {
  const gains = worths.slice();
  for (const members of groups) {
    for (const member of members) {
      const others = members.filter((other) => other !== member).map((other) => worths[other]!);
      gains[member] = worths[member]! - Math.max(0, ...others);
    }
  }
  return gains;
}
