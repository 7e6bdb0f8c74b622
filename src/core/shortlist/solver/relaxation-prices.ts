import type { BuiltProgram } from './build-program';
import type { IndexedProblem } from './indexed-problem';
import { wholeShare } from './problem';
import { upperBound } from './relaxation/certificates';
import type { Simplex } from './relaxation/simplex';
import { gainOf } from './search/node';
import type { Relaxation } from './solution';

/**
 * What a solved relaxation says about every option at once. The price of a row is what one more unit of it would add; the
 * price of money for an option is that of the row that adds up the spend, and of each rule that counts the option's part
 * of it. (Sensitivity by duality: Dantzig 1963; the use for items left out: Martello and Toth, Knapsack problems, 1990.)
 */
export function relaxationPrices(built: BuiltProgram, indexed: IndexedProblem, simplex: Simplex): Relaxation {
  const { ids, cost, source, rules, budget } = indexed;
  const { columns } = built.program;
  const bound = upperBound(simplex);
  const priceOf = (row: number | null) =>
    row === null ? 0 : simplex.reduced[columns + row]! * simplex.rowScale[row]!;

  const reducedValues = new Array<number>(ids.length);
  const moneyPrices = new Array<number>(ids.length).fill(priceOf(built.costRow));
  const gains = gainsOf(built, indexed, simplex);
  source.forEach((place, position) => {
    reducedValues[place] = gains[position]!;
  });
  const rulePrices = rules.map(({ rule, members, amounts }, index) => {
    const { sum, least, most } = built.ruleRows[index]!;
    if (rule.kind === 'spend share') {
      const price = priceOf(sum);
      members.forEach((member, k) => {
        const part = cost[member] === 0 ? 1 : amounts[k]! / cost[member]!;
        moneyPrices[source[member]!]! += price * part;
      });
    }
    const scale = rule.kind === 'count' ? 1 : wholeShare;
    return scale * (Math.max(0, -priceOf(least)) + Math.max(0, priceOf(most)));
  });
  return { bound, reducedValues, moneyPrices, budgetPrice: budget === null ? 0 : budgetPrice(), rulePrices };

  /** The budget bounds either the row of costs or, where there are shares of spend, the column that holds their sum. */
  function budgetPrice(): number {
    if (built.spentColumn === null) return Math.max(0, priceOf(built.costRow));
    return Math.max(0, gainOf(simplex, built.spentColumn) / simplex.columnScale[built.spentColumn]!);
  }
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
