import type { Settings } from '../../settings';
import { type EchoGroup, type EchoSegment, wholeSlope } from '../solver/problem';
import type { Deal } from './model';

/**
 * The echo of several KOC in one niche: whoever searches meets the brand more than once. Each KOC adds to its niche's
 * echo a share of what a KOC of the niche is worth on average, half as much with every `shortlist.echoHalf` of them, so
 * that the tenth in one niche adds less than the third in another. Assumption.
 */
export function echoGroups(deals: readonly Deal[], settings: Settings): readonly EchoGroup[] {
  const byNiche = new Map<string, { deal: Deal; koc: number; value: number }[]>();
  for (const deal of deals) {
    for (const [niche, bookings] of kocByNiche(deal)) {
      const members = byNiche.get(niche) ?? [];
      byNiche.set(niche, members);
      const value = bookings.reduce((sum, booking) => sum + booking.value, 0);
      members.push({ deal, koc: bookings.length, value });
    }
  }
  return [...byNiche].map(([name, members]) => {
    const koc = members.reduce((sum, one) => sum + one.koc, 0);
    const average = members.reduce((sum, one) => sum + one.value, 0) / koc;
    return {
      name: `echo ${name}`,
      members: members.map(({ deal }) => deal.id),
      reach: members.map((one) => one.koc * partsOfKoc),
      segments: segments(average * settings['shortlist.echoBonus'], settings['shortlist.echoHalf']),
    };
  });
}

function kocByNiche({ bookings }: Deal): ReadonlyMap<string, Deal['bookings']> {
  const found = new Map<string, Deal['bookings']>();
  for (const booking of bookings) {
    const [niche] = booking.candidate.scored.niches;
    if (booking.candidate.tier !== 'koc' || niche === undefined) continue;
    found.set(niche, [...(found.get(niche) ?? []), booking]);
  }
  return found;
}

/** One KOC is so many units of reach, so that the slope of what they are worth stays a number that can be added up. */
const partsOfKoc = 1_000;

/** After so many halvings an echo is no longer heard. */
const halvings = 6;

function segments(bonus: number, width: number): readonly EchoSegment[] {
  return Array.from({ length: halvings }, (_, step) => ({
    width: width * partsOfKoc,
    slope: Math.round((bonus * wholeSlope) / partsOfKoc / 2 ** step),
  }));
}
