import { type BrokenOff, brokenOff } from '../../campaign/acts/broken-off';
import { replaySettled } from '../../campaign/record/log';
import type { PlanRow } from '../../campaign/record/plan-row';
import type { StandingCampaign } from './standing-campaign';

/**
 * The last act that the log tells, where rows of Plan still show what was before it; a run is none, its rows are put back as
 * they are read. Whether it broke off, or somebody typed the old values, only a person knows.
 */
export function actBrokenOff({ before, inTab }: StandingCampaign): BrokenOff | null {
  const found = before === null ? null : brokenOff(before.record, inTab);
  return found === null || runs.has(found.act) ? null : found;
}

const runs: ReadonlySet<string> = new Set(['plan', 'take on']);

/** The campaign with the act's rows as the log tells them, and nothing taken in of what stands in their cells. */
export function actFinished(standing: StandingCampaign, { write, takeOut }: BrokenOff): StandingCampaign {
  const { record, before } = standing;
  if (record === null || before === null) return standing;
  const told = new Map(write.map((row) => [row.code, row]));
  const codes = new Set([...told.keys(), ...takeOut]);
  const known = before.record.log;
  const log = [...known, ...record.log.slice(known.length).filter(({ code }) => !codes.has(code))];
  const rows = record.rows
    .filter(({ code }) => !takeOut.includes(code))
    .map((row): PlanRow => {
      const asTold = told.get(row.code);
      if (asTold === undefined) return row;
      return { ...asTold, ...(row.remarks === undefined ? {} : { remarks: row.remarks }) };
    });
  return {
    ...standing,
    record: { rows, log, settled: replaySettled(log) },
    questions: standing.questions.filter(
      (question) => !('code' in question && codes.has(question.code)) && question.kind !== 'filled down',
    ),
  };
}
