import type { Program } from '../relaxation/program';

/**
 * Columns that stand in the same rows with the same entries can take one another's place: creators of one price whom the
 * same rules count. So there is a best point that takes the one worth more before the other, and of two worth the same
 * the one with the lower id. A search that keeps to this order does not try their number over and over with others of
 * them. (Dominance: Martello and Toth, Knapsack problems, 1990; Margot, Symmetry in integer linear programming, 2010.)
 */
export interface Twins {
  /** By column: the twin that is taken just before it, and just after; -1: none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export function twinsOf({ columns, whole, lower, upper, value, byColumn }: Program): Twins {
  const { starts, index, entry } = byColumn;
  const twins = { before: new Int32Array(columns).fill(-1), after: new Int32Array(columns).fill(-1) };
  const alike = new Map<string, number[]>();
  for (let column = 0; column < columns; column++) {
    if (whole[column] === 0 || lower[column] !== 0 || upper[column] !== 1) continue;
    const [from, to] = [starts[column]!, starts[column + 1]!];
    const name = `${index.subarray(from, to)} ${entry.subarray(from, to)}`;
    if (!alike.get(name)?.push(column)) alike.set(name, [column]);
  }
  for (const group of alike.values()) {
    group.sort((a, b) => value[b]! - value[a]! || a - b);
    group.slice(1).forEach((column, place) => {
      twins.before[column] = group[place]!;
      twins.after[group[place]!] = column;
    });
  }
  return twins;
}
