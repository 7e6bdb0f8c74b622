import type { Offer } from '../creators/creator';
import type { Settings } from '../settings';

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
