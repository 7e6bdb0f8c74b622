/** What the engine answers. */
export interface Solution {
  readonly status: Status;
  /** Ids of the chosen options, in order; empty where there is no list. Checked against every rule in whole numbers. */
  readonly chosen: readonly string[];
  /** Value and echo of the chosen options; null where there is no list. */
  readonly objective: number | null;
  /** No list that keeps the rules is worth more; null where none keeps them. */
  readonly bound: number | null;
  /** What it took, in the unit of `SolveSettings.work`. */
  readonly work: number;
  /** Null where even the relaxation cannot keep the rules. */
  readonly relaxation: Relaxation | null;
}

/**
 * - `proven`: no list that keeps the rules is worth more. With an echo, whose bonus is no whole number, none is worth
 *   more by a ten-millionth part.
 * - `within`: `chosen` keeps the rules and `bound` says how much better a list could still be.
 * - `infeasible`: proven that no list keeps all the rules.
 * - `none found`: the work was used up before a list was found or shown to be impossible.
 */
export type Status = 'proven' | 'within' | 'infeasible' | 'none found';

/** Whether a better list may exist, or any at all. */
export function isOpen({ status }: Pick<Solution, 'status'>): boolean {
  return status === 'within' || status === 'none found';
}

/** What is known while the engine still works. */
export interface Progress {
  readonly work: number;
  /** The best list so far, as in `Solution`. */
  readonly chosen: readonly string[];
  readonly objective: number | null;
  /** Null until the relaxation is solved. */
  readonly bound: number | null;
}

/**
 * The prices that the linear relaxation sets (options may be taken in part), all at once and almost for free. They are
 * exact for the relaxation and 'about' for the list itself: near misses are off by a few per cent, more where a few dear
 * options make the relaxation loose.
 *
 * An option that was not taken enters the relaxation at about `cost + reducedValue / moneyPrice` (reducedValue is below
 * 0), or at about `value − reducedValue` for its cost as it is.
 */
export interface Relaxation {
  /**
   * By the order of `Problem.options`: how much the relaxation would gain by the option beyond the price of the money,
   * places and shares that it uses, and beyond the best other option of its group. Above 0: taken, and by this much; below
   * 0: not worth it, by so much.
   */
  readonly reducedValues: readonly number[];
  /** Likewise, beside nobody: what it would gain if it were the only option of its group. */
  readonly ownValues: readonly number[];
  /**
   * By the order of `Problem.options`: what one more unit of the option's cost takes from the value at the margin,
   * through the budget and through every spend share that counts it. 0 or below: money is not what is scarce here.
   */
  readonly moneyPrices: readonly number[];
}
