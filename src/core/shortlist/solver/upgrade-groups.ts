import type { IndexedProblem } from './indexed-problem';
import type { Program } from './relaxation/program';
import type { UpgradeGroup } from './relaxation/upgrades';

/**
 * Which groups to write as upgrades from the beginning: those of which the cheapest is worth most for its money, and
 * nothing is settled yet. While only money is scarce, an upgrade is then never wanted before what it upgrades, and the row
 * that says so holds by itself. None where numbers of many options are asked for: a place on the list then has a price of
 * its own, and upgrades are wanted first. (The increments of a multiple-choice knapsack: Sinha and Zoltners 1979.)
 */
export function cheapFirst(
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
