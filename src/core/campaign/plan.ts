import type { Pick } from '../shortlist/list/shortlist';

export type PhaseName = 'seed' | 'deep-dive' | 'spike' | 'always-on';

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

/** One note to be published. */
export interface PlannedNote {
  readonly pick: Pick;
  readonly phase: PhaseName;
  /** ISO date. */
  readonly publishOn: string;
}

export interface Plan {
  readonly launch: string;
  readonly phases: readonly Phase[];
  /** By date, then by creator id. */
  readonly notes: readonly PlannedNote[];
  readonly spendByPhase: Readonly<Record<PhaseName, number>>;
  /** Worth saying: a phase that has begun already, no creators for a phase. */
  readonly remarks: readonly string[];
}
