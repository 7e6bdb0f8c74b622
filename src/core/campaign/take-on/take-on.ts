import { columnLetters, isBlank, type Table } from '../../table';
import { steps } from '../lead-times/steps';
import type { Settled } from '../record/campaign-record';
import { commit } from '../record/log';
import { reachedStep } from '../record/made';
import type { PlanRow } from '../record/plan-row';
import { settledBefore } from '../run/settle';
import { findTracker, type Tracker } from './find-tracker';
import { notesOf } from './notes-of-tracker';
import { sentencesOf } from './take-on-sentences';
import type { KeptColumn, TakenOn, TakenRow, TakeOnInput } from './taken-on';

/**
 * Takes a tracker or schedule (排期表) of any layout on as a campaign's plan: each note gets a code by its tier, statuses are folded to ours,
 * days, prices, links and people go to their fields, and what does not fit is kept as columns of the person's.
 *
 * @throws InputError where no row names creators and anything of their notes
 */
export function takeOn(table: Table, input: TakeOnInput): TakenOn {
  const { record, columns, settings, today, by } = input;
  const tracker = findTracker(table, columns, settings.language);
  const { taken, others, met } = notesOf(table, tracker, input);
  const rows = taken.map(({ row }) => row);
  const next = commit(record, {
    act: 'take on',
    day: today,
    by,
    added: rows,
    settled: settledWith(rows, input),
  });
  const kept = keptColumns(tracker, taken, table.firstColumn);
  const closed = tracker.columns.filter(({ target }) => target === 'closed').map(({ title }) => title);
  return {
    record: next,
    lines: next.log.slice(record.log.length),
    rows,
    kept,
    others,
    closed,
    ...sentencesOf({ table, tracker, taken, others, met, kept, closed }, input),
  };
}

/**
 * What is settled: work began on the first day that is known of it; where something was ordered the client has signed.
 */
function settledWith(rows: readonly PlanRow[], input: TakeOnInput): Settled {
  const { record, today } = input;
  if (record.settled.start !== '' || rows.length === 0) return record.settled;
  const days = rows.flatMap((row) =>
    steps.flatMap((step) => (step === 'named' ? [] : (row[`on.${step}`] ?? []))),
  );
  const [start = today] = [today, ...days].sort();
  const isSigned = rows.some((row) => reachedStep(row) >= steps.indexOf('ordered'));
  const usual = settledBefore(record.settled, today, input);
  return { ...usual, start, ...(isSigned && { signOff: start }) };
}

/** Columns of which some cell says more than the rows do; titles that stand twice get their letters. */
function keptColumns(
  { columns }: Tracker,
  taken: readonly TakenRow[],
  firstColumn: number,
): readonly KeptColumn[] {
  const titles = new Set<string>();
  return columns.flatMap(({ at, title, target }): readonly KeptColumn[] => {
    if (target === 'closed') return [];
    const cells = taken.flatMap(({ row: { code }, read: { restated }, cells: own }) => {
      const cell = own[at] ?? '';
      return isBlank(cell) || restated.has(at) ? [] : [[code, cell] as const];
    });
    if (cells.length === 0) return [];
    const letters = columnLetters(firstColumn + at);
    const plain = title === '' ? letters : title;
    const own = titles.has(plain) ? `${plain} (${letters})` : plain;
    titles.add(own);
    return [{ title: own, cells: Object.fromEntries(cells) }];
  });
}
