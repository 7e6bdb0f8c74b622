import { say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { answerMessages as messages } from '../../messages/shortlist/answers';
import type { Deal } from '../model';
import type { Question } from '../question';
import { enteringCost } from '../solver/reasons/entering';
import type { Solution } from '../solver/solution';
import { workLimits } from '../work-limits';
import { dealsWith } from './deals-with';

/** ¥: nobody negotiates by less. */
const priceStep = 10;

/**
 * At which price a creator who is not chosen would enter the list, verified by a solve on both sides. Yields while it
 * works.
 */
export function* exactEntry(
  question: Question,
  { objective, relaxation, work }: Solution,
  creatorId: string,
): Generator<null, string> {
  const { model, settings } = question;
  const { language } = settings;
  const gainOf = (deal: Deal) =>
    relaxation?.reducedValues[model.problem.options.findIndex(({ id }) => id === deal.id)] ?? 0;
  const [deal] = [...dealsWith(model, creatorId)].sort((one, other) => gainOf(other) - gainOf(one));
  const booking = deal?.bookings.find(({ candidate }) => candidate.scored.creator.id === creatorId);
  if (deal === undefined || booking === undefined || objective === null) {
    return say(language, messages.notDecidedAtAll);
  }
  const cost = deal.bookings.reduce((sum, one) => sum + one.cost, 0);
  const place = model.problem.options.findIndex(({ id }) => id === deal.id);
  const worthOfFen = relaxation?.moneyPrices[place] ?? 0;
  const guess = worthOfFen > 0 ? Math.max(0, cost + gainOf(deal) / worthOfFen) : cost / 2;
  const step = Math.max(1, Math.round((cost / Math.max(1, booking.price)) * priceStep));
  const { enters, staysOut } = yield* enteringCost(model.problem, deal.id, {
    worth: objective,
    most: cost,
    step,
    guess,
    work: work + workLimits.question,
  });
  const priceAt = (fen: number) => yuan(cost === 0 ? 0 : (booking.price * fen) / cost);
  const price = yuan(booking.price);
  if (enters === null) return say(language, messages.entersNever);
  if (staysOut === null) return say(language, messages.entersAsItIs, { price });
  if (staysOut - enters > step) {
    return say(language, messages.notDecided, { about: priceAt(enters) });
  }
  return say(language, messages.entersExactly, {
    enters: priceAt(enters),
    staysOut: priceAt(staysOut),
    price,
  });
}
