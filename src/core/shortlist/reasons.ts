import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { reasonMessages as messages } from '../messages/shortlist/reasons';
import type { ScoredCreator } from '../scoring/score-creators';
import type { ChosenList, Outcome } from './chosen-list';
import { leftOutSentence } from './left-out';
import { type Booking, type Candidate, type Deal, fenInYuan } from './model';
import type { Question } from './question';
import type { NotChosen } from './shortlist';
import { tierNames } from './tier-names';
import type { TurningPrice } from './turning-prices';

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
      const other = best.get(booking.candidate);
      if (other === undefined || gain > other.gain) best.set(booking.candidate, { deal, booking, gain });
    }
  });
  return best;
}

/**
 * Why a creator is not chosen, and what would have to change. The price at which one would enter comes from the
 * relaxation: an estimate, which an exact answer settles.
 */
export function reasonsFor(
  question: Question,
  { picks, spend }: ChosenList,
  nearest: ReadonlyMap<Candidate, Nearest>,
  turnsAt: TurningPrice,
): (scored: ScoredCreator) => NotChosen {
  const { model, rules, settings } = question;
  const { language } = settings;
  const byCreator = new Map(model.candidates.map((candidate) => [candidate.scored, candidate]));
  const chosen = new Map(picks.map((pick) => [pick.scored.creator.id, pick.scored.creator.name]));
  const full = fullAgencies(
    question,
    picks.map(({ scored }) => scored),
  );
  const left = (model.problem.budget ?? 0) / fenInYuan - spend;

  return (scored) => {
    const candidate = byCreator.get(scored);
    const near = candidate === undefined ? undefined : nearest.get(candidate);
    if (near === undefined) {
      const leftOut = model.leftOut.get(scored);
      const reason = leftOut === undefined ? '' : leftOutSentence(leftOut, language);
      return { ...nothingOffered(scored), reason };
    }
    const { booking, deal } = near;
    const turns = turnsAt(deal, booking);
    return {
      scored,
      format: booking.format,
      price: booking.price,
      priceFrom: booking.priceFrom,
      cost: booking.cost / fenInYuan,
      expectedSaves: scored.creator.saves,
      turnsAt: turns !== null && turns < booking.price ? turns : null,
      reason: reasonOf(near, turns),
    };
  };

  function reasonOf({ booking, gain }: Nearest, turns: number | null): string {
    const { id, agency } = booking.candidate.scored.creator;
    if (picks.length === 0) return say(language, messages.noList);
    const partner = rules.exclusive.find(
      (pair) => pair.includes(id) && pair.some((other) => chosen.has(other)),
    );
    if (partner !== undefined) {
      const name = chosen.get(partner[0]) ?? chosen.get(partner[1]) ?? '';
      return say(language, messages.excludedBy, { name });
    }
    if (agency !== null && full.has(agency)) {
      return say(language, messages.agencyFull, { cap: rules.agencyCap ?? 0 });
    }
    const price = yuan(booking.price);
    if (gain >= 0 || (turns !== null && Math.round(turns) >= Math.round(booking.price))) {
      return booking.cost === 0
        ? say(language, messages.noPlace, { tier: tierNames([booking.candidate.tier], language) })
        : say(language, messages.noRoom, { price, left: yuan(left) });
    }
    if (turns !== null) return say(language, messages.entersAt, { entry: yuan(turns), price });
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

function nothingOffered(scored: ScoredCreator): Omit<NotChosen, 'reason'> {
  return {
    scored,
    format: null,
    price: null,
    priceFrom: null,
    cost: null,
    expectedSaves: scored.creator.saves,
    turnsAt: null,
  };
}

function fullAgencies({ rules }: Question, chosen: readonly ScoredCreator[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { creator } of chosen) {
    if (creator.agency !== null) counts.set(creator.agency, (counts.get(creator.agency) ?? 0) + 1);
  }
  const cap = rules.agencyCap ?? Number.POSITIVE_INFINITY;
  return new Set([...counts].filter(([, count]) => count >= cap).map(([agency]) => agency));
}
