import type { FestivalId } from './calendar/festival-names';
import type { SellingStart } from './calendar/selling-start';
import type { Aim, Phase, PhaseName } from './phase';
import type { MadeOfRow, PlanRow } from './record/plan-row';

/** What the KOC notes of a keyword come to for who searches it. */
export interface KeywordEcho {
  /** `null` where the brief names no keywords and all notes count together. */
  readonly keyword: string | null;
  /** KOC notes that have a day. */
  readonly notes: number;
  /** How many of them a search is expected to show. */
  readonly found: number;
  /** Share of searchers who meet the brand at least twice. A model. */
  readonly echo: number;
  /** KOC to book for the share that `echo.target` asks for. */
  readonly needed: number;
}

/** A campaign's record as a person looks at it. */
export interface Plan {
  readonly aim: Aim;
  /** The day that the campaign aims at: of the launch, or that the festival is called by; the first of an always-on one. */
  readonly launch: string;
  /** The festival that the day is called by. */
  readonly festival: FestivalId | null;
  /** When selling starts, where that is weeks before the day. */
  readonly selling: SellingStart | null;
  readonly phases: readonly Phase[];
  /** In the order in which they stand. */
  readonly rows: readonly PlanRow[];
  /** What is worked out of each row, by its code. */
  readonly made: ReadonlyMap<string, MadeOfRow>;
  readonly echo: readonly KeywordEcho[];
  /** ¥ of the notes of each phase, with fee and product. */
  readonly spendByPhase: Readonly<Record<PhaseName, number>>;
  /** Worth saying: what is too late, and what must happen by when for the days to hold. */
  readonly remarks: readonly string[];
  /** ISO days by which the client has to sign, places to be named and rows to be ordered for the days to hold. */
  readonly lastDays: { readonly signed?: string; readonly named?: string; readonly ordered?: string };
}
