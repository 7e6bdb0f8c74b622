import { isHead } from '../lead-times/chain';
import type { PhaseName } from '../phase';
import { dayOf, type PlanRow, type RowField } from '../record/plan-row';
import { possibleFrom, type Terms } from '../record/terms';
import type { Frame } from './frame';
import { isFree } from './free-rows';
import { phaseAt } from './stretches';

/**
 * Whether the brief has made a free row's day impossible: it is outside of the campaign, before the row's lead time allows, or
 * after the day that the note is for. What acts have settled since, a signature or a product that comes late, moves nobody: it
 * shows, and a person decides.
 *
 * @param asPlanned the terms with what is settled as runs have settled it
 * @param isSecond a creator's second note may stand after the day
 */
export function isMisplaced(
  row: PlanRow,
  frame: Frame,
  { terms, asPlanned }: { readonly terms: Terms; readonly asPlanned: Terms },
  isSecond: boolean,
): boolean {
  if (!isFree(row)) return false;
  const day = dayOf(row);
  if (day === undefined) return true;
  const { phases, anchor } = frame;
  const [first, last] = [phases[0]?.from ?? anchor.day, phases[phases.length - 1]?.to ?? anchor.day];
  if (day < first || day > last || isAfterItsDay(row, frame, isSecond)) return true;
  return [terms, asPlanned].every((one) => possibleFrom(row, one) > day);
}

/** Whether a note that is for the day stands after it. */
export function isAfterItsDay(row: PlanRow, { phases, anchor }: Frame, isSecond: boolean): boolean {
  const day = dayOf(row);
  if (day === undefined || anchor.kind === 'always-on' || day <= anchor.day) return false;
  return isHead(row.tier) || !(isSecond || (isLater(row.phase) && isLater(phaseAt(day, phases))));
}

/** Whether a phase is for what need not be there by the day. */
function isLater(phase: PhaseName | undefined): boolean {
  return phase === 'always-on' || phase === 'follow-through';
}

/** The creators' notes that are not their first, by code. */
export function secondNotes(rows: readonly PlanRow[]): ReadonlySet<string> {
  const first = new Map<string, PlanRow>();
  const seconds = new Set<string>();
  for (const row of rows) {
    const other = row.id === undefined ? undefined : first.get(row.id);
    if (row.id === undefined || dayOf(row) === undefined) continue;
    if (other === undefined) first.set(row.id, row);
    else if ((dayOf(row) ?? '') >= (dayOf(other) ?? '')) seconds.add(row.code);
    else {
      seconds.add(other.code);
      first.set(row.id, row);
    }
  }
  return seconds;
}

/** The row as it waits for a day. */
export function withoutDay(row: PlanRow): PlanRow {
  const { plannedDay: _day, phase: _phase, batch: _batch, ...kept } = row;
  return kept;
}

/** A free row in the phase that its day now has, unless a person wrote another. */
export function inItsPhase(row: PlanRow, frame: Frame, typed: ReadonlySet<RowField> | undefined): PlanRow {
  const day = dayOf(row);
  if (!isFree(row) || day === undefined || typed?.has('phase')) return row;
  const phase = phaseAt(day, frame.phases);
  return phase === row.phase ? row : { ...row, phase };
}
