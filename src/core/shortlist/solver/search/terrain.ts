import type { BuiltProgram } from '../build-program';
import type { IndexedProblem } from '../indexed-problem';
import { optionsOf } from '../lists-as-points';
import type { Simplex } from '../relaxation/simplex';
import { type UpgradeGroup, withUpgrades } from '../relaxation/upgrades';
import { type Core, coreOf } from './core';
import { gainOf } from './relaxed-point';

/** A problem whose relaxation is solved. */
export interface Landscape {
  readonly indexed: IndexedProblem;
  readonly built: BuiltProgram;
  readonly simplex: Simplex;
  /** A list that was good for a similar problem; empty: none. It need not keep the rules. */
  readonly start: readonly number[];
}

/** What the relaxation says about where to search. */
export interface Terrain {
  /** The program, in which whoever is wanted in any form is written as upgrades too. */
  readonly built: BuiltProgram;
  /** Nothing is worth more, by the relaxation. */
  readonly bound: number;
  /** By option: what the relaxation would lose if it were the other way, above 0 for those it takes. */
  readonly gains: Float64Array;
  /** The options that are not settled by single rules, the most doubtful first. */
  readonly doubtful: readonly number[];
  /** By column: the relaxation's point. */
  readonly point: Float64Array;
  /** The same, rounded. */
  readonly likely: Float64Array;
  readonly origin: Int32Array;
}

export function survey({ built: before, indexed, simplex }: Landscape, bound: number): Terrain {
  const { columns, lower, upper } = before.program;
  const gains = Float64Array.from(indexed.ids, (_, column) => gainOf(simplex, column));
  const point = simplex.point.slice(0, columns);
  const wanted = wantedInAnyForm(before, indexed, simplex, gains);
  for (const { columns: group, price } of wanted) {
    const first = group[0]!;
    for (const column of group.slice(1)) {
      gains[column]! -= gains[first]!;
      point[first]! += point[column]!;
    }
    gains[first]! += price;
  }
  return {
    built: {
      ...before,
      program: withUpgrades(before.program, wanted),
      upgrades: [...before.upgrades, ...wanted],
    },
    bound,
    gains,
    point,
    doubtful: Array.from(gains.keys())
      .filter((column) => lower[column]! < upper[column]!)
      .sort((a, b) => Math.abs(gains[a]!) - Math.abs(gains[b]!) || a - b),
    likely: point.map((part, column) => (column < gains.length ? Math.round(part) : 0)),
    origin: Int32Array.from({ length: columns }, (_, column) => column),
  };
}

/** The groups of options that are all worth their money, so that the question is which of them rather than whether. */
function wantedInAnyForm(
  { program, upgrades, groupRows }: BuiltProgram,
  { groups }: IndexedProblem,
  { reduced, rowScale }: Simplex,
  gains: Float64Array,
): readonly (UpgradeGroup & { readonly price: number })[] {
  const { lower, upper, columns: slacks } = program;
  const written = new Set(upgrades.map(({ row }) => row));
  return groups.flatMap((columns, place) => {
    const row = groupRows + place;
    const price = reduced[slacks + row]! * rowScale[row]!;
    const wanted = (column: number) =>
      gains[column]! + price > 0 && lower[column] === 0 && upper[column] === 1;
    return !written.has(row) && columns.every(wanted) ? [{ columns, row, price }] : [];
  });
}

/** The doubtful options that the bound cannot settle when a list has to be worth `need`. */
export function openOptions({ bound, gains, doubtful }: Terrain, need: number): readonly number[] {
  const settled = doubtful.findIndex((column) => Math.abs(gains[column]!) > bound - need);
  return settled < 0 ? doubtful : doubtful.slice(0, settled);
}

/** The core of these options, the others as in `fixed`; null: no list is like that. */
export function coreAround(terrain: Terrain, options: Iterable<number>, fixed: Float64Array): Core | null {
  const { built, gains, origin } = terrain;
  const { program } = built;
  const keep = new Uint8Array(program.columns);
  keep.fill(1, gains.length);
  for (const option of options) keep[option] = 1;
  return coreOf({ program, offset: 0, origin }, keep, fixed);
}

/** The options that a point of a core takes. */
export function takenBy(core: Core, point: Float64Array, { built, gains }: Terrain): readonly number[] {
  return optionsOf(built, core.expand(point).subarray(0, gains.length));
}
