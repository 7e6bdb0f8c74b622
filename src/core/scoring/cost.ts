import type { Offer } from '../creators/creator';
import type { Settings } from '../settings';

/** What the brand pays for an offer, ¥: the price, the platform's fee if declared, less the rebate if it counts. */
export function costOf(offer: Offer, settings: Settings): number {
  const fee = offer.declared ? settings['cost.fee'] : 0;
  const rebate = settings['cost.countRebate'] ? (offer.rebate ?? 0) : 0;
  return offer.price * (1 + fee - rebate);
}

/** The offer that costs the brand least; declared ones go before others. `null` where none has a price. */
export function cheapestOffer(offers: readonly Offer[], settings: Settings): Offer | null {
  let best: Offer | null = null;
  for (const offer of offers) {
    if (best === null || Number(offer.declared) > Number(best.declared)) best = offer;
    else if (offer.declared === best.declared && costOf(offer, settings) < costOf(best, settings))
      best = offer;
  }
  return best;
}

/** ¥ for one save, or `null` where price or saves are unknown or there are no saves. */
export function costPerSave(
  offers: readonly Offer[],
  saves: number | null,
  settings: Settings,
): number | null {
  const offer = cheapestOffer(offers, settings);
  return offer === null || saves === null || saves <= 0 ? null : costOf(offer, settings) / saves;
}
