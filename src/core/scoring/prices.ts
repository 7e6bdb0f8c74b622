import type { Offer } from '../creators/creator';
import type { Settings } from '../settings';
import { benchmarksFor } from './benchmarks';

/** What the brand pays for an offer, ¥: the price, the platform's fee if declared, less the rebate if it counts. */
export function costOf(
  { price, declared, rebate }: Pick<Offer, 'price' | 'declared' | 'rebate'>,
  settings: Settings,
): number {
  const fee = declared ? settings['cost.fee'] : 0;
  const back = settings['cost.countRebate'] ? (rebate ?? 0) : 0;
  return price * (1 + fee - back);
}

/**
 * The offer that costs the brand least. Declared offers go before others, and those paid in money before those paid with
 * the product, whose cost is not in the sheet. `null` where there is none.
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

/**
 * What a note of a creator of this size and engagement usually costs, ¥, before the platform's fee: a price per
 * follower (the trade's 10 % rule), less of it the smaller an account is below `price.smallBelow`; more where the
 * audience does more than is usual for the size and less where it does less; and a premium for video. The engagement
 * moves the price by no more than `price.engagementMost` times either way, so that one viral note makes nobody dear.
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
  const size = Math.min(1, followers / settings['price.smallBelow']) ** settings['price.smallPower'];
  const image =
    settings['price.perFollower'] * followers * size * engagementFactor(followers, engagement, settings);
  return Math.max(settings['price.least'], image) * (format === 'video' ? settings['price.videoPremium'] : 1);
}

function engagementFactor(followers: number, engagement: number | null, settings: Settings): number {
  if (engagement === null) return 1;
  const most = settings['price.engagementMost'];
  const usual = benchmarksFor(followers, 1, settings).engagementRate.typical;
  const factor = (engagement / followers / usual) ** settings['price.engagementPower'];
  return Math.max(1 / most, Math.min(most, factor));
}
