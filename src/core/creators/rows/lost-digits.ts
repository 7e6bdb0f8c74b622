import type { Table } from '../../table';
import { hasLostDigits } from '../cells/identity';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { ProblemLog } from '../problem-log';

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
