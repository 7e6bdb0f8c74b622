import type { Creator, Offer } from '../creators/creator';
import type { Settings } from '../settings';
import { onCurve } from './curve';
import { curvesOf } from './curves/size-curves';
import { robustCountsOf } from './score';

/**
 * What the brand pays for an offer, ¥: the price, the platform's fee if declared, less the rebate if it counts. Where the
 * product is the pay (置换), what it costs until it is at the creator's door.
 */
export function costOf(
  { price, declared, rebate, gifted }: Pick<Offer, 'price' | 'declared' | 'rebate' | 'gifted'>,
  settings: Settings,
): number {
  if (gifted === true) return settings['shortlist.giftCost'];
  const fee = declared ? settings['cost.fee'] : 0;
  const back = settings['cost.countRebate'] ? (rebate ?? 0) : 0;
  return price * (1 + fee - back);
}

/**
 * The offer that costs the brand least. Declared offers go before others, and those paid in money before those paid with
 * the product. `null` where there is none.
 */
export function cheapestOffer(offers: readonly Offer[], settings: Settings): Offer | null {
  let best: Offer | null = null;
  for (const offer of offers) {
    if (best === null || isCheaper(offer, best, settings)) best = offer;
  }
  return best;
}

function isCheaper(offer: Offer, other: Offer, settings: Settings): boolean {
  if (offer.declared !== other.declared) return offer.declared;
  const [gifted, otherGifted] = [offer.gifted === true, other.gifted === true];
  if (gifted !== otherGifted) return otherGifted;
  return costOf(offer, settings) < costOf(other, settings);
}

/** ¥ for one of what a note brings (a save, an engagement); `null` where the cost or the count is unknown or nothing. */
export function costPer(cost: number | null, count: number | null): number | null {
  return cost === null || count === null || count <= 0 ? null : cost / count;
}

/** ¥ for a thousand of what a note brings, such as reads (CPM). */
export function costPerThousand(cost: number | null, count: number | null): number | null {
  const each = costPer(cost, count);
  return each === null ? null : 1_000 * each;
}

/**
 * What a note of a creator of this size and engagement usually costs, ¥, before the platform's fee: what creators of
 * the size ask for an image note; a little more where the audience does more than is usual for the size and less where
 * it does less, within `price.engagementMost` times either way; and a premium for video.
 *
 * @param followers 0 or more
 * @param engagement likes + saves + comments per note, a robust average; `null` where unknown: then as is usual
 */
export function fairPrice(
  followers: number,
  engagement: number | null,
  format: Offer['format'],
  settings: Settings,
): number {
  if (followers <= 0) return 0;
  const curves = curvesOf(settings);
  const size = Math.log(followers);
  const usual = onCurve(curves.engagement, size).typical * followers;
  const image =
    onCurve(curves.imagePrice, size).typical * followers * engagementFactor(engagement, usual, settings);
  return Math.max(settings['price.least'], image) * (format === 'video' ? settings['price.videoPremium'] : 1);
}

/** A creator as far as a fair price goes by them. */
export type SizedCreator = Pick<Creator, 'followers'> & Parameters<typeof robustCountsOf>[0];

/**
 * The fair price of a creator's note, ¥, before the platform's fee, by the robust average of their engagement. The same
 * for all that is shown, doubted, believed, estimated and negotiated.
 */
export function fairPriceFor(creator: SizedCreator, format: Offer['format'], settings: Settings): number {
  return fairPrice(creator.followers ?? 0, pricedEngagement(creator, settings), format, settings);
}

/** Likes + saves + comments of a note as a robust average: what a fair price goes by; `null` where unknown. */
export function pricedEngagement(creator: SizedCreator, settings: Settings): number | null {
  return robustCountsOf(creator, settings).engagement;
}

/** How many times the fair price an offer asks; `null` where nothing is known to be fair. */
export function timesOfFair(
  { format, price }: Pick<Offer, 'format' | 'price'>,
  followers: number | null,
  engagement: number | null,
  settings: Settings,
): number | null {
  const fair = fairPrice(followers ?? 0, engagement, format, settings);
  return fair === 0 ? null : price / fair;
}

/** One is added to both counts: where two reactions are usual, none of them says little. */
function engagementFactor(engagement: number | null, usual: number, settings: Settings): number {
  if (engagement === null) return 1;
  const most = settings['price.engagementMost'];
  const factor = ((1 + engagement) / (1 + usual)) ** settings['price.engagementPower'];
  return Math.max(1 / most, Math.min(most, factor));
}
