import type { Language } from '../core/messages/message';
import type { Report, ReportKind } from '../core/reports/report';
import type { RowsChange } from '../core/reports/rows/rows-change';
import type { Table } from '../core/table';
import type { LostPart, PlanState } from './plan-state';

/** The whole door between sidebar and add-on: each is a top-level function of dist/Code.js, one argument at most. */
export interface Endpoints {
  /** The tabs of the open file, and where and when it is. */
  listTables(): Workbook;
  /** One tab's cells. Throws a sentence where the tab is gone. */
  readTable(request: ReadRequest): Table;
  /** Writes each report into its own tab: all of a tab or nothing of it. */
  writeReports(request: WriteRequest): readonly WrittenTab[];
  /**
   * A part of a request to `writeReports` that is too large for one call. The last one writes the tabs and answers with
   * them; those before it answer with none, and change no tab.
   */
  stageReports(part: StagedPart): readonly WrittenTab[];
  /**
   * Changes rows of a campaign's record and tells its log first, where the rows still hold what was read; all other rows stay as
   * they are. Sent twice, it is done once, and answered alike.
   */
  changeRows(request: ChangeRequest): ChangeAnswer;
  /** What `saveState` kept last, and its version. */
  loadState(): Remembered;
  /** Keeps a state where the file still holds the version that it began from; else hands out the newer one. */
  saveState(request: SaveRequest): SaveAnswer;
  /** The text of dist/Proof.html, by which the sidebar finishes a proof; large, so only when asked for. */
  loadProof(): string;
}

export interface ReadRequest {
  readonly tabId: number;
}

export interface WriteRequest {
  readonly reports: readonly Report[];
  readonly language: Language;
}

export interface StagedPart {
  /** Names the request, unlike any other; begins with the moment in milliseconds, in base 36. */
  readonly run: string;
  /** Counted from 0; they come one after another. */
  readonly part: number;
  readonly of: number;
  /** A piece of the request as JSON in ASCII. */
  readonly text: string;
}

export interface ChangeRequest {
  /** Unlike that of any other change of the campaign. */
  readonly id: string;
  /** The campaign's tabs, as `listTables` names them. */
  readonly planTabId: number;
  readonly logTabId: number;
  readonly change: RowsChange;
  readonly language: Language;
}

export type ChangeAnswer =
  /** `kept`: codes of rows in which a formula of the person's stays in the place of what is worked out. */
  | { readonly kind: 'changed'; readonly kept: readonly string[] }
  /**
   * Nothing was written: somebody has been there since the tabs were read. `codes`: rows that hold something else now; none
   * where the log has grown, or a tab is gone.
   */
  | { readonly kind: 'changed since'; readonly codes: readonly string[] };

/** What the wizard remembers in the file. */
export interface Remembered {
  /** Names what is kept now; `null` where nothing was kept yet. */
  readonly version: string | null;
  /** `null` where nothing was kept yet, or where what is kept cannot be read: then the next save puts it aside. */
  readonly state: PlanState | null;
  /** Where it cannot be read because a newer Tierwise has saved it; else absent. */
  readonly isNewer?: true;
  /** What stood there and could not be taken over into `state`; absent where nothing was lost. */
  readonly lost?: readonly LostPart[];
}

export interface SaveRequest {
  readonly state: PlanState;
  /** The version in the file that `state` began from. */
  readonly version: string | null;
}

export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: string }
  /** Somebody else has saved meanwhile, so nothing was kept: what stands in the file now. */
  | ({ readonly kind: 'newer' } & Remembered);

export interface Workbook {
  /** Every tab that can be read as a table: charts and connected data are left out. */
  readonly tabs: readonly TabSummary[];
  readonly activeTabId: number;
  /** The name of the tab in front, also where it is not among `tabs`; '' where it has none to tell. */
  readonly activeTab: string;
  /** From the user's account, such as `zh_CN`; decides the first language. */
  readonly locale: string;
  /** ISO date in the file's time zone. */
  readonly today: string;
  readonly openAt: OpenAt;
}

/** What the menu asked for: the wizard opens at this step. */
export type OpenAt = 'plan' | 'score' | 'help';

export interface TabSummary {
  readonly id: number;
  readonly name: string;
  /** Tierwise wrote it, so it is not offered as a source. */
  readonly own: ReportKind | null;
  /** The campaign of such a tab; '' for the only one, and for tabs that belong to none. */
  readonly campaign: string;
}

export interface WrittenTab {
  readonly tabId: number;
  /** The name it got: another than the report's where a tab of the person's own bears that name. */
  readonly name: string;
  /** How many of the person's own cells were carried over. */
  readonly kept: number;
}
