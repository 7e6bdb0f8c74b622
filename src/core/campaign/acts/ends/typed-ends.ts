import type { CampaignRecord, LogLine } from '../../record/campaign-record';
import { isEnded, type PlanRow } from '../../record/plan-row';

/**
 * Codes of the rows whose end was typed into Status and is no act yet: no reserve has come and no lost sample is counted. Each is
 * a question, and `finish` is its yes.
 */
export function typedEnds({ rows, log }: Pick<CampaignRecord, 'rows' | 'log'>): readonly string[] {
  const ended = new Set(rows.filter(isEnded).map(({ code }) => code));
  if (ended.size === 0) return [];
  const typed = new Set<string>();
  for (const { act, code, what } of log) {
    if (!ended.has(code)) continue;
    if (act === 'finish') typed.delete(code);
    else if (what.status !== undefined) {
      if (act === 'typed') typed.add(code);
      else typed.delete(code);
    }
  }
  return rows.flatMap(({ code }) => (typed.has(code) ? [code] : []));
}

/** The last status of a row before the one that it has, ends left out. */
export function statusBefore({ code, status }: PlanRow, log: readonly LogLine[]): string {
  for (let at = log.length - 1; at >= 0; at -= 1) {
    const line = log[at];
    const change = line?.code === code ? line.what.status : undefined;
    if (change === undefined) continue;
    const before = change[0] === null ? 'to confirm' : String(change[0]);
    if (before !== status && !isEnded({ status: before })) return before;
  }
  return 'to confirm';
}
