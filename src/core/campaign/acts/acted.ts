import type { Ledger } from '../../budget/ledger';
import type { Waterfall } from '../../budget/waterfall';
import type { Tier } from '../../scoring/tiers';
import type { CampaignRecord, LogLine, LogValue, Settled } from '../record/campaign-record';
import type { PlanRow, RowField } from '../record/plan-row';
import type { PlanTerms } from '../record/terms';
import type { Act, ActKind, LateOption } from './act';
import type { Said } from './said';

/** All that an act depends on beside the record. */
export interface ActTerms extends PlanTerms {
  /** What comes off the budget first, as the plan was made with. */
  readonly waterfall: Waterfall;
}

/** An act that can be carried out: what it would make of the record, and what a person is shown before they say yes. */
export interface Acted {
  readonly record: CampaignRecord;
  /** What the log gets, first of all. */
  readonly lines: readonly LogLine[];
  /** Codes of the rows whose cells become others: those that it names, then those that it shows otherwise (`alsoShown`). */
  readonly writes: readonly string[];
  readonly preview: Preview;
}

/** An act that cannot: the record stays as it is. */
export interface Refused {
  readonly refused: Said;
}

export function isRefused<Result extends object>(result: Result | Refused): result is Refused {
  return 'refused' in result;
}

/** What an act does, as plain data; money in fen, days in ISO. `sentencesOf` says it. */
export interface Preview extends Found {
  readonly kind: ActKind;
  /** The one it has in the log. */
  readonly number: number;
  readonly changes: readonly RowChange[];
  readonly settled: readonly SettledChange[];
  /** Rows whose day becomes another, or who get one. */
  readonly moved: readonly Moved[];
  readonly doubts: readonly Doubt[];
  /** Codes of rows that it leaves alone and that show other worked-out cells, because of what is settled. */
  readonly alsoShown: readonly string[];
  /** Notes that count, by keyword; only those whose number changes. */
  readonly keywords: readonly { readonly keyword: string; readonly before: number; readonly after: number }[];
  readonly money: {
    readonly before: Ledger;
    readonly after: Ledger;
    /** Fen that contingency and what is held back pay more than before; below 0: less. */
    readonly drawn: number;
  };
}

/** What an act itself finds, beside what is seen by holding the records against one another. */
export interface Found {
  readonly ended: readonly Ended[];
  readonly drawn: readonly Drawn[];
  readonly reopened: readonly Reopened[];
  /** Whom nobody comes for. */
  readonly holes: readonly Hole[];
  /** Codes of places that are named now, and of who stands by now. */
  readonly filled: readonly string[];
  readonly standBy: readonly string[];
  /** Rows that the late product hits. */
  readonly hit: readonly Hit[];
  /** Codes of rows that wait for the product and still make their days. */
  readonly unhit: readonly string[];
  /** Doubts of its own. */
  readonly doubts: readonly Doubt[];
  /** A version that goes out. */
  readonly sent: { readonly version: string; readonly to: string } | null;
  /** Who signs what; '' where no version was sent. */
  readonly signed: { readonly who: string; readonly version: string } | null;
  /** The number that is taken back. */
  readonly undone: number | null;
}

export interface RowChange {
  readonly code: string;
  readonly name: string;
  readonly is: 'changed' | 'added' | 'gone';
  readonly fields: readonly {
    readonly field: RowField;
    readonly before: LogValue;
    readonly after: LogValue;
  }[];
}

export interface SettledChange {
  readonly field: Exclude<keyof Settled, 'written'>;
  readonly before: LogValue;
  readonly after: LogValue;
}

export interface Ended {
  readonly code: string;
  readonly name: string;
  /** As it then stands. */
  readonly status: string;
  /** Fen that it costs less. */
  readonly freed: number;
  /** Fen of the sample that is lost with it, and of what is owed. */
  readonly lost: number;
}

/** Somebody who comes in the place of another. */
export interface Drawn {
  readonly code: string;
  readonly name: string;
  /** The code of the row that it stands in for. */
  readonly for: string;
  /** Fen. */
  readonly cost: number;
  /** Fen more than the other. */
  readonly dearer: number;
  readonly day: string;
  /** The other's. */
  readonly wanted: string;
  /** The day is later than wanted, and beyond the one that the note is for. */
  readonly losesTheDay: boolean;
}

/** A KOC place that is open again. */
export interface Reopened {
  readonly code: string;
  readonly for: string;
  readonly day: string;
  readonly wanted: string;
  readonly losesTheDay: boolean;
}

export interface Hole {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  readonly keyword: string;
}

export interface Moved {
  readonly code: string;
  readonly name: string;
  /** `null`: it had none, or did not count. */
  readonly from: string | null;
  readonly to: string;
}

/** A row that a late product makes impossible. */
export interface Hit {
  readonly code: string;
  readonly name: string;
  readonly day: string;
  /** The first day that is possible now. */
  readonly soonest: string;
  /** The last on which it is still for what it is for. */
  readonly last: string;
  readonly options: readonly LateOption[];
  /** `null`: all that is left loses the day or the note, so a person decides. */
  readonly chosen: LateOption | null;
  /** Its day as it would be; `null` where it has none, or stays undecided. */
  readonly to: string | null;
}

/** Something to look at before yes is said. */
export interface Doubt {
  readonly code: string;
  readonly kind:
    | 'too early'
    | 'keyword full'
    | 'agency full'
    | 'second within 14 days'
    | 'head after the day'
    | 'after the day'
    | 'price lapsed'
    | 'not signed';
  /** The day that it is about: of 'too early' the first that is possible, of a lapsed price its last, of a near one the other's. */
  readonly day?: string;
  /** Another row that it is about. */
  readonly other?: string;
}

/** The record before an act and after it, and what the act itself found. */
export interface Step {
  readonly before: CampaignRecord;
  readonly after: CampaignRecord;
  readonly lines: readonly LogLine[];
  readonly found: Partial<Found>;
  readonly act: Act;
}

/** A row as the tab shows it, by code: what the cells of a Plan tab say. */
export type StandingRows = ReadonlyMap<string, Partial<PlanRow>>;
