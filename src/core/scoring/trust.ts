import type { Settings } from '../settings';

/** Why a score is trusted less. None accuses anyone: each says what was seen. */
export type DoubtName =
  | 'quietAudience'
  | 'fewComments'
  | 'manyComments'
  | 'quietReaders'
  | 'fakeFollowers'
  | 'inactiveFollowers'
  | 'fewLifetimeLikes'
  | 'followerJump'
  | 'commercialNotes'
  | 'repeatedComments';

export interface Doubt {
  readonly about: DoubtName;
  /** Share of the score that it takes off, more than 0 and at most 1. */
  readonly penalty: number;
}

/** What remains after all doubts, between `trust.floor` and 1, times what is given from outside (0 to 1). */
export function trustOf(doubts: readonly Doubt[], given: number, settings: Settings): number {
  const left = doubts.reduce((trust, doubt) => trust * (1 - doubt.penalty), Math.max(0, Math.min(1, given)));
  return Math.max(settings['trust.floor'], left);
}
