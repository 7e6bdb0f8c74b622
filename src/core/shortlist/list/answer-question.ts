import { inFen } from '../../budget/fen';
import { finish, reporting } from '../../steps';
import type { Balance } from '../question/balance/balance';
import { kocPart, lowerEnds, slackInMoney, withoutLowerEnds } from '../question/balance/balance-demands';
import { type Question, withBalance } from '../question/question';
import { givingWay } from '../solver/reasons/giving-way';
import type { Solution } from '../solver/solution';
import { type ListProgress, solvingList } from './solve-list';

/** A question with its answer. Where ends of a balance have given way, the question is the one without them. */
export interface Answered {
  readonly question: Question;
  readonly solution: Solution;
}

/**
 * The best list for a question, in steps. A balance that cannot be kept whole gives way, the least important end first,
 * so that there is always a nearest list.
 *
 * @param work most work for the list, in the engine's unit; as much again for what gives way
 * @param start ids of a list for a similar question
 */
export function* answering(
  question: Question,
  work: number,
  start: readonly string[] = [],
): Generator<ListProgress, Answered> {
  const solution = yield* solvingList(question.model, work, start);
  if (solution.chosen.length > 0 || question.balance === null) return { question, solution };
  const eased = yield* easing(question, question.balance, work);
  return { question: eased, solution: yield* solvingList(eased.model, work, start) };
}

/** The same at once. */
export function answerOf(question: Question, work: number, start?: readonly string[]): Answered {
  return finish(answering(question, work, start));
}

/** The question with the ends that can be kept: none of them where other rules leave no list at all. */
function* easing(question: Question, balance: Balance, work: number): Generator<ListProgress, Question> {
  const open = kocNotThere(question, balance);
  const opened = withBalance(question, { ...balance, eased: { ends: new Map(), open } });
  const slack = Math.ceil(inFen(slackInMoney(balance)));
  const ends = lowerEnds(balance).map(({ rule, of }) => ({ rule, slack: of === 'money' ? slack : 0 }));
  const given = yield* reporting(
    givingWay(opened.model.problem, ends, { work: work / ends.length }),
    (): ListProgress => ({ chosen: [], objective: null, bound: null }),
  );
  return withBalance(
    question,
    given === null ? withoutLowerEnds(balance) : { ...balance, eased: { ends: given, open } },
  );
}

/** How many of the fewest KOC nobody can be booked for. */
function kocNotThere({ model }: Question, { parts }: Balance): number {
  const there = new Set(
    [...model.deals.values()].flatMap(({ bookings }) =>
      bookings.flatMap(({ candidate }) => (candidate.tier === 'koc' ? [candidate.scored] : [])),
    ),
  );
  return Math.max(0, (kocPart(parts)?.count?.[0] ?? 0) - there.size);
}
