import type { Cell } from '../../table';
import type { AppendOnly, CellFormat, Report } from '../report';

/** What a change of a record comes to in its tabs: what its log tells first, and the rows that it names. */
export interface RowsChange {
  readonly campaign: string;
  /** Of the record's columns those that the tab had when it was read. */
  readonly columns: readonly ChangedColumn[];
  /** Offsets of the columns that name a row: its code, and the code once more. */
  readonly names: readonly number[];
  readonly rows: readonly ChangedRow[];
  /** The lines that do not stand in the log yet, as its tab. */
  readonly log: Report & { readonly appendOnly: AppendOnly };
}

export interface ChangedColumn {
  /** What a rerun knows the column by. */
  readonly key: string;
  readonly format: CellFormat;
}

/** A row by its cells, a cell for each of `columns`, '' for a blank one. */
export interface ChangedRow {
  readonly code: string;
  /**
   * As they were read; `null` for one that may hold anything: what is worked out, and what nobody but the person reads. No
   * cells at all for a row that is added.
   */
  readonly before: readonly (Cell | null)[] | null;
  /**
   * As they are to be; `null` for one that stays as it stands and is never written again. A row that leaves the plan is blank,
   * its code too.
   */
  readonly after: readonly (Cell | null)[];
}
