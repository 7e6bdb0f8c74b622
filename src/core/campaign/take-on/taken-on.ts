import type { Cell } from '../../table';
import type { CampaignRecord, LogLine } from '../record/campaign-record';
import type { PlanRow } from '../record/plan-row';
import type { PlanColumn } from '../record/tab/plan-column';
import type { PlanTerms } from '../record/terms';
import type { TrackerRow } from './tracker-row';

/** What a campaign that began elsewhere is taken on with. */
export interface TakeOnInput extends PlanTerms {
  /** Of the campaign; `emptyRecord` before its first plan. */
  readonly record: CampaignRecord;
  /** Plan's, so that a tracker's words are understood as Plan's are. */
  readonly columns: readonly PlanColumn[];
  /** ISO day, Beijing's. */
  readonly today: string;
  /** The name that the person gave themselves; '' for none. */
  readonly by: string;
}

/** A tracker taken on. Each of its cells is in a row's field, in a kept column, in a line that is no note, or below a closed title. */
export interface TakenOn {
  /** The record with the rows, by one act 'take on' of its log. */
  readonly record: CampaignRecord;
  readonly lines: readonly LogLine[];
  readonly rows: readonly PlanRow[];
  /** Columns of the person's own, for the rows of Plan by code. */
  readonly kept: readonly KeptColumn[];
  /** Rows that are no notes: titles, headings, totals, remarks; and such as are in the plan already. */
  readonly others: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  /** Titles of columns that stay in the tracker: contacts, addresses, accounts. */
  readonly closed: readonly string[];
  readonly said: readonly string[];
  /** What only the person can say, each one sentence. */
  readonly questions: readonly string[];
}

export interface KeptColumn {
  readonly title: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A row that becomes a note, with what came of its cells. */
export interface TakenRow {
  readonly row: PlanRow;
  readonly read: TrackerRow;
  readonly cells: readonly Cell[];
  readonly tierUnknown: boolean;
  /** Named by the row above. */
  readonly isFurther: boolean;
}

/** Somebody who has a row in the plan, and stands in the tracker again. */
export interface Met {
  readonly name: string;
  readonly code: string;
  /** The spreadsheet row. */
  readonly row: number;
}
