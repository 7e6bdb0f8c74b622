import { resting, type Simplex } from '../relaxation/simplex';

/** A part of what is to be searched: some columns have narrower bounds than at the root. */
export interface Node {
  /** Nothing in it is worth more. */
  readonly bound: number;
  readonly changes: Change | null;
  /** The step that led here; null for the root. */
  readonly branch: Branch | null;
  /** Of nodes with equal bounds, the lower comes first. */
  readonly turn: number;
}

/** One narrowing, and those before it. */
export interface Change {
  readonly column: number;
  readonly lower: number;
  readonly upper: number;
  readonly before: Change | null;
}

export interface Branch {
  readonly column: number;
  readonly up: boolean;
  /** How far the column has to move from where the relaxation had it. */
  readonly distance: number;
}

/** Gives the simplex the bounds of a node. */
export function enter(simplex: Simplex, root: Bounds, node: Node): void {
  simplex.lower.set(root.lower);
  simplex.upper.set(root.upper);
  for (let change = node.changes; change !== null; change = change.before) {
    simplex.lower[change.column] = Math.max(simplex.lower[change.column]!, change.lower);
    simplex.upper[change.column] = Math.min(simplex.upper[change.column]!, change.upper);
  }
}

export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** What one more of a column would gain, by its true value. */
export function gainOf({ reduced, trueValue, value }: Simplex, column: number): number {
  return reduced[column]! + trueValue[column]! - value[column]!;
}

/**
 * Fixes every column whose other bound would cost more than there is to spare: a list that is worth `need` has it where it
 * rests. Returns the changes with these added, and how many columns stay open.
 */
export function settle(
  simplex: Simplex,
  changes: Change | null,
  spare: number,
): { readonly changes: Change | null; readonly open: number } {
  const { lower, upper, place, program } = simplex;
  let all = changes;
  let open = 0;
  for (let column = 0; column < program.columns; column++) {
    if (program.whole[column] === 0 || !(lower[column]! < upper[column]!)) continue;
    const gain = gainOf(simplex, column);
    if (place[column] !== resting || Math.abs(gain) <= spare) {
      open++;
      continue;
    }
    const at = (gain > 0 ? upper : lower)[column]!;
    lower[column] = at;
    upper[column] = at;
    all = { column, lower: at, upper: at, before: all };
  }
  return { changes: all, open };
}
