import type { Simplex } from '../relaxation/simplex';
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

/**
 * Gives the simplex the bounds of a node; false where they leave nothing. Whoever goes before a twin that is taken is
 * taken too, and whoever goes after one that is not is not.
 */
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
    for (let twin = least > 0 ? before[column]! : -1; twin >= 0; twin = before[twin]!) {
      if (!narrow(twin, 1, 1)) return false;
    }
    for (let twin = most < 1 ? after[column]! : -1; twin >= 0; twin = after[twin]!) {
      if (!narrow(twin, 0, 0)) return false;
    }
  }
  return true;
}

export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
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
