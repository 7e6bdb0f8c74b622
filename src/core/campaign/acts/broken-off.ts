import type { CampaignRecord, LogLine, LogValue } from '../record/campaign-record';
import type { PlanRow, RowField } from '../record/plan-row';
import type { StandingRows } from './acted';

/** An act that stands in the log, and not yet, or not wholly, in the tab. */
export interface BrokenOff {
  readonly number: number;
  /** As the log names it. */
  readonly act: string;
  readonly day: string;
  readonly by: string;
  /** Rows that still show what was before: written as they are here, or taken out, the act is finished. */
  readonly write: readonly PlanRow[];
  readonly takeOut: readonly string[];
}

/**
 * The last act of the log, where rows of the tab still show what was before it; `null` where none do. To be asked before what
 * was typed is taken in: a person may have typed the old values.
 *
 * @param record as the log tells it
 */
export function brokenOff({ rows, log }: CampaignRecord, standing: StandingRows): BrokenOff | null {
  const last = log[log.length - 1];
  if (last === undefined || last.act === 'typed') return null;
  const codes = log.flatMap((line) =>
    line.number === last.number && line.code !== '' && showsBefore(line, standing) ? [line.code] : [],
  );
  if (codes.length === 0) return null;
  const { number, act, day, by } = last;
  const unwritten = new Set(codes);
  const write = rows.filter(({ code }) => unwritten.has(code));
  for (const { code } of write) unwritten.delete(code);
  return { number, act, day, by, write, takeOut: [...unwritten] };
}

/** Codes of the rows that no longer hold what a preview saw: it is made anew. */
export function conflicts(lines: readonly LogLine[], standing: StandingRows): readonly string[] {
  return lines.flatMap((line) => (line.code === '' || showsBefore(line, standing) ? [] : [line.code]));
}

/** Whether a row stands as it was before a line of the log. A row that the tab lacks has no cells. */
function showsBefore({ code, what }: LogLine, standing: StandingRows): boolean {
  const found = standing.get(code);
  const row = found === undefined || Object.keys(found).length === 0 ? undefined : found;
  if (what.code?.[0] === null) return row === undefined;
  if (row === undefined) return false;
  if (what.code?.[1] === null) return true;
  const fields = Object.entries(what) as [RowField, [LogValue, LogValue]][];
  return fields.every(([field, [before]]) => (row[field] ?? null) === before);
}
