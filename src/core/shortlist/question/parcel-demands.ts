import { fenInYuan } from '../../budget/fen';
import { say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { balanceMessages as messages } from '../../messages/shortlist/balance';
import { forcedAmount } from './balance/balance-demands';
import { type Booking, costInFen } from './model';
import type { Money } from './money';
import type { DemandContext, NamedRule } from './rules/rule';

/**
 * That a list pays the parcels of those who are on it: what they cost beyond the samples' line comes off the creators' money.
 * A list of many small creators would else be a plan that spends more than the budget. With a balance, whoever has to be on
 * the list breaks it as they break its ends: their parcels draw on the contingency.
 */
export function parcelDemands(
  { parcels }: Money,
  { deals, rules, settings: { language } }: DemandContext,
): readonly NamedRule[] {
  if (parcels === null || parcels.each === 0 || rules.ignorePrices) return [];
  const sent = deals.map((deal) => parcelsIn(deal) * parcels.each);
  const forced =
    rules.mixName === 'balanced'
      ? forcedAmount(deals, (bookings) => costInFen(bookings) + parcelsIn({ bookings }) * parcels.each)
      : 0;
  const most = Math.max(parcels.withCreators, forced);
  return [
    {
      rule: {
        kind: 'count',
        name: parcelsRule,
        ofCost: true,
        most,
        members: deals.map(({ id }) => id),
        amounts: deals.map(({ bookings }, place) => costInFen(bookings) + (sent[place] ?? 0)),
        besideCost: sent,
      },
      about: {
        kind: 'whole',
        says: say(language, messages.withParcels, { money: yuan(most / fenInYuan) }),
        without: null,
      },
    },
  ];
}

/** What the engine calls it: a second limit of the budget. */
export const parcelsRule = 'creators with parcels';

/** What is sent to those on a list. */
export interface ParcelsTaken {
  readonly count: number;
  /** Fen of all of them. */
  readonly cost: number;
  /** Fen of that beyond what is set aside for samples. */
  readonly beyond: number;
}

/** What decides how many parcels a booking takes: a row of the plan, and so a parcel, for each note. */
type Sent = Pick<Booking, 'priceFrom' | 'cost' | 'notes'>;

/**
 * `null` where parcels are not booked among the creators.
 *
 * @param open places of KOC who are still to be found
 */
export function parcelsTaken(
  { parcels, toSpend }: Money,
  bookings: readonly Sent[],
  open = 0,
): ParcelsTaken | null {
  if (parcels === null) return null;
  const count = parcelsIn({ bookings, open });
  const cost = count * parcels.each;
  return { count, cost, beyond: Math.max(0, cost - Math.max(0, parcels.withCreators - toSpend)) };
}

/**
 * How many open places a list leaves money for: their price is paid by what is for creators, their parcels by what the
 * samples leave, and beyond that by the creators' money as well.
 *
 * @param spent fen of the list
 * @param place fen of an open place, its parcel aside
 */
export function payableWithParcels(
  { parcels, toSpend }: Money,
  bookings: readonly Sent[],
  spent: number,
  place: number,
): number {
  const each = parcels?.each ?? 0;
  const left = (parcels?.withCreators ?? toSpend) - spent - parcelsIn({ bookings }) * each;
  return Math.min(paying(toSpend - spent, place), paying(left, place + each));
}

function paying(fen: number, each: number): number {
  return each === 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor(fen / each));
}

/** The cost of a gift is its parcel already, but for those that the samples of a balance pay; open places get parcels too. */
function parcelsIn({
  bookings,
  open = 0,
}: {
  readonly bookings: readonly Sent[];
  readonly open?: number;
}): number {
  return bookings.reduce(
    (sum, { priceFrom, cost, notes }) => sum + (priceFrom === 'gift' && cost > 0 ? 0 : notes),
    open,
  );
}
