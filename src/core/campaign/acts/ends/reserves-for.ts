import { daysSince1970 } from '../../../days';
import { dayOf, type PlanRow } from '../../record/plan-row';
import { possibleFrom } from '../../record/terms';
import { type AtHand, isSameTier, withFields } from '../at-hand';

/** Somebody who may stand in for a row. */
export interface Candidate {
  readonly reserve: PlanRow;
  /** Their row in its place. */
  readonly placed: PlanRow;
  readonly soonest: string;
  /** Can be out on its day, and their agency has room on it. */
  readonly makes: boolean;
  /** Fen more than the row. */
  readonly dearer: number;
}

/**
 * Who may stand in for a row: who still makes its day comes first, then who costs no more, then as they stand. Not who is in the
 * plan already, and not whose price has lapsed.
 *
 * @param taken codes of those who have another place by now
 */
export function reservesFor(
  row: PlanRow,
  atHand: AtHand,
  taken: ReadonlySet<string> = new Set(),
): readonly Candidate[] {
  return atHand.standBy
    .filter((one) => isSameTier(one, row) && !taken.has(one.code) && !hasLapsed(one, atHand.done.day))
    .map((reserve) => candidateFor(row, reserve, atHand))
    .sort((one, other) => Number(other.makes) - Number(one.makes) || one.dearer - other.dearer);
}

export function candidateFor(row: PlanRow, reserve: PlanRow, atHand: AtHand): Candidate {
  const { taken, terms, done } = atHand;
  const placed = inPlaceOf(reserve, row, done.day);
  const soonest = possibleFrom(placed, terms);
  const day = dayOf(row);
  const ofAgency = taken.ofAgency.get(reserve.agency ?? '')?.get(daysSince1970(day ?? '')) ?? 0;
  // The row itself makes room.
  const others = ofAgency - (ofAgency > 0 && row.agency === reserve.agency ? 1 : 0);
  const hasRoom = others < terms.settings['plan.agencyNotesADay'];
  return {
    reserve,
    placed,
    soonest,
    makes: day === undefined || (soonest <= day && hasRoom),
    dearer: Math.max(0, terms.cost(placed) - terms.cost(row)),
  };
}

/** The first day on which anybody who stands by for a row could be out; `null`: nobody does. */
export function soonestReserve(row: PlanRow, { standBy, terms, done }: AtHand): string | null {
  const days = standBy
    .filter((one) => isSameTier(one, row) && !hasLapsed(one, done.day))
    .map((one) => possibleFrom({ ...one, since: done.day, status: 'to confirm' }, terms));
  return days.sort()[0] ?? null;
}

/** A price that held until a day that is past. */
export function hasLapsed({ priceUntil }: PlanRow, today: string): boolean {
  return priceUntil !== undefined && priceUntil < today;
}

/** Their own code, person and price; of the place the day, keyword, batch and angle. */
function inPlaceOf(reserve: PlanRow, row: PlanRow, today: string): PlanRow {
  return withFields(reserve, {
    status: 'to confirm',
    plannedDay: dayOf(row),
    movedTo: undefined,
    keyword: row.keyword,
    batch: row.batch,
    phase: row.phase,
    angle: row.angle,
    lot: row.lot ?? reserve.lot,
    replaces: row.code,
    since: today,
  });
}
