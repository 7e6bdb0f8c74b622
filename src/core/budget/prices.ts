import type { Brief } from '../brief';
import type { Settings } from '../settings';
import { inFen, shareOf } from './fen';

/** Fen of what is sent to one creator: the product at landed cost, and its shipping. */
export interface Parcel {
  readonly product: number;
  readonly shipping: number;
}

/**
 * What one parcel costs: the brief's sample and `budget.shipping`, or, where the brief names no sample, `shortlist.giftCost`
 * for both together.
 */
export function parcelOf({ sampleCost }: Pick<Brief, 'sampleCost'>, settings: Settings): Parcel {
  const shipping = inFen(settings['budget.shipping']);
  if (sampleCost !== null) return { product: inFen(sampleCost), shipping };
  const both = inFen(settings['shortlist.giftCost']);
  return { product: Math.max(0, both - shipping), shipping: Math.min(both, shipping) };
}

/** Fen that one open KOC place is planned at, its parcel aside. */
export interface PlacePrice {
  readonly price: number;
  readonly fee: number;
}

/** What a KOC who is still to be found is taken to ask: nothing but the product where that is the offer. */
export function placePriceOf(
  { placesOffer, platformFeeIn }: Pick<Brief, 'placesOffer' | 'platformFeeIn'>,
  settings: Settings,
): PlacePrice {
  const price = placesOffer === 'product' ? 0 : inFen(settings['shortlist.assumedPrice']);
  return { price, fee: platformFeeIn ? shareOf(price, settings['cost.fee']) : 0 };
}

/** Open places whose number a person has set. */
export interface TypedPlaces {
  readonly count: number;
  /** Fen for all of them, fee included, parcels aside. */
  readonly fen: number;
}

/** The places that the brief asks for; none where their number is still to be worked out. */
export function typedPlaces(
  brief: Pick<Brief, 'places' | 'placesOffer' | 'platformFeeIn'>,
  settings: Settings,
): TypedPlaces {
  const { price, fee } = placePriceOf(brief, settings);
  const count = brief.places ?? 0;
  return { count, fen: count * (price + fee) };
}
