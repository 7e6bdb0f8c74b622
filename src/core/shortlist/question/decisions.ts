import type { Forced } from './model';

/**
 * What the world has decided about creators since the list was last made: the client, the creators, and other
 * campaigns. Read from the tabs by reports/shortlist/read-decisions.ts.
 */
export interface Decisions {
  /** Approved by the client, agreed with the creator, or with a row in Plan that somebody has written to: they stay. By creator id. */
  readonly kept: ReadonlyMap<string, KeptCreator>;
  /** Rejected by the client, declined, or taken out in Plan: they go. By creator id. */
  readonly dropped: ReadonlyMap<string, DroppedCreator>;
  /** The names of other campaigns that have booked a creator, by creator id. */
  readonly bookedElsewhere: ReadonlyMap<string, readonly string[]>;
  /** Who stood on the list, in its order. */
  readonly listed: readonly ListedCreator[];
}

export interface KeptCreator {
  readonly why: Exclude<Forced, 'must-have'>;
  /** ¥ before the fee, or `null` where nothing is agreed yet. */
  readonly agreedPrice: number | null;
  /** As it was listed; `null` where the tab does not say. */
  readonly format: 'image' | 'video' | null;
}

export interface DroppedCreator {
  readonly by: 'client' | 'creator' | 'planner';
  /** Their words, or ''. */
  readonly reason: string;
}

export interface ListedCreator {
  readonly id: string;
  readonly name: string;
  /** ¥ that the brand pays, or `null` where the cell is no number. */
  readonly cost: number | null;
}

/** A list that is made for the first time. */
export const noDecisions: Decisions = {
  kept: new Map(),
  dropped: new Map(),
  bookedElsewhere: new Map(),
  listed: [],
};
