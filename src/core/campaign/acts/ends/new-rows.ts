import { parcelOf } from '../../../budget/prices';
import { withAngles } from '../../angles';
import { kocNeededFor } from '../../keywords';
import { isPeer } from '../../lead-times/chain';
import { dayOf, type PlanRow } from '../../record/plan-row';
import { typedFields } from '../../run/free-rows';
import { withKeywords } from '../../run/keywords-in-turns';
import { lotName, placeDeal } from '../../run/wanted';
import type { Recruit } from '../act';
import type { AtHand } from '../at-hand';

/** An open KOC place in the place of a row, with the brief's deal. */
export function reopenedFor(row: PlanRow, atHand: AtHand): PlanRow {
  const { terms, done, give } = atHand;
  const day = dayOf(row);
  return {
    code: give('koc'),
    tier: 'koc',
    status: 'to confirm',
    ...placeDeal(terms.brief, terms.settings),
    ...(row.lot !== undefined && { lot: row.lot }),
    ...(row.keyword !== undefined && { keyword: row.keyword }),
    ...(row.batch !== undefined && { batch: row.batch }),
    ...(row.phase !== undefined && { phase: row.phase }),
    ...(day !== undefined && { plannedDay: day }),
    replaces: row.code,
    since: done.day,
  };
}

/** Somebody who is new to the plan, standing by. KOC belong to the lot, so that a list that is chosen anew leaves them. */
export function standingBy(recruit: Recruit, tier: PlanRow['tier'], { terms, done, give }: AtHand): PlanRow {
  const { tier: _, ...deal } = recruit;
  return {
    format: 'image',
    declared: 'yes',
    offer: 'paid',
    ...parcelOf(terms.brief, terms.settings),
    ...deal,
    ...(isPeer(tier) && { lot: lotName }),
    code: give(tier),
    tier,
    status: 'reserve',
    since: done.day,
  };
}

/** New rows with the keywords and angles that a run would give them. */
export function asARunWould(added: readonly PlanRow[], { record, terms }: AtHand): readonly PlanRow[] {
  if (added.length === 0) return added;
  const { brief, settings } = terms;
  const typed = typedFields(record.log);
  const needs = brief.keywords.map((keyword) => ({
    keyword,
    needed: kocNeededFor(keyword, brief, settings),
  }));
  const rows = withKeywords([...record.rows, ...added], needs, typed);
  return withAngles(rows, brief.angles, typed).slice(record.rows.length);
}
