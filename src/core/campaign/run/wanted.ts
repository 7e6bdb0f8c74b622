import type { Brief } from '../../brief';
import { inFen } from '../../budget/fen';
import { parcelOf } from '../../budget/prices';
import { cellText } from '../../creators/cells/cell-text';
import type { Tier } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import { kocInReserve } from '../../shortlist/list/choose-shortlist';
import type { Pick, Shortlist } from '../../shortlist/list/shortlist';
import { isHead, isPeer } from '../lead-times/chain';
import type { OursOfRow } from '../record/plan-row';

/** A creator whom the list wants in the plan. */
export interface Wanted {
  readonly id: string;
  readonly tier: Tier;
  readonly role: 'pick' | 'reserve';
  /** How many notes at most: a KOC posts once. */
  readonly notes: 1 | 2;
  /** 0 where nobody knows. */
  readonly followers: number;
  /** What the list and the export say of the creator and the deal; a newer export's reach rows that are free. */
  readonly fields: Deal;
}

/** What a run writes into a row that is new or free, beside its days. */
export type Deal = Omit<OursOfRow, 'code' | 'tier' | 'keyword' | 'batch' | 'plannedDay' | 'phase'>;

/**
 * The list's creators by id, then those who stand by: KOC for a fifth of the KOC places, one for each head KOL, others as
 * the list has them. Nobody is both.
 *
 * @param openPlaces how many KOC are still to be named
 */
export function wantedOf(
  { picks, reserves }: Shortlist,
  openPlaces: number,
  brief: Brief,
  settings: Settings,
): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const count = (isOf: (tier: Tier) => boolean) => picks.filter(({ scored }) => isOf(scored.tier)).length;
  for (const pick of picks) wanted.set(pick.scored.creator.id, wantedAs('pick', pick, brief, settings));
  const left = {
    peers: Math.ceil((count(isPeer) + openPlaces) * kocInReserve - 1e-9),
    heads: count(isHead),
    others: Number.POSITIVE_INFINITY,
  };
  for (const pick of reserves) {
    const { tier, creator } = pick.scored;
    const kind = isPeer(tier) ? 'peers' : isHead(tier) ? 'heads' : 'others';
    if (wanted.has(creator.id) || left[kind] <= 0) continue;
    left[kind]--;
    wanted.set(creator.id, wantedAs('reserve', pick, brief, settings));
  }
  return wanted;
}

function wantedAs(role: Wanted['role'], pick: Pick, brief: Brief, settings: Settings): Wanted {
  const { scored, format, price, priceFrom, notes } = pick;
  const { creator, tier } = scored;
  const offers = creator.offers.filter((offer) => offer.format === format);
  const offer = offers.find((one) => one.price === price) ?? offers[0];
  const isGift = priceFrom === 'gift';
  const text = (field: 'link' | 'handle' | 'agency', value: string | null) => {
    const said = cellText(value);
    return said === '' ? {} : { [field]: said };
  };
  return {
    id: creator.id,
    tier,
    role,
    notes: isPeer(tier) ? 1 : notes,
    followers: creator.followers ?? 0,
    fields: {
      id: creator.id,
      name: cellText(creator.name) === '' ? creator.id : cellText(creator.name),
      ...text('link', creator.url),
      ...text('handle', creator.handle),
      ...text('agency', creator.agency),
      format,
      declared: offer?.declared === false ? 'no' : 'yes',
      offer: isGift ? 'product' : 'paid',
      ...(!isGift && priceFrom !== 'none' && { price: inFen(price) }),
      ...(offer?.priceUntil !== undefined && { priceUntil: offer.priceUntil }),
      ...parcelOf(brief, settings),
    },
  };
}

/** What a row of open KOC places begins with. Whoever takes only the product is paid by it: a price of ¥0 is none. */
export function placeDeal(brief: Brief, settings: Settings): Deal {
  const { placesOffer } = brief;
  return {
    format: 'image',
    declared: 'yes',
    lot: lotName,
    offer: placesOffer,
    ...(placesOffer !== 'product' && { price: inFen(settings['shortlist.assumedPrice']) }),
    ...parcelOf(brief, settings),
  };
}

/** The places that the brief asks for; acts may make further lots. */
export const lotName = 'A';
