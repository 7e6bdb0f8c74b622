import type { Offer } from '../../creators/creator';
import { yuan } from '../../messages/numbers';
import { fitOf } from '../../scoring/niches/fit';
import { costOf, fairPrice } from '../../scoring/prices';
import type { ScoredCreator } from '../../scoring/score-creators';
import { tierLabel } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import type { KeptCreator } from './decisions';
import { type Booking, type Candidate, fenInYuan, type LeftOut, type PriceSource, valueScale } from './model';
import type { ShortlistRules } from './rules/rules';

/** More than any note costs: a price above is a slip, such as followers in the price column. Assumption. */
const mostPrice = 100_000_000;

/**
 * The ways to book a creator under the rules, the cheapest first; or why there is none. What was agreed replaces what
 * was asked. A creator without a price is treated as the rules say for the tier.
 *
 * @param wanted the brief's niches, from `wantedNiches`
 */
export function bookingsOf(
  candidate: Omit<Candidate, 'bookings'>,
  kept: KeptCreator | null,
  rules: ShortlistRules,
  wanted: readonly string[],
  settings: Settings,
): readonly Booking[] | LeftOut {
  const { scored } = candidate;
  const found = pricesOf(scored, kept, rules, settings);
  if ('why' in found) return found;
  const bookings: Booking[] = [];
  const whole = { ...candidate, bookings };
  for (const { offer, from } of found) {
    const cost = rules.ignorePrices ? 0 : from === 'gift' ? offer.price : costOf(offer, settings);
    bookings.push({
      candidate: whole,
      format: offer.format,
      price: offer.price,
      priceFrom: rules.ignorePrices ? 'none' : from,
      cost: Math.max(0, Math.round(cost * fenInYuan)),
      value: Math.round(noteValue(scored, offer.format, wanted, settings) * valueScale),
    });
  }
  return bookings.sort((a, b) => a.cost - b.cost || (a.format < b.format ? -1 : 1));
}

interface Priced {
  readonly offer: Offer;
  readonly from: PriceSource;
}

function pricesOf(
  scored: ScoredCreator,
  kept: KeptCreator | null,
  rules: ShortlistRules,
  settings: Settings,
): readonly Priced[] | LeftOut {
  const { offers } = scored.creator;
  if (kept !== null && kept.agreedPrice !== null) {
    const format = kept.format ?? offers[0]?.format ?? 'image';
    const like = offers.find((offer) => offer.format === format);
    const rebate = like?.rebate ?? null;
    const offer = { format, price: kept.agreedPrice, declared: like?.declared ?? true, rebate, agreed: true };
    return [{ offer, from: 'agreed' }];
  }
  const declared = offers.filter((offer) => offer.declared || !rules.declaredOnly || kept !== null);
  if (offers.length > 0 && declared.length === 0) return { why: 'onlyUndeclared', gaps: {} };
  const asIt = kept?.format ?? null;
  const allowed = declared.some(({ format }) => format === asIt)
    ? declared.filter(({ format }) => format === asIt)
    : declared;
  const wrong = allowed.find(({ price }) => !(price >= 0 && price <= mostPrice));
  const usable = oneByFormat(allowed.filter(({ price }) => price >= 0 && price <= mostPrice));
  if (usable.length > 0) return usable.map((offer) => asPriced(offer, rules));
  if (wrong !== undefined) {
    return wrong.price < 0
      ? { why: 'priceBelowZero', gaps: {} }
      : { why: 'priceAbsurd', gaps: { price: yuan(wrong.price) } };
  }
  return withoutPrice(scored, rules, settings);
}

/** Of several offers for one format the agreed one, else the declared one, else the cheapest. */
function oneByFormat(offers: readonly Offer[]): readonly Offer[] {
  const rank = (offer: Offer) => (offer.agreed ? 0 : offer.declared ? 1 : 2);
  const best = new Map<Offer['format'], Offer>();
  for (const offer of offers) {
    const other = best.get(offer.format);
    const better =
      other === undefined ||
      rank(offer) - rank(other) < 0 ||
      (rank(offer) === rank(other) && offer.price < other.price);
    if (better) best.set(offer.format, offer);
  }
  return [...best.values()];
}

function asPriced(offer: Offer, rules: ShortlistRules): Priced {
  if (offer.gifted === true) return { offer: { ...offer, price: rules.giftCost }, from: 'gift' };
  return { offer, from: offer.agreed ? 'agreed' : 'asked' };
}

function withoutPrice(
  { tier, creator, engagementRate }: ScoredCreator,
  rules: ShortlistRules,
  settings: Settings,
): readonly Priced[] | LeftOut {
  const offerAt = (price: number): Offer => ({
    format: 'image',
    price,
    declared: true,
    rebate: null,
    agreed: false,
  });
  if (rules.ignorePrices) return [{ offer: offerAt(0), from: 'none' }];
  const treatment = rules.unpriced[tier];
  if (treatment === 'gift') return [{ offer: offerAt(rules.giftCost), from: 'gift' }];
  if (treatment === 'assume')
    return [{ offer: offerAt(settings['shortlist.assumedPrice']), from: 'estimate' }];
  if (treatment === 'estimate') {
    const followers = creator.followers ?? 0;
    const engagement = engagementRate === null ? null : engagementRate * followers;
    const fair = fairPrice(followers, engagement, 'image', settings);
    return [{ offer: offerAt(Math.round(fair / estimateStep) * estimateStep), from: 'estimate' }];
  }
  return { why: 'noPrice', gaps: { tier: tierLabel(tier, settings.language) } };
}

/** ¥: an estimate to the yuan would look like a quote. */
const estimateStep = 10;

/**
 * What a booked note is worth: score × fit × role × reach to a power. The power, below 1 and smaller for small tiers,
 * keeps one head KOL from outweighing any number of KOC, and the other way round.
 *
 * @param wanted the labels of the brief's niches, from `wantedNiches`
 * @returns 0 or more, in a unit of its own: only proportions count
 */
export function noteValue(
  scored: ScoredCreator,
  format: Offer['format'],
  wanted: readonly string[],
  settings: Settings,
): number {
  const role = settings[`shortlist.roleWeight.${scored.tier}`];
  const reach = reachOf(scored, settings) ** settings[`shortlist.reachPower.${scored.tier}`];
  const form = format === 'video' ? settings['shortlist.videoValue'] : 1;
  return (scored.score / 100) * fitOf(scored, wanted, settings) * role * reach * form;
}

/** People a note reaches: its reads, else estimated from engagement, else from followers; at least 1. */
function reachOf({ creator, engagementRate }: ScoredCreator, settings: Settings): number {
  const followers = creator.followers ?? 0;
  if (creator.reads !== null) return Math.max(1, creator.reads);
  return Math.max(
    1,
    engagementRate === null
      ? followers * settings['shortlist.readsPerFollower']
      : followers * engagementRate * settings['shortlist.readsPerEngagement'],
  );
}
