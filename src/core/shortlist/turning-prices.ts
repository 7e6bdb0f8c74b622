import type { Booking, Deal, Model } from './model';
import type { Relaxation } from './solver/solution';

/** ¥ asked at about which a deal's booking would turn: leave the list where it is chosen, enter it where it is not. */
export type TurningPrice = (deal: Deal, booking: Booking) => number | null;

/**
 * The turning prices of everybody at once, from the linear relaxation: what a deal gains beyond its costs, at what a
 * fen is worth for it, is how much dearer it may be, or has to be cheaper. They are estimates: a run with that price
 * settles it. `null` where no price decides: money is not scarce, a person insists, or not even a gift would do.
 */
export function turningPrices(model: Model, relaxation: Relaxation | null): TurningPrice {
  if (relaxation === null) return () => null;
  const places = new Map(model.problem.options.map(({ id }, index) => [id, index]));
  return (deal, booking) => {
    const index = places.get(deal.id) as number;
    const worthOfFen = relaxation.moneyPrices[index] as number;
    const gain = relaxation.reducedValues[index] as number;
    const { cost } = model.problem.options[index] as { readonly cost: number };
    if (booking.candidate.forced !== null || booking.cost === 0 || worthOfFen <= 0) return null;
    const turns = cost + gain / worthOfFen;
    return turns <= 0 ? null : (booking.price * turns) / cost;
  };
}
