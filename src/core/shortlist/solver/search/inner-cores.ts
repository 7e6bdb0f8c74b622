import type { Simplex } from '../relaxation/simplex';
import { type Core, coreOf } from './core';
import { gainOf } from './relaxed-point';

/** Smaller cores of a core, by what the relaxation of a node says. */

/** Of what the node leaves open. */
export function coreWithin(core: Core, { lower, upper }: Simplex): Core | null {
  const { program } = core;
  const keep = program.whole.map((whole, column) => (whole === 0 || lower[column]! < upper[column]! ? 1 : 0));
  // A count that the node narrowed without settling it must stay narrowed.
  const narrowed = (before: Float64Array, now: Float64Array) =>
    before.map((bound, column) => (program.whole[column] === 1 ? now[column]! : bound));
  const bounds = { lower: narrowed(program.lower, lower), upper: narrowed(program.upper, upper) };
  return coreOf({ ...core, program: { ...program, ...bounds } }, keep, lower.slice(0, program.columns));
}

/** Of the lists near the node's point: only so many columns are open, the most doubtful. */
export function coreNear(core: Core, simplex: Simplex, most: number): Core | null {
  const { lower, upper, point } = simplex;
  const { columns, whole, upper: rootUpper } = core.program;
  const keep = whole.map((whole, column) => (whole === 0 || rootUpper[column]! > 1 ? 1 : 0));
  const doubt = (column: number) => Math.abs(gainOf(simplex, column));
  const doubtful = Array.from(keep.keys())
    .filter((column) => keep[column] === 0 && lower[column]! < upper[column]!)
    .sort((a, b) => doubt(a) - doubt(b) || a - b);
  for (const column of doubtful.slice(0, most)) keep[column] = 1;
  return coreOf(core, keep, point.slice(0, columns).map(Math.round));
}
