import type { Deal, Model } from '../model';

/** Every deal in which a creator comes: their formats, and packages. */
export function dealsWith(model: Model, creatorId: string): readonly Deal[] {
  return [...model.deals.values()].filter(({ bookings }) =>
    bookings.some(({ candidate }) => candidate.scored.creator.id === creatorId),
  );
}
