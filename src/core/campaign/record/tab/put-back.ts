import type { CampaignRecord, LogLine } from '../campaign-record';
import { commit } from '../log';
import type { PlanRow } from '../plan-row';
import type { FilledDown } from './filled-down';

/**
 * The record after cells that were filled down by mistake have again what stood in them before: an act of its own. A cell that
 * has changed since stays.
 */
export function putBack(
  record: CampaignRecord,
  { field, cells }: Pick<FilledDown, 'field' | 'cells'>,
  done: Pick<LogLine, 'day' | 'by'>,
): CampaignRecord {
  const byCode = new Map(cells.map((cell) => [cell.code, cell]));
  const changed = record.rows.flatMap((row): readonly (readonly [string, PlanRow])[] => {
    const cell = byCode.get(row.code);
    if (cell === undefined || (row[field] ?? null) !== cell.after) return [];
    const { [field]: _, ...others } = row;
    const before = cell.before === null ? others : { ...others, [field]: cell.before };
    return [[row.code, before as PlanRow]];
  });
  return commit(record, { act: 'put back', ...done, changed: new Map(changed) });
}
