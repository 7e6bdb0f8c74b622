import type { BuiltProgram } from '../build-program';
import type { IndexedProblem } from '../indexed-problem';
import type { Simplex } from '../relaxation/simplex';
import { type Core, coreOf, type Upgrade } from './core';
import { type Explored, explore } from './explore';
import type { Hunt } from './hunt';
import { gainOf } from './node';

/**
 * How the best list is found and proven once the relaxation is solved.
 *
 * A column whose gain is far from 0 is almost surely where the relaxation has it. So first only the most doubtful columns
 * are searched, for a good list; then the surroundings of that list, for a better one. Whatever the bound and the best
 * list then leave open, usually a few hundred columns of tens of thousands, is searched to the end: that is the proof.
 * (Kernel search: Angelelli, Mansini and Speranza 2010. Surroundings: Danna, Rothberg and Le Pape, Exploring relaxation
 * induced neighborhoods, 2005. Fixing by reduced values: Balas and Zemel 1980.)
 */
export interface Landscape {
  readonly indexed: IndexedProblem;
  readonly built: BuiltProgram;
  /** Solved. */
  readonly simplex: Simplex;
}

/** Searches until the best list is proven or the work is used up; whether it is proven. */
export function* pursue(landscape: Landscape, hunt: Hunt): Generator<void, boolean> {
  const { built, indexed, simplex } = landscape;
  const { program } = built;
  const options = indexed.ids.length;
  const gains = Float64Array.from({ length: options }, (_, column) => gainOf(simplex, column));
  const doubtful = Array.from(gains.keys())
    .filter((column) => program.lower[column]! < program.upper[column]!)
    .sort((a, b) => Math.abs(gains[a]!) - Math.abs(gains[b]!) || a - b);
  const likely = Float64Array.from(simplex.point.subarray(0, program.columns), (at, column) =>
    column < options ? Math.round(at) : 0,
  );
  const origin = Int32Array.from({ length: program.columns }, (_, column) => column);
  const upgrades = upgradesOf(landscape, gains);
  const ruleOf = firstRules(indexed);

  let size = Math.max(60, Math.round(0.4 * likely.subarray(0, options).reduce((sum, at) => sum + at, 0)));
  let perRule = 12;
  for (let round = 0; ; round++) {
    const open = openColumns();
    const last = size >= open;
    const keep = keepOnly(doubtful.slice(0, last ? open : size));
    if (!last) {
      const kept = new Map<number, number>();
      for (const column of doubtful.slice(0, open)) {
        const rule = ruleOf[column]!;
        const before = kept.get(rule) ?? 0;
        if (before >= perRule) continue;
        keep[column] = 1;
        kept.set(rule, before + 1);
      }
    }
    const { finished, bound } = yield* search(keep, likely, last ? Number.POSITIVE_INFINITY : 800, last);
    if (last) {
      if (!finished) hunt.bound = Math.min(hunt.bound, bound);
      return finished;
    }
    if (hunt.effort.touched > hunt.limit) return false;
    if (hunt.need > hunt.bound) return true;
    if (hunt.chosen !== null) yield* surroundings();
    if (hunt.chosen !== null && round >= 1) size = Number.POSITIVE_INFINITY;
    else {
      size *= 3;
      perRule *= 2;
    }
  }

  /** How many of the doubtful columns the bound cannot settle. */
  function openColumns(): number {
    const spare = hunt.bound - hunt.need;
    const settled = doubtful.findIndex((column) => Math.abs(gains[column]!) > spare);
    return settled < 0 ? doubtful.length : settled;
  }

  /** Searches around the best list: where it differs from the relaxation, and the most doubtful. */
  function* surroundings(): Generator<void, void> {
    for (let tries = 0, misses = 0; tries < 12 && misses < 3; tries++) {
      const before = hunt.objective;
      const list = new Float64Array(program.columns);
      for (const option of hunt.chosen ?? []) list[option] = 1;
      const keep = keepOnly(doubtful.slice(0, 80 * (1 + misses)));
      for (const column of doubtful)
        if (Math.abs(simplex.point[column]! - list[column]!) > 1e-6) keep[column] = 1;
      yield* search(keep, list, 600, false);
      if (hunt.objective === before) misses++;
      if (hunt.effort.touched > hunt.limit || hunt.need > hunt.bound) return;
    }
  }

  function keepOnly(columns: readonly number[]): Uint8Array {
    const keep = new Uint8Array(program.columns);
    keep.fill(1, options);
    for (const column of columns) keep[column] = 1;
    return keep;
  }

  function* search(
    keep: Uint8Array,
    fixed: Float64Array,
    mostNodes: number,
    proving: boolean,
  ): Generator<void, Explored> {
    const core: Core | null = coreOf(program, keep, fixed, origin, upgrades.filter(isKept));
    if (core === null) return { finished: true, bound: Number.NEGATIVE_INFINITY };
    return yield* explore({
      core,
      hunt,
      offset: core.offset,
      found(point) {
        const whole = core.expand(point);
        hunt.offer(
          Array.from({ length: options }, (_, column) => column).filter((column) => whole[column]! > 0.5),
        );
      },
      mostNodes,
      ...(proving && {
        report: (bound: number) => {
          hunt.bound = Math.min(hunt.bound, Math.max(bound, hunt.objective ?? bound));
        },
      }),
    });

    function isKept({ columns }: Upgrade): boolean {
      return columns.every((column) => keep[column] === 1);
    }
  }
}

/** The groups of options that are all worth their money, so that the question is which of them rather than whether. */
function upgradesOf({ indexed, built, simplex }: Landscape, gains: Float64Array): readonly Upgrade[] {
  return indexed.groups.flatMap((columns, group) => {
    const row = built.groupRows + group;
    const price = simplex.reduced[simplex.program.columns + row]! * simplex.rowScale[row]!;
    return columns.every((column) => gains[column]! + price > 0) ? [{ columns, row }] : [];
  });
}

/** By option: the first rule that counts it and many others, its tier most likely; -1: none. */
function firstRules({ ids, rules }: IndexedProblem): Int32Array {
  const first = new Int32Array(ids.length).fill(-1);
  for (let rule = rules.length - 1; rule >= 0; rule--) {
    if (rules[rule]!.members.length * 100 > ids.length)
      for (const member of rules[rule]!.members) first[member] = rule;
  }
  return first;
}
