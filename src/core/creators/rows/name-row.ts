import { creatorMessages } from '../../messages/creators/creators';
import { say } from '../../messages/message';
import type { Table } from '../../table';
import { hasLostDigits, readHandle, readId } from '../cells/identity';
import { idInLink, linkIn } from '../cells/links';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { Creator } from '../creator';
import type { ProblemLog } from '../problem-log';
import type { CellsOfRow } from './cells-of-row';

/** Who a row is about. */
export interface RowName {
  readonly names: Pick<Creator, 'id' | 'name' | 'handle' | 'url'>;
  /** What the creator's id was taken from: the surest is the platform's own id. */
  readonly idFrom: 'id' | 'link' | 'handle' | 'url' | 'name' | 'row';
}

/** The surest id the row has: the platform's, the one in the link, the handle, the link, the name, at last the row. */
export function nameRow(row: number, cells: CellsOfRow, log: ProblemLog): RowName {
  const shared = cells.text(row, 'url');
  const url = shared === null ? null : linkIn(shared);
  const noteUrl = shared === null ? cells.text(row, 'noteUrl') : null;
  const handle = readHandle(cells.cell(row, 'handle'));
  const name = cells.text(row, 'name');
  const given = readId(cells.cell(row, 'id'));
  // A link to a note that leads over the profile says whose it is.
  const linked = idInLink(url ?? noteUrl ?? '');
  const named = (id: string) => ({ id, name: name ?? handle ?? id, handle, url });
  if (given !== null) return { names: named(given), idFrom: 'id' };
  if (linked !== null) return { names: named(linked), idFrom: 'link' };
  if (handle !== null) return { names: named(handle), idFrom: 'handle' };
  if (url !== null) return { names: named(url), idFrom: 'url' };
  if (name !== null) return { names: named(name), idFrom: 'name' };
  const gaps = { row: log.sheetRow(row) };
  return { names: named(say(log.language, creatorMessages.rowName, gaps)), idFrom: 'row' };
}

/** Says each id that the sheet kept as a number and lost the last digits of. */
export function sayLostDigits(
  table: Table,
  rows: readonly number[],
  { used }: RecognisedColumns,
  log: ProblemLog,
): void {
  const columns = (['id', 'handle', 'noteId'] as const).flatMap(
    (field): readonly RecognisedColumn[] => used.get(field) ?? [],
  );
  for (const { column } of columns) {
    for (const row of rows) {
      if (!hasLostDigits(table.rows[row]?.[column])) continue;
      const gaps = { cell: log.address(row, column) };
      log.remark('doubtful', row, column, 'cellLostDigits', gaps);
    }
  }
}
