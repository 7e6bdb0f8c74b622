import { refusalMessages as messages } from '../../../messages/campaign/acts';
import { recordMessages } from '../../../messages/campaign/record';
import { isPeer } from '../../lead-times/chain';
import { dayOf, isEnded, isLive, isOpenPlace, type PlanRow } from '../../record/plan-row';
import { fillingOf } from '../../record/tab/fill-place';
import { stillPossibleFrom } from '../../record/terms';
import { firstDayIn, limitsOf, takenBy } from '../../run/spread';
import type { Fill, Recruit } from '../act';
import type { Doubt, Refused } from '../acted';
import { type AtHand, endOf, isStandingBy, lastDayOf, nameOf, type Work, withFields } from '../at-hand';
import { standingBy } from '../ends/new-rows';
import { hasLapsed } from '../ends/reserves-for';
import { refuse } from '../rows-named';

/**
 * Creators on open places, which keep their codes, keywords and days; further ones stand by. Who stood by loses the row in which
 * they did: nobody stands twice.
 */
export function fill({ pairs, reserves = [] }: Fill, atHand: AtHand): Work | Refused {
  const { record, terms, done } = atHand;
  const why = whyNot(pairs, reserves, atHand);
  if (why !== null) return why;
  const filling = fillingOf(record.rows, terms.settings.language);
  const codes = new Set(pairs.map(({ code }) => code));
  const taken = takenBy(record.rows.filter(({ code }) => !codes.has(code)));
  const changed = new Map<string, PlanRow>();
  const doubts: Doubt[] = [];
  for (const { code, creator } of pairs) {
    const place = atHand.byCode.get(code) as PlanRow;
    const filled = filling.fill(place, named(place, creator, atHand));
    if (filled === null) return refuse(messages.isNotOpen, { code, name: nameOf(place) });
    changed.set(code, onTime(filled, place, taken, atHand));
    if (hasLapsed(filled, done.day))
      doubts.push({ code, kind: 'price lapsed', day: filled.priceUntil ?? '' });
  }
  const added = reserves.map((recruit) => standingBy(recruit, recruit.tier ?? 'koc', atHand));
  return {
    changed,
    added,
    gone: filling.gone(),
    found: { filled: [...changed.keys()], standBy: added.map(({ code }) => code), doubts },
  };
}

function whyNot(
  pairs: Fill['pairs'],
  reserves: readonly Recruit[],
  { byCode, record }: AtHand,
): Refused | null {
  const such = record.rows.find(isOpenPlace)?.code ?? 'K07';
  if (pairs.length + reserves.length === 0) return refuse(messages.noCodes, { such });
  const codes = new Set<string>();
  const ids = new Set<string>();
  for (const { code, creator } of pairs) {
    const place = byCode.get(code);
    if (place === undefined) return refuse(messages.noCode, { code, such });
    if (!isOpenPlace(place) || !isLive(place) || codes.has(code))
      return refuse(messages.isNotOpen, { code, name: nameOf(place) });
    codes.add(code);
    const person = typeof creator === 'string' ? byCode.get(creator) : creator;
    if (typeof creator === 'string' && !isStandingBy(byCode.get(creator)))
      return refuse(messages.isNoReserve, { code: creator });
    const bad = whyNotPerson(person ?? {}, record.rows, ids, code);
    if (bad !== null) return bad;
    if (person?.tier !== undefined && !isPeer(person.tier))
      return refuse(messages.isOtherTier, { name: person.name ?? '', code });
  }
  for (const recruit of reserves) {
    const bad = whyNotPerson(recruit, record.rows, ids, null);
    if (bad !== null) return bad;
  }
  return null;
}

/** @param place the code of the place that the person is to have; `null`: they are to stand by */
function whyNotPerson(
  { id, name = '' }: { readonly id?: string; readonly name?: string },
  rows: readonly PlanRow[],
  ids: Set<string>,
  place: string | null,
): Refused | null {
  if (id === undefined) return null;
  if (ids.has(id)) return refuse(messages.namesTwice, { name });
  ids.add(id);
  const there = rows.find((row) => row.id === id && !isEnded(row));
  if (there === undefined) return null;
  if (isLive(there) || place === null) return refuse(messages.isInPlan, { name, there: there.code });
  return isPeer(there.tier)
    ? null
    : refuse(recordMessages.otherTier, { name, there: there.code, code: place });
}

function named(place: PlanRow, creator: Recruit | string, { byCode }: AtHand): PlanRow {
  if (typeof creator !== 'string') return { ...place, ...creator, tier: creator.tier ?? place.tier };
  const id = byCode.get(creator)?.id;
  return id === undefined ? place : { ...place, id };
}

/** Moved to the first day that is possible and keeps the limits, where its own no longer is. */
function onTime(
  filled: PlanRow,
  place: PlanRow,
  taken: ReturnType<typeof takenBy>,
  { terms, done, frame }: AtHand,
): PlanRow {
  const day = dayOf(place);
  const soonest = stillPossibleFrom(filled, terms, done.day);
  if (day === undefined || soonest <= day) return filled;
  const last = lastDayOf(place, frame);
  const to = firstDayIn([soonest, soonest <= last ? last : endOf(frame)], filled, taken, limitsOf(terms));
  return withFields(filled, { movedTo: to });
}
