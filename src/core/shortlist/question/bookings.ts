import { fenInYuan } from '../../budget/fen';
import type { Offer } from '../../creators/creator';
import { percent, yuan } from '../../messages/numbers';
import { beliefInPrice, isPricedHere } from '../../scoring/pool/price-doubts';
import { costOf, fairPriceFor } from '../../scoring/prices';
import type { ScoredCreator } from '../../scoring/score-creators';
import { type Tier, tierLabel } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import type { KeptCreator } from './decisions';
import { type Booking, type Candidate, type LeftOut, type PriceSource, valueScale } from './model';
import { expectedSaves, noteValue } from './note-value';
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
  const found = pricesOf(scored, kept, candidate.forced !== null, rules, settings);
  if ('why' in found) return found;
  const bookings: Booking[] = [];
  const whole = { ...candidate, bookings };
  for (const { offer, from } of found) {
    const cost = rules.ignorePrices ? 0 : costOfBooking(offer, from, scored.tier, rules, settings);
    const worth = noteValue(scored, offer.format, wanted, settings);
    const isTried = from !== 'asked' || rules.ignorePrices;
    const timesFair = isTried ? null : timesAsked(scored, offer, settings);
    const belief = timesFair === null ? 1 : beliefInPrice(timesFair, scored.creator.followers ?? 0, settings);
    const counted = isTakenAsItStands(candidate, rules) ? 1 : belief;
    const saves = expectedSaves(scored, offer.format, settings);
    for (const notes of mayRepeat(scored.tier, from, rules) ? ([1, 2] as const) : ([1] as const)) {
      // A second note meets people who saw the first.
      const times = notes === 1 ? 1 : 1 + settings['shortlist.secondNoteValue'];
      bookings.push({
        candidate: whole,
        format: offer.format,
        notes,
        price: offer.price,
        priceFrom: rules.ignorePrices ? 'none' : from,
        cost: notes * Math.max(0, Math.round(cost * fenInYuan)),
        value: inValueUnits(worth * counted * times, offer.format),
        agreedValue: inValueUnits(worth * times, offer.format),
        expectedSaves: saves === null ? null : saves * times,
        doubtfulTimes: belief < 1 ? timesFair : null,
      });
    }
  }
  return bookings.sort((a, b) => a.cost - b.cost || (a.format < b.format ? -1 : 1));
}

/** ¥ of the creators' money. The samples that come off a balanced budget first pay the parcel of every KOC. */
function costOfBooking(
  offer: Offer,
  from: PriceSource,
  tier: Tier,
  { mixName }: ShortlistRules,
  settings: Settings,
): number {
  if (from !== 'gift') return costOf(offer, settings);
  return mixName === 'balanced' && tier === 'koc' ? 0 : offer.price;
}

/** What a booking is worth at another price a note that is asked, ¥: less where that is hardly to be believed. */
export function valueAsking(
  price: number,
  booking: Booking,
  rules: ShortlistRules,
  settings: Settings,
): number {
  const { candidate, format, agreedValue, priceFrom } = booking;
  if (priceFrom !== 'asked' || isTakenAsItStands(candidate, rules)) return agreedValue;
  const offer = { format, price, declared: true, rebate: null, agreed: false };
  const times = timesAsked(candidate.scored, offer, settings);
  if (times === null) return agreedValue;
  return Math.floor(agreedValue * beliefInPrice(times, candidate.scored.creator.followers ?? 0, settings));
}

/** Whether a person has decided that a price counts as it stands, however little it is. */
function isTakenAsItStands(
  { forced }: Pick<Candidate, 'forced'>,
  { doubtedPrices }: ShortlistRules,
): boolean {
  return forced !== null || doubtedPrices;
}

/** Whether a creator may be booked for two notes: those whose voice carries far, for money. */
function mayRepeat(tier: Tier, from: PriceSource, { secondNotes, ignorePrices }: ShortlistRules): boolean {
  return secondNotes && !ignorePrices && from !== 'gift' && (tier === 'mid' || tier === 'head');
}

/** Of two notes that are worth the same the image is taken: it is the cheaper one, and a whole unit says so. */
function inValueUnits(worth: number, format: Offer['format']): number {
  return Math.max(0, Math.round(worth * valueScale) - (format === 'video' ? 1 : 0));
}

/** How many times the fair price is asked; `null` where that says nothing. */
function timesAsked(scored: ScoredCreator, offer: Offer, settings: Settings): number | null {
  const { creator } = scored;
  if (!isPricedHere(creator)) return null;
  const fair = fairPriceFor(creator, offer.format, settings);
  return fair === 0 ? null : offer.price / fair;
}

interface Priced {
  readonly offer: Offer;
  readonly from: PriceSource;
}

function pricesOf(
  scored: ScoredCreator,
  kept: KeptCreator | null,
  isForced: boolean,
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
  const doubted = rules.doubtedPrices || rules.ignorePrices ? [] : scored.doubtedPrices;
  const possible = allowed.filter(({ price }) => price >= 0 && price <= mostPrice);
  const undoubted = possible.filter((one) => !doubted.some(({ offer }) => offer === one));
  // Whoever has to be on the list is booked at a doubtful price where they ask no other.
  const believed = isForced && undoubted.length === 0 ? possible : undoubted;
  const isAsTheyAsk = isForced || rules.mixName !== 'balanced' || rules.doubtedPrices || rules.ignorePrices;
  const usable = oneByFormat(
    isAsTheyAsk ? believed : believed.filter((one) => !isFarAboveFair(scored, one, settings)),
  );
  if (usable.length > 0)
    return worthOffering(usable, scored.tier, settings).map((offer) => asPriced(offer, rules));
  if (wrong !== undefined) {
    return wrong.price < 0
      ? { why: 'priceBelowZero', gaps: {} }
      : { why: 'priceAbsurd', gaps: { price: yuan(wrong.price) } };
  }
  const [dear] = believed;
  if (dear !== undefined)
    return {
      why: 'farAboveFair',
      gaps: { price: yuan(dear.price), times: percent(timesAsked(scored, dear, settings) ?? 0) },
    };
  const [doubt] = doubted;
  if (doubt !== undefined && allowed.length > 0) {
    return { why: 'priceDoubted', gaps: { price: yuan(doubt.offer.price), times: percent(doubt.times) } };
  }
  return withoutPrice(scored, rules, settings);
}

/**
 * Whether so much more than is fair is asked that a planner would rather keep the money. What is assumed of whoever has not
 * been asked is never too much: of small accounts 50, 100 and 200 are what one pays.
 */
function isFarAboveFair(scored: ScoredCreator, offer: Offer, settings: Settings): boolean {
  if (offer.agreed || offer.price <= settings['shortlist.assumedPrice']) return false;
  return (timesAsked(scored, offer, settings) ?? 0) > settings['balanced.mostOfFair'];
}

/**
 * KOC and tail KOL are booked for images where they offer them, or for what is agreed: a video that brings no more would
 * only be there to spend what a share of the money asks for.
 */
function worthOffering(offers: readonly Offer[], tier: Tier, settings: Settings): readonly Offer[] {
  const isSmall = tier === 'amateur' || tier === 'koc' || tier === 'tail';
  if (!isSmall || settings['shortlist.videoValue'] > 1) return offers;
  const images = offers.filter(({ format, agreed }) => format === 'image' || agreed);
  return images.length > 0 ? images : offers;
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
  { tier, creator }: ScoredCreator,
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
  const followers = creator.followers ?? 0;
  // A KOC by behaviour may be as large as those who ask by size, and asks as they do.
  const isFlat = treatment === 'assume' && followers < settings['price.doubtedFrom'];
  if (isFlat) return [{ offer: offerAt(settings['shortlist.assumedPrice']), from: 'estimate' }];
  if (treatment === 'estimate' || treatment === 'assume') {
    const fair = fairPriceFor(creator, 'image', settings);
    return [{ offer: offerAt(Math.round(fair / estimateStep) * estimateStep), from: 'estimate' }];
  }
  return { why: 'noPrice', gaps: { tier: tierLabel(tier, settings.language) } };
}

/** ¥: an estimate to the yuan would look like a quote. */
const estimateStep = 10;
