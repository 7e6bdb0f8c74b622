import type { Settings } from '../settings';
import type { Counts } from './counts';

/** A number, or `null` where it is not known. */
type Known = number | null;

/** What an export tells of a creator beyond the counts of its notes. */
export interface FurtherColumns {
  /** More than 0. */
  readonly followers: number;
  /** Reads per note. */
  readonly reads: Known;
  /** Share of fake followers that the export states, 0 to 1; likewise those active. */
  readonly fakeFollowerShare: Known;
  readonly activeFollowerShare: Known;
  /** Likes and saves of all notes ever. */
  readonly likesAndSavesTotal: Known;
  /** How far the followers rose, as a share of them. */
  readonly followerGrowth: Known;
  /** Share of paid notes, 0 to 1. */
  readonly commercialShare: Known;
  /** Share of the comments in words that another comment has too, 0 to 1. */
  readonly repeatedCommentShare: Known;
}

/** What each doubt takes off, as a share of the score: 0 where nothing is doubted. None accuses anyone. */
export interface Penalties {
  readonly quietAudience: number;
  readonly fewComments: number;
  readonly manyComments: number;
  readonly fakeFollowers: number;
  readonly inactiveFollowers: number;
  readonly fewLifetimeLikes: number;
  readonly followerJump: number;
  readonly commercialNotes: number;
  readonly repeatedComments: number;
  readonly quietReaders: number;
}

/**
 * What the doubts take off. Each is a ramp and never a step, and none is raised by being small: where counts are few,
 * nothing is unusual. More saves never raise one, nor do more comments up to their plateau. The first three follow from
 * the score's own counts, the others from an export's further columns.
 *
 * @param reportedEngagement as the export gives it; the counts as robust averages
 * @param loudness believed engagement beside what is expected of the size
 */
export function penaltiesOf(
  row: FurtherColumns,
  reportedEngagement: Known,
  { likes, comments }: Counts,
  loudness: Known,
  settings: Settings,
): Penalties {
  const talk =
    likes === null || comments === null || likes + comments <= 0 ? null : comments / (likes + comments);
  const quiet = settings['trust.quietAudienceFrom'];
  const manyLikes = settings['trust.fewCommentsLikes'];
  const talkative = settings['trust.manyCommentsFrom'];
  const manyComments = settings['trust.manyCommentsCount'];
  const inactive = settings['trust.inactiveFollowersBelow'];
  const large = settings['trust.fewLifetimeLikesFollowers'];
  const jump = settings['trust.followerJumpFrom'];
  const repeated = settings['trust.repeatedCommentsFrom'];
  const fewReact = settings['trust.quietReadersBelow'];
  const manyReads = settings['trust.quietReadersReads'];
  return {
    quietAudience:
      loudness === null ? 0 : settings['trust.quietAudience'] * falling(loudness, quiet, quiet / 2),
    fewComments:
      talk === null || likes === null
        ? 0
        : settings['trust.fewComments'] *
          (falling(talk, settings['trust.fewCommentsBelow'], 0) * rising(likes, manyLikes, manyLikes * 2)),
    manyComments:
      talk === null || comments === null
        ? 0
        : settings['trust.manyComments'] *
          (rising(talk, talkative, talkative * 2) * rising(comments, manyComments, manyComments * 2)),
    fakeFollowers:
      row.fakeFollowerShare === null
        ? 0
        : settings['trust.fakeFollowers'] *
          rising(
            row.fakeFollowerShare,
            settings['trust.fakeFollowersFrom'],
            settings['trust.fakeFollowersFull'],
          ),
    // None at all is what exports write where they do not know.
    inactiveFollowers:
      row.activeFollowerShare === null || row.activeFollowerShare <= 0
        ? 0
        : settings['trust.inactiveFollowers'] * falling(row.activeFollowerShare, inactive, inactive / 2),
    fewLifetimeLikes:
      row.likesAndSavesTotal === null
        ? 0
        : settings['trust.fewLifetimeLikes'] *
          (falling(row.likesAndSavesTotal / row.followers, 1, 0.2) * rising(row.followers, large, large * 2)),
    followerJump:
      row.followerGrowth === null
        ? 0
        : settings['trust.followerJump'] * rising(row.followerGrowth, jump, jump * 2),
    commercialNotes:
      row.commercialShare === null
        ? 0
        : settings['trust.commercialNotes'] *
          rising(
            row.commercialShare,
            settings['trust.commercialNotesFrom'],
            settings['trust.commercialNotesFull'],
          ),
    repeatedComments:
      row.repeatedCommentShare === null
        ? 0
        : settings['trust.repeatedComments'] * rising(row.repeatedCommentShare, repeated, repeated * 2),
    quietReaders:
      row.reads === null || row.reads <= 0 || reportedEngagement === null
        ? 0
        : settings['trust.quietReaders'] *
          (falling(reportedEngagement / row.reads, fewReact, fewReact / 2) *
            rising(row.reads, manyReads, manyReads * 2)),
  };
}

/** What all penalties together leave of the trust that is given, 0 to 1. */
export function leftBy(penalties: Penalties, given: number): number {
  return (
    given *
    (1 - penalties.fakeFollowers) *
    (1 - penalties.inactiveFollowers) *
    (1 - penalties.fewLifetimeLikes) *
    (1 - penalties.followerJump) *
    (1 - penalties.commercialNotes) *
    (1 - penalties.repeatedComments) *
    (1 - penalties.quietReaders) *
    (1 - penalties.quietAudience) *
    (1 - penalties.fewComments) *
    (1 - penalties.manyComments)
  );
}

/** 0 up to `from`, 1 from `full` on, straight between them. */
function rising(value: number, from: number, full: number): number {
  return value <= from ? 0 : value >= full ? 1 : (value - from) / (full - from);
}

/** 0 down to `from`, 1 from `full` downwards, straight between them. */
function falling(value: number, from: number, full: number): number {
  return rising(-value, -from, -full);
}
