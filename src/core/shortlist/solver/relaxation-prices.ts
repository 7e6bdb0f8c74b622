import type { BuiltProgram } from './build-program';
import type { IndexedProblem } from './indexed-problem';
import type { Simplex } from './relaxation/simplex';
import { gainOf } from './search/relaxed-point';
import type { Relaxation } from './solution';

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
  gainsOf(built, indexed, simplex).forEach((gain, option) => {
    reducedValues[source[option]!] = gain;
  });
  const { costRow, spendRows } = built;
  const moneyPrices = new Array<number>(ids.length).fill(costRow === null ? 0 : priceOf(costRow));
  rules.forEach(({ members, amounts }, place) => {
    const row = spendRows[place]!;
    if (row === null) return;
    members.forEach((member, k) => {
      const part = cost[member] === 0 ? 1 : amounts[k]! / cost[member]!;
      moneyPrices[source[member]!]! += priceOf(row) * part;
    });
  });
  return { reducedValues, moneyPrices };
}

/** By option: what it gains over the best that its group offers without it, where the group is written as upgrades. */
function gainsOf({ upgrades }: BuiltProgram, { ids }: IndexedProblem, simplex: Simplex): Float64Array {
  const gains = Float64Array.from(ids, (_, option) => gainOf(simplex, option));
  for (const { columns } of upgrades) {
    const first = columns[0]!;
    const worths = columns.map((column) => gains[column]! + (column === first ? 0 : gains[first]!));
    columns.forEach((column, place) => {
      gains[column] = worths[place]! - Math.max(0, ...worths.filter((_, other) => other !== place));
    });
  }
  return gains;
}
