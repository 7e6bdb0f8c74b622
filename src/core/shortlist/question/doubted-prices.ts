import { fenInYuan } from '../../budget/fen';
import { yuan } from '../../messages/numbers';
import type { DoubtedPrice } from '../../scoring/pool/price-doubts';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import type { Candidacy } from './candidates';
import type { Booking, Candidate, LeftOut } from './model';
import type { ShortlistRules } from './rules/rules';

/** What speaks against a booking's price, where somebody asks it; `null` where nothing does. */
export function doubtOf({ candidate, format, price, priceFrom }: Booking): DoubtedPrice | null {
  if (priceFrom !== 'asked') return null;
  const doubts = candidate.scored.doubtedPrices;
  return doubts.find(({ offer }) => offer.format === format && offer.price === price) ?? null;
}

/**
 * Who can be booked, without those who have to be on the list and ask nothing but what is hardly a price and more than
 * there is: they are left out as whoever has no price is, and the list of the others stands.
 *
 * @param toSpend fen for creators
 */
export function withoutPricelessPins(
  { candidates, leftOut }: Candidacy,
  toSpend: number,
  rules: ShortlistRules,
  settings: Settings,
): Candidacy {
  const out = new Map<ScoredCreator, LeftOut>();
  for (const candidate of candidates) {
    if (candidate.forced === null || candidate.bookings.some((one) => isPrice(one, toSpend, rules, settings)))
      continue;
    const price = yuan(candidate.bookings[0]?.price ?? 0);
    out.set(candidate.scored, { why: 'pinDoubted', gaps: { price, money: yuan(toSpend / fenInYuan) } });
  }
  if (out.size === 0) return { candidates, leftOut };
  const isIn = ({ scored }: Candidate) => !out.has(scored);
  return { candidates: candidates.filter(isIn), leftOut: new Map([...leftOut, ...out]) };
}

/** Whether one can book at what is asked, doubtful or not. */
function isPrice(booking: Booking, toSpend: number, rules: ShortlistRules, settings: Settings): boolean {
  const doubt = doubtOf(booking);
  if (doubt === null) return true;
  const isFarTooMuch = doubt.why === 'noPrice' && doubt.times > settings['price.doubtedAbove'];
  return booking.cost <= toSpend && (rules.doubtedPrices || !isFarTooMuch);
}
