import type { Problem } from '../problem';
import { withNone } from '../variations';
import { solvingQuietly } from './ask';
import { type EnteringCost, type EnteringQuestion, enteringCost } from './entering';

/** The same of an option that is on the best list: the highest cost at which it still is, and the lowest at which not. */
export interface LeavingCost extends EnteringCost {
  /** What the best list without the option is worth; null: without it there is none, so no cost decides. */
  readonly without: number | null;
  /** The options of that list. */
  readonly instead: readonly string[];
}

/**
 * What an option on the best list would have to cost to leave it, exactly: as long as a list with it is worth as much as
 * the best one without it, it stays. Null where the best list without it could not be settled. Yields null while it works.
 */
export function* leavingCost(
  problem: Problem,
  id: string,
  question: Omit<EnteringQuestion, 'worth'>,
): Generator<null, LeavingCost | null> {
  const { work, more } = question;
  const { status, objective, chosen } = yield* solvingQuietly(withNone(problem, [id, ...(more?.ids ?? [])]), {
    ...(work && { work }),
  });
  if (status === 'infeasible') return { enters: question.most, staysOut: null, without: null, instead: [] };
  if (status !== 'proven' || objective === null) return null;
  const turns = yield* enteringCost(problem, id, { ...question, worth: objective });
  return { ...turns, without: objective, instead: chosen };
}
