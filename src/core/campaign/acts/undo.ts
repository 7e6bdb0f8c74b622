import { refusalMessages as messages } from '../../messages/campaign/acts';
import { isPeer } from '../lead-times/chain';
import type { LogLine, LogValue, Settled } from '../record/campaign-record';
import { loggedFields, replay } from '../record/log';
import { isLive, type PlanRow, type RowField } from '../record/plan-row';
import type { Undo } from './act';
import type { Refused } from './acted';
import { type AtHand, nameOf, rowsAfter, type Work } from './at-hand';
import { refuse } from './rows-named';

/** How the log names an undo: by what it takes back. */
export function undoNamed(number: number): string {
  return `undo ${number}`;
}

/** The number that an act of the log takes back; `null` for any other act. */
export function numberUndone(act: string): number | null {
  const found = /^undo (\d+)$/.exec(act);
  return found === null ? null : Number(found[1]);
}

/** The last act of a person that stands: what `undo` without a number takes back. Runs and what was typed are not meant. */
export function lastToUndo(log: readonly LogLine[]): number | null {
  const acts = [...new Map(log.map(({ number, act }) => [number, act]))].reverse();
  const undone = new Set<number>();
  // From the last on: nothing takes it back, so what it takes back does not stand, and so on.
  for (const [number, act] of acts) {
    const other = undone.has(number) ? null : numberUndone(act);
    if (other !== null) undone.add(other);
  }
  const isOwn = (act: string) => act !== 'plan' && act !== 'typed' && numberUndone(act) === null;
  return acts.find(([number, act]) => isOwn(act) && !undone.has(number))?.[0] ?? null;
}

/**
 * The lines of a number backwards, where nothing of them has changed since: changed rows have their values again, new ones go, and
 * those that were taken out come back under their codes. An undo is taken back in the same way.
 */
export function undo({ number }: Undo, atHand: AtHand): Work | Refused {
  const { log } = atHand.record;
  const lines = log.filter((line) => line.number === number);
  const [first] = log;
  if (lines.length === 0)
    return refuse(messages.noNumber, { number, last: log[log.length - 1]?.number ?? 0 });
  if (first?.number === number && first.act === 'plan') return refuse(messages.firstPlan);
  const changed = new Map<string, PlanRow>();
  const added: PlanRow[] = [];
  const gone = new Set<string>();
  let settled = atHand.record.settled;
  for (const line of lines) {
    const { code, what } = line;
    const row = atHand.byCode.get(code);
    const since = (field: string) => refuse(messages.changedSince, { number, code, field });
    if (code === '') {
      const before = settledBefore(settled, what);
      if (typeof before === 'string') return refuse(messages.settledSince, { number, field: before });
      settled = before;
    } else if (what.code?.[1] === null) {
      if (row !== undefined) return since('code');
      added.push(...replay(log.filter((one) => one.number < number && one.code === code)));
    } else if (row === undefined) return since('code');
    else {
      const field = changedField(row, line);
      if (field !== null) return since(field);
      if (what.code?.[0] === null) gone.add(code);
      else changed.set(code, withBefore(row, what));
    }
  }
  const work: Work = { changed, added, gone, settled, found: { undone: number } };
  return twice(work, number, atHand) ?? work;
}

/** What was settled before; the name of a field that is settled anew since. */
function settledBefore(settled: Settled, what: LogLine['what']): Settled | string {
  const before: Record<string, LogValue | undefined> = { ...settled };
  for (const [field, [was, is]] of Object.entries(what) as [string, [LogValue, LogValue]][]) {
    // What was worked out is marked anew by each act.
    if (field === 'written') continue;
    if ((before[field] ?? null) !== is) return field;
    if (was === null) delete before[field];
    else before[field] = was;
  }
  return before as unknown as Settled;
}

function changedField(row: PlanRow, { what }: LogLine): RowField | null {
  const isNew = what.code?.[0] === null;
  if (isNew && row.remarks !== undefined) return 'remarks';
  const fields = isNew ? loggedFields : (Object.keys(what) as RowField[]);
  return fields.find((field) => (row[field] ?? null) !== (what[field]?.[1] ?? null)) ?? null;
}

function withBefore(row: PlanRow, what: LogLine['what']): PlanRow {
  const before: Record<string, unknown> = { ...row };
  for (const [field, [was]] of Object.entries(what) as [string, [LogValue, LogValue]][])
    if (was === null) delete before[field];
    else before[field] = was;
  return before as unknown as PlanRow;
}

/** Whoever counts again must not be in the plan by another row that has come since. */
function twice(work: Work, number: number, { record }: AtHand): Refused | null {
  const after = rowsAfter(record, work);
  const came = new Set(
    record.log
      .filter(
        (line) => line.number > number && (line.what.id !== undefined || line.what.status !== undefined),
      )
      .map(({ code }) => code),
  );
  for (const row of [...(work.changed?.values() ?? []), ...(work.added ?? [])]) {
    if (row.id === undefined || !isLive(row)) continue;
    const other = after.find(
      (one) =>
        one.id === row.id && one.code !== row.code && isLive(one) && (isPeer(row.tier) || came.has(one.code)),
    );
    if (other !== undefined) return refuse(messages.isInPlan, { name: nameOf(row), there: other.code });
  }
  return null;
}
