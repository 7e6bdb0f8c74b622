import { inFen } from '../../budget/fen';
import type { Creator, Offer } from '../../creators/creator';
import type { Recruit } from '../acts/act';
import type { PlanRow } from '../record/plan-row';
import type { SignedUp } from './recruits';

/** What a place pays and for which note. */
export type PlaceTerms = Pick<PlanRow, 'format' | 'declared' | 'offer' | 'price'>;

/** What somebody asks for a place's note. */
export interface Asked {
  /** Fen; `null`: nobody knows. 0: the product is enough. */
  readonly fen: number | null;
  /** Fen: the high end of a range. */
  readonly high: number | null;
  readonly priceUntil: string | null;
  /** There is a price, but for another format, or not through the platform. */
  readonly other: 'format' | 'undeclared' | null;
}

/** What a creator asks for the note of a place: the lowest price of its format, ordered as the place orders it. */
export function askedFor({ offers }: Creator, { format = 'image', declared = 'yes' }: PlaceTerms): Asked {
  const [any] = offers;
  const ofFormat = offers.filter((offer) => offer.format === format);
  const fitting = ofFormat.filter((offer) => offer.declared === (declared === 'yes'));
  const offer = [...fitting].sort((one, other) => one.price - other.price)[0];
  if (offer !== undefined)
    return {
      fen: inFen(offer.price),
      high: offer.priceHigh === undefined ? null : inFen(offer.priceHigh),
      priceUntil: offer.priceUntil ?? null,
      other: null,
    };
  const other = any === undefined ? null : ofFormat.length === 0 ? 'format' : 'undeclared';
  return { fen: null, high: null, priceUntil: untilOf(offers), other };
}

function untilOf(offers: readonly Offer[]): string | null {
  return offers.find(({ priceUntil }) => priceUntil !== undefined)?.priceUntil ?? null;
}

/** Fen that a place pays at most, beside the product. */
export function mostPaid({ offer, price = 0 }: PlaceTerms): number {
  return offer === 'product' ? 0 : price;
}

/** Whether a place pays what is asked, as far as it is known. */
export function isPaidBy({ fen }: Asked, place: PlaceTerms): boolean {
  return fen === null || fen <= mostPaid(place);
}

/** Somebody as the act `fill` takes them onto a place: what is unknown stays as the place has it. */
export function recruitFor({ creator, ownsProduct }: SignedUp, place: PlaceTerms): Recruit {
  const { fen, priceUntil } = askedFor(creator, place);
  const known = (field: 'link' | 'handle' | 'agency', value: string | null) =>
    value === null ? {} : { [field]: value };
  return {
    id: creator.id,
    name: creator.name,
    ...known('link', creator.url),
    ...known('handle', creator.handle),
    ...known('agency', creator.agency),
    ...(fen === 0 && { offer: 'product' as const }),
    ...(fen !== null && fen > 0 && { price: fen }),
    ...(priceUntil !== null && { priceUntil }),
    ...(ownsProduct && { sample: 'no' as const }),
  };
}
