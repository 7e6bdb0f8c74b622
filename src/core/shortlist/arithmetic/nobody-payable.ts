import { say } from '../../messages/message';
import { arithmeticMessages as messages } from '../../messages/shortlist/arithmetic';
import type { Question } from '../question';
import { cheapestFirst, fenToSpend, inYuan } from './costs';

/** Why not even one creator can be booked: nobody has a price, or the cheapest costs too much. `null` where one can. */
export function nobodyPayable(question: Question): string | null {
  const { model, scored, rules, settings } = question;
  const { language } = settings;
  if (model.candidates.length === 0) {
    // Why somebody with a price cannot be booked stands beside each creator.
    const isPriced = rules.ignorePrices || scored.some(({ creator }) => creator.offers.length > 0);
    return say(language, isPriced ? messages.nobodyBookable : messages.nobodyPriced);
  }
  const budget = fenToSpend(question);
  const [cheapest = 0] = cheapestFirst(model.candidates);
  if (cheapest <= budget) return null;
  return budget === 0
    ? say(language, messages.nothingAtZero, { cheapest: inYuan(cheapest) })
    : say(language, messages.nothingAffordable, { budget: inYuan(budget), cheapest: inYuan(cheapest) });
}
