import { fenInYuan } from '../../budget/fen';
import { say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { balanceMessages as messages } from '../../messages/shortlist/balance';
import { type Booking, costInFen } from './model';
import type { Money } from './money';
import type { DemandContext, NamedRule } from './rules/rule';

/**
 * That a list pays the parcels of those who are on it: what they cost beyond the samples' line comes off the creators' money.
 * A list of many small creators would else be a plan that spends more than the budget.
 */
export function parcelDemands(
  { parcels }: Money,
  { deals, rules, settings: { language } }: DemandContext,
): readonly NamedRule[] {
  if (parcels === null || parcels.each === 0 || rules.ignorePrices) return [];
  const sent = deals.map((deal) => parcelsIn(deal) * parcels.each);
  const most = parcels.withCreators;
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

/** What the parcels of a list take of the money for creators. */
export interface ParcelsTaken {
  readonly count: number;
  /** Fen of all of them. */
  readonly cost: number;
  /** Fen of that beyond what is set aside for samples. */
  readonly beyond: number;
}

/** `null` where parcels are not booked among the creators. */
export function parcelsTaken(
  { parcels, toSpend }: Money,
  bookings: readonly Pick<Booking, 'priceFrom'>[],
): ParcelsTaken | null {
  if (parcels === null) return null;
  const count = parcelsIn({ bookings });
  const cost = count * parcels.each;
  return { count, cost, beyond: Math.max(0, cost - Math.max(0, parcels.withCreators - toSpend)) };
}

/** A gift's cost is its parcel already. */
function parcelsIn({ bookings }: { readonly bookings: readonly Pick<Booking, 'priceFrom'>[] }): number {
  return bookings.filter(({ priceFrom }) => priceFrom !== 'gift').length;
}
