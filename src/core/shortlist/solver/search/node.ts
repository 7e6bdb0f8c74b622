import { resting, type Simplex } from '../relaxation/simplex';
import type { Split } from './branching';
import type { Twins } from './twins';

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

/** Gives the simplex the bounds of a node, its twins in order; false where they leave nothing. */
export function enter(simplex: Simplex, root: Bounds, { before, after }: Twins, node: Node): boolean {
  const { lower, upper } = simplex;
  lower.set(root.lower);
  upper.set(root.upper);
  const narrow = (column: number, least: number, most: number) => {
    lower[column] = Math.max(lower[column]!, least);
    upper[column] = Math.min(upper[column]!, most);
    return lower[column]! <= upper[column]!;
  };
  for (let change = node.changes; change !== null; change = change.before) {
    const { column, lower: least, upper: most } = change;
    if (!narrow(column, least, most)) return false;
    if (least > 0)
      for (let twin = before[column]!; twin >= 0; twin = before[twin]!) if (!narrow(twin, 1, 1)) return false;
    if (most < 1)
      for (let twin = after[column]!; twin >= 0; twin = after[twin]!) if (!narrow(twin, 0, 0)) return false;
  }
  return true;
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
 * rests. Returns the changes with these added, and how many columns are left open.
 */
export function settle(
  simplex: Simplex,
  changes: Change | null,
  spare: number,
): { readonly changes: Change | null; readonly left: number } {
  const { lower, upper, place, program } = simplex;
  let all = changes;
  let left = 0;
  for (let column = 0; column < program.columns; column++) {
    if (program.whole[column] === 0 || !(lower[column]! < upper[column]!)) continue;
    const gain = gainOf(simplex, column);
    if (place[column] !== resting || Math.abs(gain) <= spare) {
      left++;
      continue;
    }
    const at = (gain > 0 ? upper : lower)[column]!;
    lower[column] = at;
    upper[column] = at;
    all = { column, lower: at, upper: at, before: all };
  }
  return { changes: all, left };
}

/** A node with a column rounded down, and up. */
export function halves(
  { bound, changes: before }: Pick<Node, 'bound' | 'changes'>,
  { column, below, part }: Pick<Split, 'column' | 'below' | 'part'>,
  turn: number,
): [less: Node, more: Node] {
  const half = (up: boolean): Node => ({
    bound,
    changes: {
      column,
      lower: up ? below + 1 : Number.NEGATIVE_INFINITY,
      upper: up ? Number.POSITIVE_INFINITY : below,
      before,
    },
    branch: { column, up, distance: up ? 1 - part : part },
    turn,
  });
  return [half(false), half(true)];
}

/** The open column that the relaxation cares least about; -1 where none is open. */
export function leastDecided(simplex: Simplex): number {
  const { lower, upper, program } = simplex;
  let least = -1;
  for (let column = 0; column < program.columns; column++) {
    if (program.whole[column] === 0 || program.upper[column]! > 1 || !(lower[column]! < upper[column]!))
      continue;
    if (least < 0 || Math.abs(gainOf(simplex, column)) < Math.abs(gainOf(simplex, least))) least = column;
  }
  return least;
}

/** The point of the relaxation, as a list would have it. */
export function roundedPoint({ point, columnScale, program }: Simplex): Float64Array {
  return Float64Array.from(columnScale, (scale, column) =>
    program.whole[column] === 1 ? Math.round(point[column]!) : point[column]! * scale,
  );
}
