import { heapOf } from '../heap';
import { computePoint } from '../relaxation/basis';
import { upperBound } from '../relaxation/certificates';
import { solveRelaxation } from '../relaxation/dual-simplex';
import { type Simplex, startSimplex } from '../relaxation/simplex';
import { chooseSplit, isWhole, type Split } from './branching';
import { type Core, coreOf } from './core';
import type { Hunt } from './hunt';
import { type Change, enter, gainOf, type Node, settle } from './node';

/**
 * Branch and bound over a core. A node narrows the bounds of some columns; its relaxation bounds what any list in it is
 * worth, and it is dropped when that is not enough. A node that stays is split at a column that the relaxation takes in
 * part. The search dives into the likelier half at once and keeps the other, and comes back to the most promising one
 * whenever a dive ends. Where few columns stay open, it goes on in their own smaller core. (Land and Doig 1960; Achterberg,
 * Constraint integer programming, 2007.)
 */
export interface Expedition {
  readonly core: Core;
  readonly hunt: Hunt;
  /** Value of what is fixed outside the core. */
  readonly offset: number;
  /** Takes a whole point of the core. */
  readonly found: (point: Float64Array) => void;
  /** How many nodes may still be visited. */
  readonly allowance: { nodes: number };
  /** Told the bound of all that is open in here, now and then. */
  readonly report?: (bound: number) => void;
}

export interface Explored {
  readonly finished: boolean;
  /** Nothing that was left unsearched is worth more; minus infinity where all was searched. */
  readonly bound: number;
}

/** A core of so many columns seldom brings a list by branching alone. */
const largeCore = 400;
const visitsBetweenRoundings = 8;
const roundedColumns = 60;

const noBound = Number.NEGATIVE_INFINITY;

export function* explore(expedition: Expedition): Generator<void, Explored> {
  const { core, hunt, offset, found, allowance, report } = expedition;
  const { program, origin } = core;
  const simplex = startSimplex(program, hunt.effort);
  const root = { lower: simplex.lower.slice(), upper: simplex.upper.slice() };
  let turns = 0;
  let visits = 0;
  const open = heapOf<Node>([], (a, b) => (a.bound === b.bound ? a.turn < b.turn : a.bound > b.bound));
  const openBound = () => open.first()?.bound ?? noBound;
  let node: Node | undefined = {
    bound: Number.POSITIVE_INFINITY,
    changes: null,
    branch: null,
    turn: turns++,
  };
  while (node !== undefined) {
    if (allowance.nodes-- <= 0 || hunt.effort.touched > hunt.limit) {
      return { finished: false, bound: Math.max(node.bound, openBound()) };
    }
    report?.(Math.max(node.bound, openBound()));
    yield;
    let next: Node | null = null;
    const visited = node.bound < hunt.need ? null : solveNode(node);
    if (visited !== null) {
      const inner = innerCore(visited);
      if (inner === null) {
        if (visited.solved && program.columns > largeCore && visits++ % visitsBetweenRoundings === 0) {
          yield* roundHere();
        }
        next = split(visited);
      } else {
        const explored: Explored = yield* explore({
          core: inner,
          hunt,
          offset: offset + inner.offset,
          found: (point) => found(inner.expand(point)),
          allowance,
          ...(report && { report: (bound) => report(Math.max(bound, openBound())) }),
        });
        if (!explored.finished) {
          return { finished: false, bound: Math.max(Math.min(visited.bound, explored.bound), openBound()) };
        }
      }
    }
    node = next ?? mostPromising();
  }
  return { finished: true, bound: noBound };

  /** What the relaxation says of a node, and which columns it settles; null where nothing in it is worth enough. */
  function solveNode(node: Node): Visited | null {
    enter(simplex, root, node);
    computePoint(simplex);
    const outcome = solveRelaxation(simplex, hunt.need - offset);
    if (outcome === 'empty' || outcome === 'below') return null;
    const bound = Math.min(node.bound, upperBound(simplex) + offset);
    learn(node, bound);
    if (bound < hunt.need) return null;
    return { bound, solved: outcome === 'optimal', ...settle(simplex, node.changes, bound - hunt.need) };
  }

  function learn({ branch, bound: before }: Node, bound: number): void {
    if (branch === null) return;
    const { upLoss, downLoss, ups, downs } = hunt.experience;
    const column = origin[branch.column]!;
    const loss = (before - bound) / branch.distance;
    (branch.up ? upLoss : downLoss)[column]! += loss;
    (branch.up ? ups : downs)[column]! += 1;
  }

  /** Keeps one half of a node and returns the other, into which to dive; null where nothing is left of it. */
  function split({ bound, changes, solved }: Visited): Node | null {
    const at = solved ? chooseSplit(simplex, origin, hunt.experience, bound - hunt.need) : null;
    if (at !== null) {
      const [less, more] = halves(bound, changes, at, turns++);
      const [dive, keep] = at.upLoss < at.downLoss ? [more, less] : [less, more];
      open.add(keep);
      return dive;
    }
    found(roundedPoint(simplex));
    const column = bound < hunt.need ? -1 : leastDecided(simplex);
    if (column < 0) return null;
    const half = (whole: number): Node => ({
      bound,
      changes: { column, lower: whole, upper: whole, before: changes },
      branch: null,
      turn: turns++,
    });
    open.add(half(1));
    return half(0);
  }

  function innerCore({ open: openColumns, solved, changes }: Visited): Core | null {
    if (!solved || changes === null || program.columns < 120 || openColumns > 0.45 * program.columns)
      return null;
    if (isWhole(simplex)) return null;
    const keep = program.whole.map((whole, column) =>
      whole === 0 || simplex.lower[column]! < simplex.upper[column]! ? 1 : 0,
    );
    // A count that the node narrowed without settling it must stay narrowed.
    const narrowed = (before: Float64Array, now: Float64Array) =>
      before.map((bound, column) => (program.whole[column] === 1 ? now[column]! : bound));
    const lower = narrowed(program.lower, simplex.lower);
    const upper = narrowed(program.upper, simplex.upper);
    return coreOf({ ...program, lower, upper }, keep, simplex.lower.slice(0, program.columns), origin);
  }

  /** Looks for a list near the point of a node: the most doubtful columns are searched, the others stay as they are. */
  function* roundHere(): Generator<void, void> {
    const { lower, upper, point } = simplex;
    const keep = program.whole.map((whole, column) => (whole === 0 || program.upper[column]! > 1 ? 1 : 0));
    const doubt = (column: number) => Math.abs(gainOf(simplex, column));
    const doubtful = Array.from(keep.keys())
      .filter((column) => keep[column] === 0 && lower[column]! < upper[column]!)
      .sort((a, b) => doubt(a) - doubt(b) || a - b);
    for (const column of doubtful.slice(0, roundedColumns)) keep[column] = 1;
    hunt.effort.touched += 4 * doubtful.length;
    const near = coreOf(program, keep, point.slice(0, program.columns).map(Math.round), origin);
    if (near === null) return;
    yield* explore({
      core: near,
      hunt,
      offset: offset + near.offset,
      found: (whole) => found(near.expand(whole)),
      allowance: { nodes: roundedColumns },
    });
  }

  function mostPromising(): Node | undefined {
    return openBound() < hunt.need ? undefined : open.take();
  }
}

interface Visited {
  readonly bound: number;
  readonly changes: Change | null;
  /** How many columns are open. */
  readonly open: number;
  /** Whether the point is the best of the relaxation. */
  readonly solved: boolean;
}

function halves(
  bound: number,
  changes: Change | null,
  { column, below, part }: Split,
  turn: number,
): [less: Node, more: Node] {
  const half = (up: boolean): Node => ({
    bound,
    changes: {
      column,
      lower: up ? below + 1 : Number.NEGATIVE_INFINITY,
      upper: up ? Number.POSITIVE_INFINITY : below,
      before: changes,
    },
    branch: { column, up, distance: up ? 1 - part : part },
    turn,
  });
  return [half(false), half(true)];
}

/** The open column that the relaxation cares least about; -1 where none is open. */
function leastDecided(simplex: Simplex): number {
  const { lower, upper, program } = simplex;
  let least = -1;
  for (let column = 0; column < program.columns; column++) {
    if (program.whole[column] === 0 || program.upper[column]! > 1 || !(lower[column]! < upper[column]!))
      continue;
    if (least < 0 || Math.abs(gainOf(simplex, column)) < Math.abs(gainOf(simplex, least))) least = column;
  }
  return least;
}

function roundedPoint({ point, columnScale, program }: Simplex): Float64Array {
  return Float64Array.from(columnScale, (scale, column) =>
    program.whole[column] === 1 ? Math.round(point[column]!) : point[column]! * scale,
  );
}
