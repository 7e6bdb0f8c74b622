import { type BuiltProgram, optionsOf } from '../build-program';
import type { IndexedProblem } from '../indexed-problem';
import type { Simplex } from '../relaxation/simplex';
import { type Core, coreOf } from './core';
import { gainOf } from './node';

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
  readonly landscape: Landscape;
  /** Nothing is worth more, by the relaxation. */
  readonly bound: number;
  /** By option: what the relaxation would lose if it were the other way, above 0 for those it takes. */
  readonly gains: Float64Array;
  /** The options that are not settled by single rules, the most doubtful first. */
  readonly doubtful: readonly number[];
  /** By column: the relaxation's point, rounded. */
  readonly likely: Float64Array;
  readonly origin: Int32Array;
}

export function survey(landscape: Landscape, bound: number): Terrain {
  const { built, indexed, simplex } = landscape;
  const { columns, lower, upper } = built.program;
  const options = indexed.ids.length;
  const gains = Float64Array.from({ length: options }, (_, column) => gainOf(simplex, column));
  return {
    landscape,
    bound,
    gains,
    doubtful: Array.from(gains.keys())
      .filter((column) => lower[column]! < upper[column]!)
      .sort((a, b) => Math.abs(gains[a]!) - Math.abs(gains[b]!) || a - b),
    likely: Float64Array.from({ length: columns }, (_, column) =>
      column < options ? Math.round(simplex.point[column]!) : 0,
    ),
    origin: Int32Array.from({ length: columns }, (_, column) => column),
  };
}

/** The doubtful options that the bound cannot settle when a list has to be worth `need`. */
export function openOptions({ bound, gains, doubtful }: Terrain, need: number): readonly number[] {
  const settled = doubtful.findIndex((column) => Math.abs(gains[column]!) > bound - need);
  return settled < 0 ? doubtful : doubtful.slice(0, settled);
}

/** The core of these options, the others as in `fixed`; null: no list is like that. */
export function coreAround(terrain: Terrain, options: Iterable<number>, fixed: Float64Array): Core | null {
  const { landscape, origin } = terrain;
  const { program } = landscape.built;
  const keep = new Uint8Array(program.columns);
  keep.fill(1, landscape.indexed.ids.length);
  for (const option of options) keep[option] = 1;
  return coreOf(program, keep, fixed, origin);
}

/** The options that a point of a core takes. */
export function takenBy(core: Core, point: Float64Array, { landscape }: Terrain): readonly number[] {
  return optionsOf(landscape.built, core.expand(point));
}
