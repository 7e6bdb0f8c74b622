import { fenInYuan } from '../../budget/fen';
import { say } from '../../messages/message';
import { percent, yuan } from '../../messages/numbers';
import { reasonMessages as messages } from '../../messages/shortlist/list';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import { type Booking, type Candidate, type Deal, leftOutSentence, priceNow } from '../question/model';
import { expectedSaves } from '../question/note-value';
import type { Question } from '../question/question';
import { type RuleName, ruleNames, ruleOf } from '../question/rules/shortlist-rules';
import { tierNames } from '../question/rules/words';
import type { ChosenList, Outcome, TurningPrice } from './chosen-list';
import type { NotChosen } from './shortlist';

/** A candidate's best deal and how far it is from being taken: above 0 it only lacked room. */
export interface Nearest {
  readonly deal: Deal;
  readonly booking: Booking;
  readonly gain: number;
}

/** The best deal of each candidate by the relaxation; of equal ones the cheapest. */
export function nearestDeals({ model }: Question, { relaxation }: Outcome): ReadonlyMap<Candidate, Nearest> {
  const best = new Map<Candidate, Nearest>();
  model.problem.options.forEach(({ id }, index) => {
    const deal = model.deals.get(id) as Deal;
    const gain = relaxation?.reducedValues[index] ?? 0;
    for (const booking of deal.bookings) {
      // Whoever is not there at all is spoken of by their first note.
      if (booking.notes > 1) continue;
      const other = best.get(booking.candidate);
      if (other === undefined || gain > other.gain) best.set(booking.candidate, { deal, booking, gain });
    }
  });
  return best;
}

/**
 * Why a creator is not chosen, and what would have to change. The price at which one would enter is told where it is
 * sure; where only the relaxation has one, which is too high as a rule, no figure is.
 */
export function reasonsFor(
  question: Question,
  { picks, spend }: ChosenList,
  nearest: ReadonlyMap<Candidate, Nearest>,
  { turnsAt, entersAt }: { readonly turnsAt: TurningPrice; readonly entersAt: TurningPrice },
): (scored: ScoredCreator) => NotChosen {
  const { model, settings } = question;
  const { language } = settings;
  const byCreator = new Map(model.candidates.map((candidate) => [candidate.scored, candidate]));
  const keptOut = keptOutBy(
    picks.map(({ scored }) => scored),
    question,
  );
  const left = (model.problem.budget ?? 0) / fenInYuan - spend;

  return (scored) => {
    const candidate = byCreator.get(scored);
    const near = candidate === undefined ? undefined : nearest.get(candidate);
    if (near === undefined) {
      const leftOut = model.leftOut.get(scored);
      const reason = leftOut === undefined ? '' : leftOutSentence(leftOut, language);
      return { ...nothingOffered(scored, settings), reason };
    }
    const { booking, deal } = near;
    const enters = entersAt(deal, booking);
    return {
      scored,
      format: booking.format,
      price: booking.price,
      priceFrom: booking.priceFrom,
      cost: booking.cost / fenInYuan,
      expectedSaves: booking.expectedSaves,
      turnsAt: enters,
      reason: reasonOf(near, turnsAt(deal, booking), enters),
    };
  };

  function reasonOf({ booking, gain }: Nearest, turns: number | null, enters: number | null): string {
    if (picks.length === 0) return say(language, messages.noList);
    const kept = keptOut(booking.candidate.scored);
    if (kept !== null) return kept;
    const price = yuan(booking.price);
    const isTurned = turns !== null && Math.round(turns) >= Math.round(booking.price);
    if (gain < 0 && isTurned && booking.doubtfulTimes !== null && booking.value < booking.agreedValue) {
      return say(language, messages.onceAgreed, { price, share: percent(booking.doubtfulTimes) });
    }
    if (gain >= 0 || isTurned) {
      return booking.cost === 0
        ? say(language, messages.noPlace, { tier: tierNames([booking.candidate.tier], language) })
        : say(language, messages.noRoom, { price, left: yuan(left) });
    }
    if (enters !== null) {
      const now = priceNow(booking, language);
      return say(language, messages.entersAt, { entry: yuan(enters), now });
    }
    if (turns !== null) return say(language, messages.entersBelow, { price });
    return scoreNeeded(booking, gain);
  }

  /** The value grows with the score, all else as it is. */
  function scoreNeeded({ candidate, value }: Booking, gain: number): string {
    const score = Math.round(candidate.scored.score);
    const needed =
      value <= 0 ? Number.POSITIVE_INFINITY : Math.ceil((candidate.scored.score * (value - gain)) / value);
    return needed <= 100 && needed > score
      ? say(language, messages.entersWithScore, { needed, score })
      : say(language, messages.addsTooLittle, { score });
  }
}

function nothingOffered(scored: ScoredCreator, settings: Settings): Omit<NotChosen, 'reason'> {
  return {
    scored,
    format: null,
    price: null,
    priceFrom: null,
    cost: null,
    expectedSaves: expectedSaves(scored, 'image', settings),
    turnsAt: null,
  };
}

/** Why the chosen keep somebody out, by what single rules say; the later in their table speaks. */
function keptOutBy(
  chosen: readonly ScoredCreator[],
  { rules, settings }: Question,
): (one: ScoredCreator) => string | null {
  const reasons = [...ruleNames].reverse().flatMap((name) => {
    const reason = ruleReason(name);
    return reason === undefined ? [] : [reason];
  });
  return (one) => {
    for (const reason of reasons) {
      const sentence = reason(one);
      if (sentence !== null) return sentence;
    }
    return null;
  };

  function ruleReason<Name extends RuleName>(name: Name) {
    return ruleOf(name).effect.keepsOut?.(rules[name], chosen, settings);
  }
}
