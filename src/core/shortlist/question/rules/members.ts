import { wholeShare } from '../../solver/problem';
import type { Booking, Deal } from '../model';
import type { Span } from './rules';

/** The deals that touch a rule, each with how many of its creators do. Without packages each is one. */
export function membersOf(
  deals: readonly Deal[],
  isOf: (booking: Booking) => boolean,
): { readonly members: readonly string[]; readonly amounts?: readonly number[] } {
  const members: string[] = [];
  const amounts: number[] = [];
  let plain = true;
  for (const { id, bookings } of deals) {
    const amount = bookings.filter(isOf).length;
    if (amount === 0) continue;
    members.push(id);
    amounts.push(amount);
    plain &&= bookings.length === 1;
  }
  return plain ? { members } : { members, amounts };
}

export function groupDeals(
  deals: readonly Deal[],
  keyOf: (booking: Booking) => string | null,
): ReadonlyMap<string, readonly Deal[]> {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals) {
    const keys = new Set(deal.bookings.map(keyOf));
    for (const key of keys) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [deal]);
      else group.push(deal);
    }
  }
  return groups;
}

/** Both ends in whole units: 0.25 of a whole of a million is 250,000. */
export function bounds(
  [least, most]: Span,
  whole: number,
): { readonly least?: number; readonly most?: number } {
  const [low, high] = [Math.round(least * whole), Math.round(most * whole)];
  const endless = whole === wholeShare ? high >= whole : !Number.isFinite(most);
  return { ...(low > 0 ? { least: low } : {}), ...(endless ? {} : { most: high }) };
}
