import { daysBetween, daysSince1970 } from '../../../days';
import { isHead } from '../../lead-times/chain';
import { dayOf, isLive, isOpenPlace, type PlanRow } from '../../record/plan-row';
import { stillPossibleFrom } from '../../record/terms';
import { frameOf } from '../../run/frame';
import { limitsOf, takenBy } from '../../run/spread';
import { lastDayFor } from '../../run/stretches';
import type { ActTerms, Doubt, Step } from '../acted';

/** What to look at where rows get another day or creator: lead times, full days, a second note that is near, the day itself. */
export function doubtsOf(
  { after, lines, act }: Step,
  had: ReadonlyMap<string, PlanRow>,
  terms: ActTerms,
): readonly Doubt[] {
  const named = new Set(lines.map(({ code }) => code));
  const rows = after.rows.filter(
    (row) => named.has(row.code) && isLive(row) && isOther(row, had.get(row.code)),
  );
  if (rows.length === 0) return [];
  const { settled } = after;
  const taken = takenBy(after.rows);
  const limits = limitsOf(terms);
  const frame = frameOf(after.rows, terms, settled.start);
  const last = lastDayFor(frame);
  const notes = notesByCreator(after.rows);
  return rows.flatMap((row) => {
    const { code } = row;
    const day = dayOf(row);
    const doubts: Doubt[] = [];
    const isNew = !isOpenPlace(row) && isAnother(row, had.get(code));
    if (isNew && settled.signed !== undefined) doubts.push({ code, kind: 'not signed' });
    if (day === undefined) return doubts;
    const at = daysSince1970(day);
    const soonest = stillPossibleFrom(row, { ...terms, settled }, act.day);
    if (soonest > day) doubts.push({ code, kind: 'too early', day: soonest });
    const wasDay = dayOf(had.get(code) ?? row) ?? day;
    if (frame.anchor.kind !== 'always-on' && day > last)
      if (isHead(row.tier)) doubts.push({ code, kind: 'head after the day', day: last });
      else if (wasDay <= last) doubts.push({ code, kind: 'after the day', day: last });
    if ((taken.ofKeyword.get(row.keyword ?? '')?.get(at) ?? 0) > limits.ofKeyword)
      doubts.push({ code, kind: 'keyword full', day });
    if ((taken.ofAgency.get(row.agency ?? '')?.get(at) ?? 0) > limits.ofAgency)
      doubts.push({ code, kind: 'agency full', day });
    const twin = notes.get(row.id ?? '')?.find((one) => one.code !== code && isNear(one, day));
    if (twin !== undefined)
      doubts.push({ code, kind: 'second within 14 days', other: twin.code, day: dayOf(twin) ?? day });
    return doubts;
  });
}

function isOther(row: PlanRow, was: PlanRow | undefined): boolean {
  return was === undefined || dayOf(was) !== dayOf(row) || isAnother(row, was);
}

/** Somebody else, or somebody who did not count before. */
function isAnother(row: PlanRow, was: PlanRow | undefined): boolean {
  return was === undefined || was.id !== row.id || !isLive(was);
}

function notesByCreator(rows: readonly PlanRow[]): ReadonlyMap<string, readonly PlanRow[]> {
  const notes = new Map<string, PlanRow[]>();
  for (const row of rows) {
    if (row.id === undefined) continue;
    const own = notes.get(row.id);
    if (own === undefined) notes.set(row.id, [row]);
    else own.push(row);
  }
  return notes;
}

/** Assumption of the trade: who posts twice for a brand does so fourteen days apart, the fourteenth included. */
const daysApart = 14;

function isNear(row: PlanRow, day: string): boolean {
  const other = dayOf(row);
  return isLive(row) && other !== undefined && Math.abs(daysBetween(other, day)) < daysApart;
}
