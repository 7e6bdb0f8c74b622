import { isPeer } from '../../lead-times/chain';
import { dayOf, isOpenPlace, type PlanRow } from '../../record/plan-row';
import type { Status } from '../../record/statuses';
import { possibleFrom } from '../../record/terms';
import { firstDayIn, limitsOf, takenBy } from '../../run/spread';
import { phaseAt } from '../../run/stretches';
import type { Drawn, Ended, Hole, Reopened } from '../acted';
import { type AtHand, endOf, hasReached, lastDayOf, nameOf, type Work, withFields } from '../at-hand';
import { asARunWould, reopenedFor } from './new-rows';
import { type Candidate, candidateFor, reservesFor } from './reserves-for';

/** How rows leave, and who comes. */
export interface Leaving {
  readonly status: Status;
  readonly why?: string | undefined;
  /** Fen that are owed all the same. */
  readonly owed?: number | undefined;
  readonly refill: boolean;
  /** Who is to come; absent: whoever fits best. May be new to the plan. */
  readonly reserve?: PlanRow | undefined;
}

/**
 * Ends rows, or sends them back to those who stand by, and fills what they leave: with a reserve, else of KOC with a place that
 * is open again, else with nobody, which is named.
 */
export function leave(rows: readonly PlanRow[], leaving: Leaving, atHand: AtHand): Work {
  const { byCode, terms } = atHand;
  const changed = new Map<string, PlanRow>();
  const added: PlanRow[] = [];
  const ended: Ended[] = [];
  const drawn: Drawn[] = [];
  const open: PlanRow[] = [];
  const holes: Hole[] = [];
  const taken = new Set<string>();
  const leavers = new Set(rows.map(({ code }) => code));
  const days = takenBy(atHand.record.rows.filter(({ code }) => !leavers.has(code)));
  for (const row of rows) {
    const after = leaving.status === 'reserve' ? benched(row) : endedRow(row, leaving);
    const stood = byCode.get(row.code) ?? row;
    changed.set(row.code, after);
    ended.push({
      code: row.code,
      name: nameOf(row),
      status: leaving.status,
      freed: terms.cost(stood) - terms.cost(after),
      lost: (after.lost ?? 0) - (stood.lost ?? 0),
    });
    if (!leaving.refill) continue;
    const best = bestFor(row, leaving, atHand, taken);
    if (best !== undefined) {
      const { reserve, soonest, makes, dearer } = best;
      taken.add(reserve.code);
      const placed = onTime(best.placed, row, makes ? '' : soonest, days, atHand);
      if (byCode.has(reserve.code)) changed.set(reserve.code, placed);
      else added.push(placed);
      drawn.push({ ...dayTold(placed, row, atHand), name: nameOf(placed), cost: terms.cost(placed), dearer });
    } else if (isPeer(row.tier)) {
      const place = reopenedFor(row, atHand);
      const soonest = possibleFrom(place, terms);
      open.push(onTime(place, row, soonest > (dayOf(row) ?? soonest) ? soonest : '', days, atHand));
    } else holes.push({ code: row.code, name: nameOf(row), tier: row.tier, keyword: row.keyword ?? '' });
  }
  const reopened = asARunWould(open, atHand);
  const reopenedTold = reopened.map((place): Reopened => {
    const row = rows.find(({ code }) => code === place.replaces) ?? place;
    return dayTold(place, row, atHand);
  });
  return {
    changed,
    added: [...added, ...reopened],
    found: { ended, drawn, reopened: reopenedTold, holes },
  };
}

function bestFor(
  row: PlanRow,
  { reserve }: Leaving,
  atHand: AtHand,
  taken: ReadonlySet<string>,
): Candidate | undefined {
  if (isOpenPlace(row)) return undefined;
  if (reserve !== undefined) return candidateFor(row, reserve, atHand);
  return reservesFor(row, atHand, taken)[0];
}

/** On the place's day, or on the first that is possible and keeps the limits; never earlier than the place's. */
function onTime(
  placed: PlanRow,
  row: PlanRow,
  soonest: string,
  days: ReturnType<typeof takenBy>,
  { frame, terms }: AtHand,
): PlanRow {
  const wanted = dayOf(row);
  if (wanted === undefined) return placed;
  const phase = phaseAt(wanted, frame.phases);
  if (soonest === '') return { ...placed, phase };
  const from = soonest > wanted ? soonest : wanted;
  const last = lastDayOf(row, frame);
  const end = from <= last ? last : endOf(frame);
  const to = firstDayIn([from, end], placed, days, limitsOf(terms));
  return { ...placed, phase: phaseAt(to, frame.phases), ...(to !== wanted && { movedTo: to }) };
}

function dayTold(placed: PlanRow, row: PlanRow, { frame }: AtHand): Reopened {
  const day = dayOf(placed) ?? '';
  const wanted = dayOf(row) ?? '';
  const last = lastDayOf(row, frame);
  return { code: placed.code, for: row.code, day, wanted, losesTheDay: wanted <= last && day > last };
}

/** An end, with what it has cost: a sample that was sent is gone. A note that was out stays paid, its sample in it. */
function endedRow(row: PlanRow, { status, why, owed = 0 }: Leaving): PlanRow {
  const wasOut = status === 'unfound' || status === 'deleted';
  const isSent = !wasOut && row.sample !== 'no' && hasReached(row, 'shipped');
  const lost = (isSent ? (row.product ?? 0) + (row.shipping ?? 0) : 0) + owed + (row.lost ?? 0);
  return withFields(row, {
    status,
    ...(why !== undefined && why !== '' && { endedWhy: why }),
    ...(lost > 0 && { lost }),
  });
}

/** The same code, no day and no place. */
function benched(row: PlanRow): PlanRow {
  return withFields(row, {
    status: 'reserve',
    plannedDay: undefined,
    movedTo: undefined,
    keyword: undefined,
    batch: undefined,
    phase: undefined,
    angle: undefined,
    replaces: undefined,
  });
}
