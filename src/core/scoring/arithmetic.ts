import type { WeightName } from '../setting-definitions';
import type { Settings } from '../settings';
import { type Benchmark, benchmarksAt, type NicheFactors, standing, standingOfCount } from './benchmarks';
import {
  type Counts,
  countByEvidence,
  engagementOf,
  evidenceShare,
  robustCounts,
  shareByEvidence,
  shareOfComments,
} from './counts';
import type { SizeCurves } from './curves/size-curves';
import { type FurtherColumns, leftBy, type Penalties, penaltiesOf } from './trust';

/** A number, or `null` where it is not known. */
type Known = number | null;

/** All that the score knows of a creator, as numbers. Counts are per note. */
export interface ScoreRow extends Counts, FurtherColumns, NicheFactors {
  /** Whether the counts are plain means, which one viral note can carry. */
  readonly mean: boolean;
  /** How many notes the counts are averages of. */
  readonly notes: Known;
  /** Mean sentiment of the comments, −1 to 1. */
  readonly sentiment: Known;
  /** Share of the comments with purchase intent, 0 to 1. */
  readonly intent: Known;
  /** How many comments these two rest on. */
  readonly commentsRead: Known;
  /** 0 to 1, multiplies the score: what is known beyond these numbers. */
  readonly trust: Known;
}

/** Something for each part of the score: for all that the settings weigh. */
export type PerPart<Held> = Readonly<Record<WeightName, Held>>;

/** One part of the score. */
export interface Part {
  /** Share of the whole score, 0 to 1. */
  readonly weight: number;
  /** Where the creator stands, 0 to 1; .5 is typical for the size. */
  readonly standing: Known;
}

export type Grade = 'S' | 'A' | 'B' | 'C' | 'D';
export type Confidence = 'High' | 'Medium' | 'Low';

/** A score with all that it is made of. */
export interface Arithmetic {
  /** Likes + saves + comments as the export gives them. */
  readonly reportedEngagement: Known;
  /** As robust averages. */
  readonly counts: Counts;
  /** Engagement per follower and note of creators of the size and niche. */
  readonly engagementRate: Benchmark;
  /** Where each count stands beside the followers, 0 to 1. */
  readonly besideFollowers: Counts;
  /** And as a share of itself and the likes. */
  readonly besideLikes: Pick<Counts, 'saves' | 'comments'>;
  readonly parts: PerPart<Part>;
  readonly penalties: Penalties;
  /** What the parts' sum is multiplied by, between `trust.floor` and 1. */
  readonly trust: number;
  /** 0 to 100, not rounded. */
  readonly score: number;
  readonly grade: Grade;
  /** How far to believe the score: it stands beside the score and never changes it. */
  readonly confidence: Confidence;
}

/**
 * The score of one creator: a pure function of its own row and the settings. Each part says where the creator
 * stands among creators of the same size; an unknown part counts half; trust multiplies.
 *
 * All of it is plain arithmetic of single numbers, here and in what it calls, so that the same lines can be read as a
 * query of a database: constants, conditions, sums, Math, and functions and objects of these. A test refuses more. The curves are the one table that it looks up: numbers too, handed in.
 *
 * @param curves from `curvesOf`
 */
export function arithmetic(row: ScoreRow, settings: Settings, curves: SizeCurves): Arithmetic {
  const { followers } = row;
  const notes = row.notes ?? settings['evidence.notesWhenUnknown'];
  const commentsRead = row.commentsRead ?? settings['evidence.commentsWhenUnknown'];
  const counts = robustCounts(row, row.mean, notes, settings);
  const { likes, saves, comments, shares, engagement } = counts;
  const benchmarks = benchmarksAt(followers, row, curves);
  const expected = benchmarks.engagementRate.typical * followers;
  const believed = engagement === null ? null : countByEvidence(engagement, expected, notes, settings);

  const besideFollowers = {
    likes: volume(likes, followers, notes, benchmarks.likeRate, settings),
    saves: volume(saves, followers, notes, benchmarks.saveRate, settings),
    comments: volume(comments, followers, notes, benchmarks.commentRate, settings),
    shares: volume(shares, followers, notes, benchmarks.shareRate, settings),
    engagement: believed === null ? null : standingOfCount(believed, followers, benchmarks.engagementRate),
  };
  const commentCap = settings['benchmark.commentShareCap'];
  const besideLikes = {
    saves: shareOfBoth(saves, likes, notes, benchmarks.saveShare, 1, settings),
    comments: shareOfBoth(comments, likes, notes, benchmarks.commentShare, commentCap, settings),
  };
  const size = { typical: settings['benchmark.followers'], top: settings['benchmark.followersTop'] };
  const weights = weightsOf(settings);
  const parts = {
    saves: { weight: weights.saves, standing: both(besideFollowers.saves, besideLikes.saves) },
    comments: {
      weight: weights.comments,
      standing: both(besideFollowers.comments, besideLikes.comments),
    },
    engagement: { weight: weights.engagement, standing: besideFollowers.engagement },
    sentiment: {
      weight: weights.sentiment,
      standing: sentimentStanding(row.sentiment, commentsRead, settings),
    },
    intent: {
      weight: weights.intent,
      standing: intentStanding(row.intent, commentsRead, settings),
    },
    shares: { weight: weights.shares, standing: besideFollowers.shares },
    likes: { weight: weights.likes, standing: besideFollowers.likes },
    followers: { weight: weights.followers, standing: standing(followers, size) },
  };
  const reached = sumOf(parts, ({ weight, standing }) => weight * (standing ?? 0.5));
  const known = sumOf(parts, ({ weight, standing }) => (standing === null ? 0 : weight));

  const reportedEngagement = engagementOf(row);
  // Some typical reactions stand beside both: of a small account a note that hardly anybody noticed is nothing unusual.
  const beside = settings['evidence.reactions'];
  const loudness = believed === null ? null : (beside + believed) / (beside + expected);
  const penalties = penaltiesOf(row, reportedEngagement, counts, loudness, settings);
  const trust = Math.max(settings['trust.floor'], leftBy(penalties, within(0, row.trust ?? 1, 1)));
  const score = 100 * trust * Math.min(1, reached);
  const sureness =
    known *
    evidenceShare(notes, settings) *
    benchmarks.sureness *
    (row.mean ? settings['evidence.meanConfidence'] : 1);
  return {
    reportedEngagement,
    counts,
    engagementRate: benchmarks.engagementRate,
    besideFollowers,
    besideLikes,
    parts,
    penalties,
    trust,
    score,
    grade: gradeOf(score, settings),
    confidence: confidenceOf(sureness, row.notes === null, settings),
  };
}

/** The grade of a score from 0 to 100: of whole points, as the tabs show them, so that no 65 is short of an A. */
export function gradeOf(score: number, settings: Settings): Grade {
  const points = Math.round(score);
  const belowA = points >= settings['grades.b'] ? 'B' : points >= settings['grades.c'] ? 'C' : 'D';
  return points >= settings['grades.s'] ? 'S' : points >= settings['grades.a'] ? 'A' : belowA;
}

/** Where the number of notes is not known, Medium is the most. */
function confidenceOf(sureness: number, notesAssumed: boolean, settings: Settings): Confidence {
  const most = notesAssumed ? 'Medium' : 'High';
  const belowHigh = sureness >= settings['confidence.medium'] ? 'Medium' : 'Low';
  return sureness >= settings['confidence.high'] ? most : belowHigh;
}

/** The weights as shares of their sum: only their proportions count. */
function weightsOf(settings: Settings): PerPart<number> {
  const points = {
    saves: settings['weights.saves'],
    comments: settings['weights.comments'],
    engagement: settings['weights.engagement'],
    sentiment: settings['weights.sentiment'],
    intent: settings['weights.intent'],
    shares: settings['weights.shares'],
    likes: settings['weights.likes'],
    followers: settings['weights.followers'],
  };
  const all = sumOf(points, (weight) => weight);
  const share = (weight: number) => (all === 0 ? 0 : weight / all);
  return {
    saves: share(points.saves),
    comments: share(points.comments),
    engagement: share(points.engagement),
    sentiment: share(points.sentiment),
    intent: share(points.intent),
    shares: share(points.shares),
    likes: share(points.likes),
    followers: share(points.followers),
  };
}

function sumOf<Held>(parts: PerPart<Held>, amount: (held: Held) => number): number {
  return (
    amount(parts.saves) +
    amount(parts.comments) +
    amount(parts.engagement) +
    amount(parts.sentiment) +
    amount(parts.intent) +
    amount(parts.shares) +
    amount(parts.likes) +
    amount(parts.followers)
  );
}

/** Where a count stands beside the followers, by the evidence of its notes. */
function volume(count: Known, followers: number, notes: number, rate: Benchmark, settings: Settings): Known {
  return count === null
    ? null
    : standingOfCount(countByEvidence(count, rate.typical * followers, notes, settings), followers, rate);
}

/** Where a count stands as a share of itself and the likes. What is beyond `cap` adds nothing. */
function shareOfBoth(
  count: Known,
  likes: Known,
  notes: number,
  usual: Benchmark,
  cap: number,
  settings: Settings,
): Known {
  return count === null || likes === null
    ? null
    : standing(Math.min(cap, shareByEvidence(count, likes + count, usual.typical, notes, settings)), usual);
}

/**
 * Saves, or comments, have to be many beside the followers and many beside the likes: the geometric mean of both
 * standings. Where likes are not known, the followers decide.
 */
function both(besideFollowers: Known, besideLikes: Known): Known {
  return besideFollowers === null || besideLikes === null
    ? besideFollowers
    : Math.sqrt(besideFollowers * besideLikes);
}

/** Mixed with what comments are like in general, and levelled where more praise says nothing more. */
function sentimentStanding(sentiment: Known, commentsRead: number, settings: Settings): Known {
  const usual = settings['evidence.sentimentPrior'];
  const prior = settings['evidence.sentimentPriorComments'];
  const positive = sentiment === null ? null : (1 + within(-1, sentiment, 1)) / 2;
  return positive === null
    ? null
    : Math.min(settings['evidence.sentimentCap'], shareOfComments(positive, commentsRead, usual, prior));
}

/** Of three comments nobody can tell a share: typical ones stand beside those read. */
function intentStanding(intent: Known, commentsRead: number, settings: Settings): Known {
  const usual = { typical: settings['benchmark.intent'], top: settings['benchmark.intentTop'] };
  const prior = settings['evidence.intentPriorComments'];
  return intent === null
    ? null
    : standing(shareOfComments(within(0, intent, 1), commentsRead, usual.typical, prior), usual);
}

function within(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
