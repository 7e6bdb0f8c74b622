import type { Table } from '../../table';
import { readId } from '../cells/identity';
import { smallId } from '../cells/small-id';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { Creator } from '../creator';
import { foldHeader } from '../header/fold-header';
import type { SameCreator } from './same-creator';

/**
 * The column that numbers a table's rows: 1, 2, 3 under ID, 序号 or No. By itself it is no id of a creator, but another
 * table may name the creators by these numbers. `null` where there is none.
 */
export function numberingColumn(table: Table, { matches }: RecognisedColumns): number | null {
  const found = matches.find(
    ({ field, header, reason }) =>
      reason.why === 'rowNumbers' || (field === 'passedThrough' && numbering.test(foldHeader(header))),
  );
  return found === undefined ? null : found.column - table.firstColumn;
}

const numbering = /^(?:序号|编号|no\.?|#|index|s\/n|sn)$/;

/** The number that each creator has in the table, by the creator's id. */
export function smallIdsOf(
  table: Table,
  recognised: RecognisedColumns,
  gathered: readonly SameCreator[],
  creators: readonly Creator[],
): Readonly<Record<string, string>> {
  const column = numberingColumn(table, recognised);
  if (column === null || recognised.rowsAre !== 'creators') return {};
  return Object.fromEntries(
    gathered.flatMap(({ rows: [first] }, at) => {
      const number = smallId(readId(table.rows[first.row]?.[column]));
      const id = creators[at]?.id;
      return number === null || id === undefined ? [] : [[id, number] as const];
    }),
  );
}
