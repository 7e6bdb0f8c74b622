import type { ColumnMatch, CreatorReading } from '../reading';
import type { UsedColumns } from './elect-columns';

/** What the columns of a table were taken for. */
export interface RecognisedColumns {
  /** Every column with something in it, in the table's order, for the person to check. */
  readonly matches: readonly ColumnMatch[];
  readonly used: UsedColumns;
  readonly rowsAre: CreatorReading['rowsAre'];
}
