import type { PlanRow, RowField } from './plan-row';

/** The whole of a campaign as Plan and Log tell it: replaying the log gives the rows. */
export interface CampaignRecord {
  /** In the order in which they stand in Plan, new ones last. */
  readonly rows: readonly PlanRow[];
  readonly log: readonly LogLine[];
  readonly settled: Settled;
}

/** What was settled when the plan was first made or since, and no row says. */
export interface Settled {
  /** On which work began. */
  readonly start: string;
  /** On which the client signs, as far as it is planned. */
  readonly signOff: string;
  /** On which the product is there; absent: from the start. */
  readonly readyOn?: string;
  /** How many places acts have added to those that the brief asks for; below 0: taken away from them. */
  readonly placesAdded?: number;
  /** The version that was sent last, to whom, and a mark of its rows. */
  readonly sent?: string;
  readonly sentTo?: string;
  readonly sentRows?: string;
  /** The version that the client has signed, and who signed it. */
  readonly signed?: string;
  readonly signedBy?: string;
  /** The mark of all that was worked out of the rows when they were last written. */
  readonly written?: string;
}

/** A line of the log: what happened to one row, or, without a code, to what is settled. */
export interface LogLine {
  /** Counts what was done, not lines: a run or an act has one number. */
  readonly number: number;
  readonly day: string;
  /** `plan`: a run; `typed`: what a person has written since; `undo 7`: number 7 taken back; else the act's name. */
  readonly act: 'plan' | 'typed' | (string & {});
  /** '' for what is settled. */
  readonly code: string;
  /** Before and after by field, `null` for blank; a row that is taken out has the field `code` alone, with `null` after it. */
  readonly what: {
    readonly [Field in RowField | keyof Settled]?: readonly [before: LogValue, after: LogValue];
  };
  /** The name that the person gave themselves; '' for none. */
  readonly by: string;
}

export type LogValue = string | number | null;

/** A campaign before its first plan. */
export const emptyRecord: CampaignRecord = { rows: [], log: [], settled: { start: '', signOff: '' } };
