import { daysSince1970 } from '../../days';
import type { Settings } from '../../settings';
import { kocInReserve } from '../../shortlist/list/choose-shortlist';
import type { Fill, Recruit } from '../acts/act';
import { isPeer } from '../lead-times/chain';
import { dayOf, isLive, isOpenPlace, isReserve, type PlanRow } from '../record/plan-row';
import { takenBy } from '../run/spread';
import type { Checked } from './checks';
import { askedFor, isPaidBy, type PlaceTerms, recruitFor } from './deal';

/** Who gets which open place, and who stands by. */
export interface Pairing {
  readonly pairs: readonly Paired[];
  readonly reserves: readonly Recruit[];
  /** How many more would stand by for a pool of a fifth. */
  readonly reservesShort: number;
  /** Codes of the places that stay open. */
  readonly open: readonly string[];
}

/** A place and who is to have it. */
interface Paired extends Pick<Fill['pairs'][number], 'code'> {
  readonly creator: Recruit;
}

/** The KOC places that wait for a name, earliest first. What is on hold, or was to be out before today, waits for a person. */
export function openPlaces(rows: readonly PlanRow[], today: string): readonly PlanRow[] {
  return rows
    .filter((row) => isLive(row) && isOpenPlace(row) && isPeer(row.tier) && row.status !== 'hold')
    .filter((row) => (dayOf(row) ?? today) >= today)
    .sort((one, other) => order(dayOf(one) ?? noDay, dayOf(other) ?? noDay) || order(one.code, other.code));
}

/**
 * Best first onto the earliest places: who leaves the fewest questions, then who has the most followers. Nobody on a place that pays
 * less than is asked, nor more of an agency a day than the settings allow. Who is left stands by, until the pool is a fifth
 * of the KOC.
 *
 * @param standBy the terms of who stands by
 */
export function pairRecruits(
  rows: readonly PlanRow[],
  checked: readonly Checked[],
  { settings, today, standBy }: { settings: Settings; today: string; standBy: PlaceTerms },
): Pairing {
  const left = checked.filter(isFit).sort(byWorth);
  const agencies = takenBy(rows).ofAgency;
  const mostOfAgency = settings['plan.agencyNotesADay'];
  const pairs: Paired[] = [];
  const open: string[] = [];
  for (const place of openPlaces(rows, today)) {
    const day = daysSince1970(dayOf(place) ?? today);
    const at = left.findIndex(({ signedUp: { creator } }) => {
      const there = agencies.get(creator.agency ?? '')?.get(day) ?? 0;
      return (creator.agency === null || there < mostOfAgency) && isPaidBy(askedFor(creator, place), place);
    });
    const [taken] = at === -1 ? [] : left.splice(at, 1);
    if (taken === undefined) {
      open.push(place.code);
      continue;
    }
    const { agency } = taken.signedUp.creator;
    if (agency !== null) {
      const own = agencies.get(agency) ?? new Map<number, number>();
      agencies.set(agency, own.set(day, (own.get(day) ?? 0) + 1));
    }
    pairs.push({ code: place.code, creator: recruitFor(taken.signedUp, place) });
  }
  const peers = rows.filter((row) => isLive(row) && isPeer(row.tier)).length;
  const there = rows.filter((row) => isReserve(row) && isPeer(row.tier)).length;
  const wanted = Math.max(0, Math.ceil(peers * kocInReserve - 1e-9) - there);
  const reserves = left
    .filter(({ signedUp: { creator } }) => isPaidBy(askedFor(creator, standBy), standBy))
    .slice(0, wanted)
    .map(({ signedUp }) => recruitFor(signedUp, standBy));
  return { pairs, reserves, reservesShort: wanted - reserves.length, open };
}

/** Nothing against, and no question who it is. */
export function isFit({ checked: { against, asks } }: Pick<Checked, 'checked'>): boolean {
  return against.length === 0 && !asks.some(({ kind }) => kind === 'same person' || kind === 'same name');
}

function byWorth({ checked: one }: Checked, { checked: other }: Checked): number {
  return (
    one.asks.length - other.asks.length ||
    (other.followers ?? 0) - (one.followers ?? 0) ||
    order(one.recruit.id, other.recruit.id)
  );
}

/** Places without a day come last. */
const noDay = '9999';

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
