import { cellText } from '../../creators/cells/cell-text';
import { InputError } from '../../input-error';
import { takeOnMessages as messages } from '../../messages/campaign/take-on';
import { type Language, say } from '../../messages/message';
import { isBlank, type Table } from '../../table';
import type { PlanColumn } from '../record/tab/plan-column';
import { type Target, targetOf } from './tracker-titles';

/** Where a tracker's header stands, and what its columns hold. */
export interface Tracker {
  /** An offset in the table. */
  readonly row: number;
  readonly columns: readonly TrackerColumn[];
}

export interface TrackerColumn {
  /** An offset in the row. */
  readonly at: number;
  /** As it stands, behind the group above it where that is needed to tell it. */
  readonly title: string;
  readonly target: Target;
}

/**
 * The header of a tracker: of the first rows the one with the most titles that are known, alone or below a row of groups.
 *
 * @throws InputError where no row names creators and anything of their notes
 */
export function findTracker(table: Table, columns: readonly PlanColumn[], language: Language): Tracker {
  const width = Math.max(0, ...table.rows.map((cells) => cells.length));
  let best: Tracker | null = null;
  let most = 0;
  for (let row = 0; row < Math.min(rowsSearched, table.rows.length); row++) {
    const found = headerAt(table, row, width, columns);
    const known = new Set<Target>(found.map(({ target }) => target).filter((target) => target !== 'kept'));
    if (!who.some((target) => known.has(target)) || known.size <= Math.max(most, fewestKnown - 1)) continue;
    best = { row, columns: found };
    most = known.size;
  }
  if (best === null) throw new InputError(say(language, messages.noHeader, { tab: table.tab }));
  return best;
}

const rowsSearched = 20;
const fewestKnown = 3;
const generic: readonly Target[] = ['kept', 'day', 'link'];
const who: readonly Target[] = ['name', 'handle', 'id', 'link'];

function headerAt(
  { rows }: Table,
  row: number,
  width: number,
  columns: readonly PlanColumn[],
): readonly TrackerColumn[] {
  const cells = rows[row] ?? [];
  const above = rows[row - 1] ?? [];
  const areGroups = row > 0 && above.filter((cell) => !isBlank(cell)).length > 1;
  let group = '';
  return Array.from({ length: width }, (_, at): TrackerColumn => {
    const own = cellText(cells[at]);
    group = isBlank(above[at]) ? group : cellText(above[at]);
    const alone = own === '' && areGroups ? cellText(above[at]) : own;
    const target = targetOf(alone, columns);
    if (!areGroups || group === '' || own === '') return { at, title: alone, target };
    const title = `${group}-${own}`;
    // 初稿 over 日期 or 链接: neither says it alone.
    const joined = generic.includes(target) ? targetOf(`${group}${own}`, columns) : 'kept';
    const together = joined === 'kept' ? target : joined;
    const isClosed = targetOf(group, columns) === 'closed';
    return { at, title, target: isClosed ? 'closed' : together };
  });
}
