import type { Tier } from '../scoring/tiers';
import type { Pick } from '../shortlist/list/shortlist';
import type { Before } from './lead-times/steps';

/** `spike` is the start of a big sale too, `day` the days up to the one that it is called by. */
export type PhaseName = 'seed' | 'deep-dive' | 'spike' | 'hold' | 'day' | 'follow-through' | 'always-on';

/** A stretch of the campaign, its dates both included. */
export interface Phase {
  readonly name: PhaseName;
  readonly from: string;
  readonly to: string;
  /** Both ends counted, 1 or more. */
  readonly days: number;
  /** What the phase is for, one sentence. */
  readonly purpose: string;
}

/** One note to be published: a chosen creator's, or that of an open KOC place, which is bought now and named later. */
export interface PlannedNote {
  /** The creator's id, with `#2` behind it for a second note; or the place's in any language: `open-07`. */
  readonly id: string;
  /** `null` for an open place. */
  readonly pick: Pick | null;
  readonly tier: Tier;
  readonly format: Pick['format'];
  /** Which of the creator's notes it is. */
  readonly ofCreator: 1 | 2;
  /** ¥ of this note, fee included. */
  readonly cost: number;
  /** Saves expected of this note; `null` where the export says nothing of the creator's, or nobody is named. */
  readonly expectedSaves: number | null;
  /** ISO date; `null` where the note cannot be there in time. */
  readonly publishOn: string | null;
  readonly phase: PhaseName | null;
  /** What people search who are to meet the note; `null` where the brief names nothing. */
  readonly keyword: string | null;
  /** The first batch tests angles, the second follows a week after it; `null` where all post together. */
  readonly batch: 1 | 2 | null;
  /** ISO days by which each step must be done for the note to be posted on its day. */
  readonly latest: { readonly [Name in Before]?: string };
}

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

export interface Plan {
  /** What the day is. */
  readonly aim: 'launch' | 'big sale' | 'one-day festival' | 'always-on';
  /** The day that the campaign aims at: of the launch, or that the festival is called by; the first of an always-on one. */
  readonly launch: string;
  readonly phases: readonly Phase[];
  /** By date, then by id; those without a day last. */
  readonly notes: readonly PlannedNote[];
  readonly echo: readonly KeywordEcho[];
  readonly spendByPhase: Readonly<Record<PhaseName, number>>;
  /** Worth saying: what is too late, and what must happen by when for the days to hold. */
  readonly remarks: readonly string[];
}
