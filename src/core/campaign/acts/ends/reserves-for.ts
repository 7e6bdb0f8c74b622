import { dayOf, isLive, isReserve, type PlanRow } from '../../record/plan-row';
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
  const { rows } = atHand.record;
  const live = new Set(rows.filter(isLive).map(({ id }) => id));
  const may = (one: PlanRow) =>
    isReserve(one) &&
    isSameTier(one, row) &&
    !taken.has(one.code) &&
    (one.id === undefined || !live.has(one.id)) &&
    !hasLapsed(one, atHand.done.day);
  return rows
    .filter(may)
    .map((reserve) => candidateFor(row, reserve, atHand))
    .sort((one, other) => Number(other.makes) - Number(one.makes) || one.dearer - other.dearer);
}

export function candidateFor(row: PlanRow, reserve: PlanRow, { record, terms, done }: AtHand): Candidate {
  const placed = inPlaceOf(reserve, row, done.day);
  const soonest = possibleFrom(placed, terms);
  const day = dayOf(row);
  const ofAgency = record.rows.filter(
    (one) =>
      one.agency !== undefined &&
      one.agency === reserve.agency &&
      one.code !== row.code &&
      isLive(one) &&
      dayOf(one) === day,
  ).length;
  const hasRoom = ofAgency < terms.settings['plan.agencyNotesADay'];
  return {
    reserve,
    placed,
    soonest,
    makes: day === undefined || (soonest <= day && hasRoom),
    dearer: Math.max(0, terms.cost(placed) - terms.cost(row)),
  };
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
