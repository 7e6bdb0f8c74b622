import type { Problem } from '../problem';
import { type Side, sidesOf, withOnly } from '../variations';
import { asking, type ReasonSettings } from './ask';

/**
 * Why there is no list: a smallest set of demands that already clash. Without any one of them the others of the set could
 * be kept; a list of all exists then unless another set clashes too. Found by halving the demands again and again, which
 * asks little where few of many rules are to blame. (Junker, QuickXplain, 2004.)
 */
export interface Conflict {
  readonly sides: readonly Side[];
  /** Whether each question was decided; else the set clashes, or the work did not reach, and it may not be the smallest. */
  readonly proven: boolean;
}

/** Yields null while it works. Null at the end: nothing clashes. */
export function* findConflict(
  problem: Problem,
  settings: ReasonSettings = {},
): Generator<null, Conflict | null> {
  let proven = true;
  const all = sidesOf(problem);
  if (yield* canBeKept(all)) return null;
  return { sides: yield* smallest([], [], all), proven };

  /** The part of `sides` without which `background` could be kept; `added`: what just joined the background. */
  function* smallest(
    background: readonly Side[],
    added: readonly Side[],
    sides: readonly Side[],
  ): Generator<null, readonly Side[]> {
    if (added.length > 0 && !(yield* canBeKept(background))) return [];
    if (sides.length <= 1) return sides;
    const half = sides.length >> 1;
    const first = sides.slice(0, half);
    const second = sides.slice(half);
    const fromSecond = yield* smallest([...background, ...first], first, second);
    const fromFirst = yield* smallest([...background, ...fromSecond], fromSecond, first);
    return [...fromFirst, ...fromSecond];
  }

  function* canBeKept(sides: readonly Side[]): Generator<null, boolean> {
    const answer = yield* asking(withOnly(problem, sides), settings);
    if (answer === null) proven = false;
    return answer ?? true;
  }
}
