import type { Problem } from '../problem';
import { withCosts, withOne } from '../variations';
import { asking, type ReasonSettings } from './ask';

/**
 * What an option would have to cost to be on the best list, exactly: by halving, each step one question 'is there a list
 * with it at this cost that is worth as much?'. Both ends of the answer were asked, so each is verified by a solve. (The
 * relaxation's prices say the same of all options at once, about.)
 */
export interface EnteringCost {
  /** The highest cost asked at which a list with the option is worth at least `worth`; null: none, not even for nothing. */
  readonly enters: number | null;
  /** The lowest cost asked at which none is: one `step` above, where all was decided; null: it enters at any cost up to `most`. */
  readonly staysOut: number | null;
}

export interface EnteringQuestion extends ReasonSettings {
  /**
   * What a list with the option has to be worth: the best list's objective, for an option that is not on it; that of the
   * best list without the option, for one that is.
   */
  readonly worth: number;
  /** The highest cost to ask for: its own for an option that is not on the list. */
  readonly most: number;
  /** Costs are multiples of this. */
  readonly step: number;
  /** Where to ask first: what the relaxation says. */
  readonly guess?: number;
  /** Further options that buy more of the same thing: their costs change in proportion, up to the most that each may be. */
  readonly more?: { readonly ids: readonly string[]; readonly most: number };
}

/** Yields null while it works. */
export function* enteringCost(
  problem: Problem,
  id: string,
  { worth, most, step, guess, work, more }: EnteringQuestion,
): Generator<null, EnteringCost> {
  const forced = withOne(problem, [id, ...(more?.ids ?? [])]);
  let enters = -1;
  let staysOut = Math.floor(most / step) + 1;
  let next = guess === undefined ? staysOut - 1 : Math.round(guess / step);
  let stride = 1;
  while (staysOut - enters > 1) {
    const at = Math.min(Math.max(next, enters + 1), staysOut - 1);
    const enough = yield* asking(withCosts(forced, id, at * step, more), {
      atLeast: worth,
      ...(work && { work }),
    });
    if (enough === null) break;
    if (enough) enters = at;
    else staysOut = at;
    // From a guess in widening strides until it is enclosed, then by halves.
    const enclosed = enters >= 0 && staysOut <= most / step;
    next = enclosed ? Math.floor((enters + staysOut) / 2) : enough ? at + stride : at - stride;
    stride *= 4;
  }
  return {
    enters: enters < 0 ? null : enters * step,
    staysOut: staysOut * step > most ? null : staysOut * step,
  };
}
