import type { Creator, Offer } from '../../creators/creator';
import type { Settings } from '../../settings';
import { timesOfFair } from '../prices';

/** Why a price that was read may be none. The price stays as it is: who chooses decides what to make of it. */
export type PriceDoubt =
  | {
      /**
       * `noPrice`: so little, or so round a row of digits, that it is a default. `farBelow` and `farAbove`: what is usual
       * for the size.
       */
      readonly why: 'noPrice' | 'farBelow' | 'farAbove';
      /** How many times the fair price. */
      readonly times: number;
    }
  | {
      /** One price that many creators of all sizes share: a default or a ceiling. */
      readonly why: 'shared';
      readonly times: number;
      readonly creators: number;
    };

/** An offer whose price can hardly be one, and why. */
export type DoubtedPrice = PriceDoubt & { readonly offer: Offer };

/** A creator as far as prices go; the engagement a robust average per note, `null` where unknown. */
export interface PricedCreator {
  readonly creator: Pick<Creator, 'followers' | 'offers'> & Partial<Pick<Creator, 'account' | 'platform'>>;
  readonly engagement: number | null;
}

/**
 * The prices of a pool that can hardly be ones. What is agreed or paid with the product raises no doubt, nor does sharing
 * a price that is usual for one's size. Small accounts really do ask for 50, 100 or 200, and many for the same: of these
 * only the least and rows of one digit are doubted.
 */
export function priceDoubts(
  pool: readonly PricedCreator[],
  settings: Settings,
): ReadonlyMap<Offer, PriceDoubt> {
  const doubts = new Map<Offer, PriceDoubt>();
  const all = pool.map((one) => pricedOffers(one, settings));
  const large = new Map<string, Priced[]>();
  for (const priced of all.flat()) {
    const doubt = doubtOfPrice(priced, settings);
    if (doubt !== null) {
      doubts.set(priced.offer, doubt);
      continue;
    }
    if (priced.followers < settings['price.sharedFrom'] || !priced.isComparable) continue;
    const key = `${priced.offer.format} ${priced.offer.price}`;
    const same = large.get(key);
    if (same === undefined) large.set(key, [priced]);
    else same.push(priced);
  }
  for (const same of large.values()) {
    if (!isDefault(same, settings)) continue;
    for (const { offer, times } of same) {
      if (!isUsual(times, settings)) doubts.set(offer, { why: 'shared', times, creators: same.length });
    }
  }
  for (const offers of all) addFollowing(offers, doubts, settings);
  return doubts;
}

/**
 * A video whose price only follows from that of the image note is doubted with it: where a form fills one in by default, it
 * fills in the other.
 */
function addFollowing(offers: readonly Priced[], doubts: Map<Offer, PriceDoubt>, settings: Settings): void {
  const image = offers.find(({ offer }) => offer.format === 'image' && doubts.has(offer));
  const doubt = image && doubts.get(image.offer);
  if (image === undefined || doubt === undefined) return;
  for (const { offer, times } of offers) {
    const isOwn = offer.format !== 'video' || !followsFrom(image.offer.price, offer.price, settings);
    if (isOwn || doubts.has(offer) || isUsual(times, settings)) continue;
    doubts.set(offer, { ...doubt, times });
  }
}

/** Whether a price of a video is that of the image note, or what is usual above it. */
function followsFrom(image: number, video: number, settings: Settings): boolean {
  const within = settings['price.followsWithin'];
  return [1, settings['price.videoPremium']].some((ratio) => Math.abs(video / (image * ratio) - 1) <= within);
}

/** Whether the creator's prices are of the market that fair prices are measured in: elsewhere they say nothing. */
export function isPricedHere({ platform = null }: Partial<Pick<Creator, 'platform'>>): boolean {
  return platform === null || platform === 'xiaohongshu';
}

/**
 * How far a price is to be believed, 0 to 1: not at all where it is doubted, wholly from `price.believedFrom` of the
 * fair one on, and straight between the two. Cheap prices are the least tried ones, and a best list hugs them.
 *
 * @param times how many times the fair price is asked
 */
export function beliefInPrice(times: number, followers: number, settings: Settings): number {
  if (followers < settings['price.doubtedFrom']) return 1;
  const [none, full] = [settings['price.doubtedBelow'], settings['price.believedFrom']];
  if (times >= full) return 1;
  return times <= none ? 0 : (times - none) / (full - none);
}

interface Priced {
  readonly offer: Offer;
  readonly followers: number;
  /** Somebody known from elsewhere, whose prices are another market's. */
  readonly isStar: boolean;
  /** Whether what is fair here says anything of the price. */
  readonly isComparable: boolean;
  readonly times: number;
}

function pricedOffers({ creator, engagement }: PricedCreator, settings: Settings): readonly Priced[] {
  const { followers, offers } = creator;
  if (followers === null || followers <= 0) return [];
  const isStar = creator.account === 'star';
  const isComparable = isPricedHere(creator);
  return offers
    .filter(({ agreed, gifted }) => !agreed && gifted !== true)
    .map((offer) => {
      const times = timesOfFair(offer, followers, engagement, settings) ?? 1;
      return { offer, followers, isStar, isComparable, times };
    });
}

/** What one row says of its price. */
function doubtOfPrice(
  { offer: { price }, times, followers, isComparable }: Priced,
  settings: Settings,
): PriceDoubt | null {
  const isNone = price <= settings['price.noPriceBelow'];
  if (isNone || (isPlaceholder(price) && !isUsual(times, settings))) return { why: 'noPrice', times };
  if (followers < settings['price.doubtedFrom'] || !isComparable) return null;
  if (times < settings['price.doubtedBelow']) return { why: 'farBelow', times };
  return times > settings['price.doubtedAbove'] ? { why: 'farAbove', times } : null;
}

/** Whether a price is what one writes where a field wants a number: 99999, 888888, 123456. */
function isPlaceholder(price: number): boolean {
  return /^(?:(\d)\1{4,}|123456\d*)$/.test(String(price));
}

/** Whether a price is near what is fair: then nothing that others ask speaks against it. */
function isUsual(times: number, settings: Settings): boolean {
  const within = settings['price.sharedWithin'];
  return times >= 1 / within && times <= within;
}

/**
 * Whether those who share a price are from small to large, also without a tenth, and two at least, at either end: one or two
 * odd rows make no price one of all sizes.
 */
function isOfAllSizes(same: readonly Priced[], settings: Settings): boolean {
  const sizes = same.map(({ followers }) => followers).sort((one, other) => one - other);
  const atEitherEnd = Math.max(fewestOdd, Math.floor(oddShare * sizes.length));
  return (
    rangeOf(sizes) >= settings['price.sharedOver'] &&
    rangeOf(sizes.slice(atEitherEnd, -atEitherEnd)) >= settings['price.sharedInner']
  );
}

/** So many rows at an end may be odd, and such a share of all; assumption. */
const fewestOdd = 2;
const oddShare = 0.1;

/** How many times the first of some sizes the last is. */
function rangeOf(ascending: readonly number[]): number {
  return (ascending[ascending.length - 1] ?? 0) / (ascending[0] ?? 1);
}

/**
 * Whether one price of so many, from so small to so large, misses what is fair for most of them; those whose price is
 * doubted by itself are none of them. Stars share it and say nothing of what is fair, so it is judged by the others, where
 * there are at least half as many as it takes.
 */
function isDefault(same: readonly Priced[], settings: Settings): boolean {
  const least = settings['price.sharedBy'];
  if (same.length < least) return false;
  if (!isOfAllSizes(same, settings)) return false;
  const judged = same.filter(({ isStar }) => !isStar);
  if (judged.length < least / 2) return false;
  const unusual = judged.filter(({ times }) => !isUsual(times, settings));
  return unusual.length > settings['price.sharedMost'] * judged.length;
}
