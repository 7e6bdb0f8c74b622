import { heapOf } from '../heap';
import { computePoint } from '../relaxation/basis';
import { upperBound } from '../relaxation/certificates';
import { relaxing } from '../relaxation/dual-simplex';
import { startSimplex } from '../relaxation/start-simplex';
import { chooseSplit } from './branching';
import type { Core } from './core';
import type { Hunt } from './hunt';
import { coreNear, coreWithin } from './inner-cores';
import { enter, halves, type Node } from './node';
import { leastDecided, roundedPoint, settle } from './relaxed-point';
import { twinsOf } from './twins';

/**
 * Branch and bound over a core. A node narrows the bounds of some columns; its relaxation bounds what any list in it is
 * worth, and it is dropped when that is not enough. A node that stays is split at a column that the relaxation takes in
 * part. The search dives into the likelier half at once and keeps the other, and comes back to the most promising part
 * whenever a dive ends. Where a node leaves few columns open, they are explored as a core of their own, for as long as it
 * promises about as much as the other parts. (Land and Doig 1960; Achterberg, Constraint integer programming, 2007.)
 */
export interface Expedition {
  readonly core: Core;
  readonly hunt: Hunt;
  /** Takes a whole point of the core. */
  readonly found: (point: Float64Array) => void;
  /** How many nodes may still be visited. */
  readonly allowance: { nodes: number };
}

/** Something left to search: a node, or the core of what one left open. */
type Part = Node & { readonly inside?: Generator<number, number> };

/** Of a core, when all of it was searched. */
export const nothingLeft = Number.NEGATIVE_INFINITY;

/** A core of so many columns seldom brings a list by branching alone: there, lists near the point are looked for. */
const largeCore = 400;
const visitsBetweenRoundings = 8;
const roundedColumns = 60;
const roundingNodes = 400;

/** A core of its own pays from so many columns, where no more than such a part of them stays open. */
const divisibleCore = 120;
const smallPart = 0.45;

/** What a node takes besides its relaxation, in entries touched: without it a search of many small nodes would seem quick. */
const nodeEffort = 2_500;

/** An inner core is left for now when it promises less than this part of what others do beyond what is needed. */
const patience = 0.5;

/** Yields, and returns when no more may be visited: nothing that is still open is worth more. */
export function* explore({ core, hunt, found, allowance }: Expedition): Generator<number, number> {
  const { program, origin, offset } = core;
  const simplex = startSimplex(program, hunt.effort);
  const root = { lower: simplex.lower.slice(), upper: simplex.upper.slice() };
  const twins = twinsOf(program);
  const size = program.whole.reduce((sum, whole) => sum + whole, 0);
  let turns = 0;
  let visits = 0;
  const open = heapOf<Part>([], (a, b) => (a.bound === b.bound ? a.turn < b.turn : a.bound > b.bound));
  const openBound = () => open.first()?.bound ?? nothingLeft;
  let part: Part | undefined = { bound: Number.POSITIVE_INFINITY, changes: null, branch: null, turn: 0 };
  while (part !== undefined) {
    const bound: number = Math.max(part.bound, openBound());
    if (allowance.nodes <= 0 || hunt.effort.touched > hunt.limit) return bound;
    yield bound;
    part = (part.inside ? resume(part, part.inside) : yield* visit(part)) ?? mostPromising();
  }
  return nothingLeft;

  function mostPromising(): Part | undefined {
    return openBound() < hunt.need ? undefined : open.take();
  }

  /** Goes on in an inner core, unless what it promises has fallen well below the other parts. */
  function resume(part: Part, inside: Generator<number, number>): Part | null {
    const bound = Math.min(part.bound, inside.next().value);
    if (bound === nothingLeft) return null;
    const rest = { ...part, bound };
    if (bound - hunt.need >= patience * (openBound() - hunt.need)) return rest;
    open.add(rest);
    return null;
  }

  /** Solves the relaxation of a node; returns the part of it in which to go on, and keeps the other. */
  function* visit(node: Node): Generator<number, Part | null> {
    allowance.nodes--;
    hunt.effort.touched += nodeEffort;
    if (node.bound < hunt.need || !enter(simplex, root, twins, node)) return null;
    computePoint(simplex);
    const outcome = yield* relaxing(
      simplex,
      hunt.limit,
      () => Math.max(node.bound, openBound()),
      hunt.need - offset,
    );
    if (outcome === 'empty' || outcome === 'below') return null;
    const bound = Math.min(node.bound, upperBound(simplex) + offset);
    if (outcome === 'unfinished') return { ...node, bound };
    learn(node, bound);
    if (bound < hunt.need) return null;
    const { changes, left } = settle(simplex, node.changes, bound - hunt.need);
    const at =
      outcome === 'optimal' ? chooseSplit(simplex, origin, hunt.experience, bound - hunt.need) : null;
    if (at === null) return settleWhole({ ...node, bound, changes });
    if (left <= smallPart * size && size >= divisibleCore) {
      const inner = coreWithin(core, simplex);
      return inner === null ? null : { ...node, bound, inside: inside(inner, allowance) };
    }
    if (program.columns > largeCore && visits++ % visitsBetweenRoundings === 0) {
      const near = coreNear(core, simplex, roundedColumns);
      hunt.effort.touched += 4 * left;
      if (near !== null)
        for (const _ of inside(near, { nodes: roundingNodes })) yield Math.max(bound, openBound());
    }
    const [less, more] = halves({ bound, changes }, at, ++turns);
    const [dive, keep] = at.upLoss < at.downLoss ? [more, less] : [less, more];
    open.add(keep);
    return dive;
  }

  /** Where the relaxation takes nothing in part. Rounding errors and lazy rows may still stand between its point and a list. */
  function settleWhole({ bound, changes }: Node): Part | null {
    found(roundedPoint(simplex));
    const column = bound < hunt.need ? -1 : leastDecided(simplex);
    if (column < 0) return null;
    const [less, more] = halves({ bound, changes }, { column, below: 0, part: 0.5 }, ++turns);
    open.add(more);
    return less;
  }

  function inside(inner: Core, allowance: Expedition['allowance']): Generator<number, number> {
    return explore({ core: inner, hunt, found: (point) => found(inner.expand(point)), allowance });
  }

  function learn({ branch, bound: before }: Node, bound: number): void {
    if (branch === null) return;
    const { upLoss, downLoss, ups, downs } = hunt.experience;
    const column = origin[branch.column]!;
    const loss = (before - bound) / branch.distance;
    (branch.up ? upLoss : downLoss)[column]! += loss;
    (branch.up ? ups : downs)[column]! += 1;
  }
}
