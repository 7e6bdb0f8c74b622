import type { Settings } from '../../settings';
import type { Table } from '../../table';
import type { RecognisedColumns } from '../columns/recognised-columns';

/** Rows of a table, and what its columns were recognised as. */
export interface RowsToRead {
  readonly table: Table;
  /** Offsets in the table. */
  readonly rows: readonly number[];
  readonly recognised: RecognisedColumns;
  readonly settings: Settings;
}
