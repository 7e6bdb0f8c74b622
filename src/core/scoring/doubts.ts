import type { Creator } from '../creators/creator';
import type { Settings } from '../settings';
import { withEngagement } from './counts';
import { countByEvidence } from './evidence';
import type { PartInputs } from './score-parts';
import type { Doubt, DoubtName } from './trust';

/**
 * Doubts that the score's own inputs raise. Each is a ramp and never a step, and none is raised by being small: where
 * counts are few, nothing is unusual. More saves never raise one, nor do more comments up to their plateau.
 */
export function doubtsAboutRates(
  { followers, notes, counts, benchmarks }: Pick<PartInputs, 'followers' | 'notes' | 'counts' | 'benchmarks'>,
  settings: Settings,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const { engagement, likes, comments } = counts;
  if (engagement !== null) {
    const typical = benchmarks.engagementRate.typical * followers;
    const believed = countByEvidence(engagement, typical, notes, settings);
    const from = settings['trust.quietAudienceFrom'];
    raise(doubts, 'quietAudience', below((1 + believed) / (1 + typical), from, from / 2), settings);
  }
  if (likes !== null && comments !== null && likes + comments > 0) {
    const share = comments / (likes + comments);
    const [few, manyLikes] = [settings['trust.fewCommentsBelow'], settings['trust.fewCommentsLikes']];
    raise(doubts, 'fewComments', below(share, few, 0) * above(likes, manyLikes, manyLikes * 2), settings);
    const [many, from] = [settings['trust.manyCommentsCount'], settings['trust.manyCommentsFrom']];
    raise(doubts, 'manyComments', above(share, from, from * 2) * above(comments, many, many * 2), settings);
  }
  return doubts;
}

/** Doubts that an export's other columns raise: what CREATOR_SCORE takes as its `trust` argument. */
export function doubtsAboutCreator(creator: Creator, settings: Settings): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const { fakeFollowerShare, activeFollowerShare, followerGrowth, commercialShare } = creator;
  const { likesAndSavesTotal, followers, reads, repeatedCommentShare } = creator;
  if (fakeFollowerShare !== null) {
    const [from, full] = [settings['trust.fakeFollowersFrom'], settings['trust.fakeFollowersFull']];
    raise(doubts, 'fakeFollowers', above(fakeFollowerShare, from, full), settings);
  }
  if (activeFollowerShare !== null) {
    const few = settings['trust.inactiveFollowersBelow'];
    raise(doubts, 'inactiveFollowers', below(activeFollowerShare, few, few / 2), settings);
  }
  if (likesAndSavesTotal !== null && followers !== null && followers > 0) {
    const large = settings['trust.fewLifetimeLikesFollowers'];
    const amount = below(likesAndSavesTotal / followers, 1, 0.2) * above(followers, large, large * 2);
    raise(doubts, 'fewLifetimeLikes', amount, settings);
  }
  if (followerGrowth !== null) {
    const from = settings['trust.followerJumpFrom'];
    raise(doubts, 'followerJump', above(followerGrowth, from, from * 2), settings);
  }
  if (commercialShare !== null) {
    const [from, full] = [settings['trust.commercialNotesFrom'], settings['trust.commercialNotesFull']];
    raise(doubts, 'commercialNotes', above(commercialShare, from, full), settings);
  }
  if (repeatedCommentShare !== null) {
    const from = settings['trust.repeatedCommentsFrom'];
    raise(doubts, 'repeatedComments', above(repeatedCommentShare, from, from * 2), settings);
  }
  const { engagement } = withEngagement(creator);
  if (reads !== null && reads > 0 && engagement !== null) {
    const [few, many] = [settings['trust.quietReadersBelow'], settings['trust.quietReadersReads']];
    const amount = below(engagement / reads, few, few / 2) * above(reads, many, many * 2);
    raise(doubts, 'quietReaders', amount, settings);
  }
  return doubts;
}

function raise(doubts: Doubt[], about: DoubtName, amount: number, settings: Settings): void {
  const penalty = settings[`trust.${about}`] * amount;
  if (penalty > 0) doubts.push({ about, penalty });
}

/** 0 up to `from`, 1 from `full` on, straight between them. */
function above(value: number, from: number, full: number): number {
  if (value <= from) return 0;
  return value >= full ? 1 : (value - from) / (full - from);
}

/** 0 down to `from`, 1 from `full` downwards, straight between them. */
function below(value: number, from: number, full: number): number {
  return above(-value, -from, -full);
}
