import { exactScale } from '../exact-check';
import type { IndexedProblem } from '../indexed-problem';
import type { SolveSettings } from '../problem';
import type { Effort } from '../relaxation/simplex';

/** What all parts of a search share: the best list so far, what a better one must be worth, and how much work is left. */
export interface Hunt {
  readonly effort: Effort;
  /** The effort at which to stop. */
  readonly limit: number;
  /** Positions of the options of the best list so far. */
  chosen: readonly number[] | null;
  objective: number | null;
  /** No list is worth more. */
  bound: number;
  /** The least that a list must be worth to matter. */
  need: number;
  /** By how much a list worth `objective` has to be beaten. */
  readonly gainOver: (objective: number) => number;
  /** Weighs a list; takes it where it keeps the rules and is worth enough. */
  readonly offer: (chosen: readonly number[]) => void;
  readonly experience: Experience;
}

/** What rounding a column up or down has cost on average so far ('pseudo-costs', Bénichou et al. 1971). */
export interface Experience {
  readonly upLoss: Float64Array;
  readonly downLoss: Float64Array;
  readonly ups: Int32Array;
  readonly downs: Int32Array;
}

/** A list must be better by this part to matter where values are no whole numbers. */
const smallestGain = 1e-7;

export function startHunt(
  indexed: IndexedProblem,
  columns: number,
  limit: number,
  { atLeast, first }: Pick<SolveSettings, 'atLeast' | 'first'>,
): Hunt {
  const weigh = exactScale(indexed);
  const grain = indexed.echo.length > 0 ? null : greatestDivisor(indexed.value);
  const gainOver = (objective: number) =>
    grain === null
      ? smallestGain * (1 + Math.abs(objective))
      : (Math.floor(objective / grain) + 1) * grain - objective;
  const hunt: Hunt = {
    effort: { touched: 0 },
    limit,
    chosen: null,
    objective: null,
    bound: Number.POSITIVE_INFINITY,
    need:
      atLeast === undefined ? Number.NEGATIVE_INFINITY : atLeast - (grain === null ? gainOver(atLeast) : 0),
    gainOver,
    offer(chosen) {
      const { lawful, objective } = weigh(chosen);
      if (!lawful || objective < hunt.need || objective <= (hunt.objective ?? Number.NEGATIVE_INFINITY))
        return;
      hunt.chosen = chosen;
      hunt.objective = objective;
      hunt.need = first ? Number.POSITIVE_INFINITY : objective + gainOver(objective);
    },
    experience: {
      upLoss: new Float64Array(columns),
      downLoss: new Float64Array(columns),
      ups: new Int32Array(columns),
      downs: new Int32Array(columns),
    },
  };
  return hunt;
}

/** Whether there is nothing left to do: the work is used up, or nothing better can be found. */
export function isOver({ effort, limit, need, bound }: Hunt): boolean {
  return effort.touched > limit || need > bound;
}

/** Every list is worth a multiple of this. */
function greatestDivisor(values: Float64Array): number {
  let divisor = 0;
  for (const value of values) {
    for (let rest = Math.abs(value); rest > 0; ) [divisor, rest] = [rest, divisor % rest];
    if (divisor === 1) break;
  }
  return divisor === 0 ? 1 : divisor;
}
