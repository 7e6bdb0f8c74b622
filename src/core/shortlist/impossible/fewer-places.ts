import { balanceFor } from '../question/balance/balance';
import { withoutLowerEnds } from '../question/balance/balance-demands';
import { buildModel } from '../question/build-model';
import { moneyFor } from '../question/money';
import type { Question } from '../question/question';
import type { Problem } from '../solver/problem';
import { asking } from '../solver/reasons/ask';

/**
 * The most open KOC places that leave money and room for somebody by name, found by halving: fewer places never forbid a
 * list. `null` where the brief asks for none, or they are not to blame. Yields while it works.
 *
 * @param work most work of the engine for each number
 */
export function* fewerPlaces(question: Question, work: number): Generator<null, number | null> {
  const { count } = question.money.places;
  if (count === 0 || !(yield* isEnough(0))) return null;
  let enough = 0;
  let tooMany = count;
  while (tooMany - enough > 1) {
    const places = Math.floor((enough + tooMany) / 2);
    if (yield* isEnough(places)) enough = places;
    else tooMany = places;
  }
  return enough;

  function* isEnough(places: number): Generator<null, boolean> {
    const { candidacy, rules, settings } = question;
    const brief = { ...question.brief, places };
    const balance = balanceFor(rules, brief, settings);
    const money = moneyFor(rules, brief, settings, balance);
    const eased = balance && withoutLowerEnds(balance);
    const { problem, deals } = buildModel(candidacy, rules, settings, { balance: eased, money });
    const named = [...deals.values()].filter(({ bookings }) => bookings.length > 0).map(({ id }) => id);
    return named.length > 0 && (yield* asking(withSomebody(problem, named), { work })) === true;
  }
}

function withSomebody(problem: Problem, members: readonly string[]): Problem {
  return {
    ...problem,
    rules: [...problem.rules, { kind: 'count', name: 'somebody by name', least: 1, members }],
  };
}
