import type { Creator } from '../creators/creator';
import type { Settings } from '../settings';

/** Why a score is trusted less. Each is a ramp and never a step, and none accuses anyone. */
export interface Doubt {
  readonly about:
    | 'quietAudience'
    | 'fewComments'
    | 'fakeFollowers'
    | 'inactiveFollowers'
    | 'fewLifetimeLikes'
    | 'followerJump'
    | 'commercialNotes';
  /** Share of the score that it takes off, more than 0 and at most 1. */
  readonly penalty: number;
}

/** What remains after all doubts, between `trust.floor` and 1, times what is given from outside (0 to 1). */
export function trustOf(doubts: readonly Doubt[], given: number, settings: Settings): number {
  const left = doubts.reduce((trust, doubt) => trust * (1 - doubt.penalty), Math.max(0, Math.min(1, given)));
  return Math.max(settings['trust.floor'], left);
}

/**
 * Doubts that the score's own inputs raise. More saves never raise one.
 *
 * @param rates engagement as a multiple of the typical rate; likes and comments per note
 */
export function doubtsAboutRates(
  rates: {
    readonly engagement: number | null;
    readonly likes: number | null;
    readonly comments: number | null;
  },
  settings: Settings,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const quietFrom = settings['trust.quietAudienceFrom'];
  if (rates.engagement !== null) {
    add(
      doubts,
      'quietAudience',
      settings['trust.quietAudience'],
      ramp(rates.engagement, quietFrom, quietFrom / 2),
    );
  }
  if (rates.likes !== null && rates.comments !== null && rates.likes + rates.comments > 0) {
    const share = rates.comments / (rates.likes + rates.comments);
    const from = settings['trust.fewCommentsBelow'];
    const likes = settings['trust.fewCommentsLikes'];
    add(
      doubts,
      'fewComments',
      settings['trust.fewComments'],
      ramp(share, from, 0) * ramp(rates.likes, likes, likes * 2),
    );
  }
  return doubts;
}

/** Doubts that an export's other columns raise: what CREATOR_SCORE takes as its `trust` argument. */
export function doubtsAboutCreator(creator: Creator, settings: Settings): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const {
    fakeFollowerShare,
    activeFollowerShare,
    likesAndSavesTotal,
    followers,
    followerGrowth,
    commercialShare,
  } = creator;
  if (fakeFollowerShare !== null) {
    const amount = ramp(
      fakeFollowerShare,
      settings['trust.fakeFollowersFrom'],
      settings['trust.fakeFollowersFull'],
    );
    add(doubts, 'fakeFollowers', settings['trust.fakeFollowers'], amount);
  }
  if (activeFollowerShare !== null) {
    const below = settings['trust.inactiveFollowersBelow'];
    add(
      doubts,
      'inactiveFollowers',
      settings['trust.inactiveFollowers'],
      ramp(activeFollowerShare, below, below / 2),
    );
  }
  if (likesAndSavesTotal !== null && followers !== null && followers > 0) {
    add(
      doubts,
      'fewLifetimeLikes',
      settings['trust.fewLifetimeLikes'],
      ramp(likesAndSavesTotal / followers, 1, 0.5),
    );
  }
  if (followerGrowth !== null) {
    const from = settings['trust.followerJumpFrom'];
    add(doubts, 'followerJump', settings['trust.followerJump'], ramp(followerGrowth, from, from * 2));
  }
  if (commercialShare !== null) {
    const amount = ramp(
      commercialShare,
      settings['trust.commercialNotesFrom'],
      settings['trust.commercialNotesFull'],
    );
    add(doubts, 'commercialNotes', settings['trust.commercialNotes'], amount);
  }
  return doubts;
}

function add(doubts: Doubt[], about: Doubt['about'], most: number, amount: number): void {
  const penalty = most * amount;
  if (penalty > 0) doubts.push({ about, penalty });
}

/** 0 at `none`, 1 at `full`, straight between them, whichever is the larger. */
function ramp(value: number, none: number, full: number): number {
  if (none === full) return value >= full ? 1 : 0;
  return Math.max(0, Math.min(1, (value - none) / (full - none)));
}
