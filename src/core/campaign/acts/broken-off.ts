import type { CampaignRecord, LogLine } from '../record/campaign-record';
import type { PlanRow } from '../record/plan-row';
import type { StandingRows } from './acted';

/** An act that stands in the log, and not yet, or not wholly, in the tab. */
export interface BrokenOff {
  readonly number: number;
  /** As the log names it. */
  readonly act: string;
  readonly day: string;
  readonly by: string;
  /** Rows that still show what was before: written as they are here, or taken out, the act is finished. */
  readonly write: readonly PlanRow[];
  readonly takeOut: readonly string[];
}

/**
 * The last act of the log, where rows of the tab still show what was before it; `null` where none do. To be asked before what
 * was typed is taken in: a person may have typed the old values.
 *
 * @param record as the log tells it
 */
export declare function brokenOff(record: CampaignRecord, standing: StandingRows): BrokenOff | null;

/** Codes of the rows that no longer hold what a preview saw: it is made anew. */
export declare function conflicts(lines: readonly LogLine[], standing: StandingRows): readonly string[];
