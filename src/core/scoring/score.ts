import type { Creator } from '../creators/creator';
import { type WeightName, weightNames } from '../setting-definitions';
import type { Settings } from '../settings';
import { type Arithmetic, arithmetic, type Confidence, type Grade, type ScoreRow } from './arithmetic';
import { robustCounts } from './counts';
import { curvesOf } from './curves/size-curves';
import { nicheFactorsOf } from './niches/niche-factors';
import { nicheText } from './niches/niches-of-creator';
import type { Penalties } from './trust';

/** A score as a person is told of it. */
export interface Score {
  /** 0 to 100, not rounded. */
  readonly score: number;
  readonly grade: Grade;
  readonly confidence: Confidence;
  readonly parts: readonly ScorePart[];
  /** What the parts' sum was multiplied by. */
  readonly trust: number;
  readonly doubts: readonly Doubt[];
}

export interface ScorePart {
  readonly name: WeightName;
  /** Share of the whole score, 0 to 1. */
  readonly weight: number;
  /** 0 to 1; .5 stands in for an unknown. */
  readonly standing: number;
  /** Where typical creators stand. */
  readonly typical: number;
  readonly known: boolean;
  /** The figures behind it that a person can check. */
  readonly views: readonly View[];
}

/** One figure of a part: 2.1 % of followers, 31 % of likes and saves. `mood` is from −1 to 1. */
export interface View {
  readonly of: 'followers' | 'likesAndSaves' | 'likesAndComments' | 'commentsRead' | 'mood';
  readonly rate: number;
  readonly standing: number;
}

/** Why a score is trusted less. None accuses anyone: each says what was seen. */
export type DoubtName = keyof Penalties;

export interface Doubt {
  readonly about: DoubtName;
  /** Share of the score that it takes off, more than 0 and at most 1. */
  readonly penalty: number;
}

export function scoreOf(row: ScoreRow, settings: Settings): Score {
  return scoreFrom(arithmetic(row, settings, curvesOf(settings)), row, settings);
}

/** The score of an export's row, with what it was computed from. */
export function scoreOfCreator(
  creator: Creator,
  followers: number,
  settings: Settings,
): { readonly row: ScoreRow; readonly computed: Arithmetic; readonly score: Score } {
  const row = rowOf(creator, followers, settings);
  const computed = arithmetic(row, settings, curvesOf(settings));
  return { row, computed, score: scoreFrom(computed, row, settings) };
}

/** What a person is told of a score that is computed. */
function scoreFrom(result: Arithmetic, row: ScoreRow, settings: Settings): Score {
  const { score, grade, confidence, trust } = result;
  const parts = weightNames.map((name): ScorePart => {
    const { weight, standing } = result.parts[name];
    return {
      name,
      weight,
      standing: standing ?? 0.5,
      // Comments in general are more positive than not.
      typical: name === 'sentiment' && standing !== null ? settings['evidence.sentimentPrior'] : 0.5,
      known: standing !== null,
      views: standing === null ? [] : viewsOf[name](result, row).filter((view) => view !== null),
    };
  });
  const doubts: Doubt[] = [];
  for (const about of Object.keys(result.penalties) as DoubtName[]) {
    const penalty = result.penalties[about];
    if (penalty > 0) doubts.push({ about, penalty });
  }
  return { score, grade, confidence, parts, trust, doubts };
}

/** The figures of each part, those beside the followers first. */
const viewsOf: Readonly<Record<WeightName, (result: Arithmetic, row: ScoreRow) => readonly (View | null)[]>> =
  {
    saves: (result, row) => [
      besideFollowers(row.saves, row, result.besideFollowers.saves),
      besideLikes('likesAndSaves', row.saves, row.likes, result.besideLikes.saves),
    ],
    comments: (result, row) => [
      besideFollowers(row.comments, row, result.besideFollowers.comments),
      besideLikes('likesAndComments', row.comments, row.likes, result.besideLikes.comments),
    ],
    engagement: (result, row) => [
      besideFollowers(result.reportedEngagement, row, result.besideFollowers.engagement),
    ],
    sentiment: ({ parts }, row) => [view('mood', row.sentiment, parts.sentiment.standing)],
    intent: ({ parts }, row) => [view('commentsRead', row.intent, parts.intent.standing)],
    shares: (result, row) => [besideFollowers(row.shares, row, result.besideFollowers.shares)],
    likes: (result, row) => [besideFollowers(row.likes, row, result.besideFollowers.likes)],
    followers: () => [],
  };

function besideFollowers(
  reported: number | null,
  { followers }: ScoreRow,
  standing: number | null,
): View | null {
  return view('followers', reported === null ? null : reported / followers, standing);
}

function besideLikes(
  of: View['of'],
  count: number | null,
  likes: number | null,
  standing: number | null,
): View | null {
  if (count === null || likes === null || likes + count === 0) return null;
  return view(of, count / (likes + count), standing);
}

function view(of: View['of'], rate: number | null, standing: number | null): View | null {
  return rate === null || standing === null ? null : { of, rate, standing };
}

/** What CREATOR_SCORE is told of a creator. */
export type ScoreArguments = Pick<
  ScoreRow,
  | 'followers'
  | 'likes'
  | 'saves'
  | 'comments'
  | 'shares'
  | 'mean'
  | 'notes'
  | 'sentiment'
  | 'intent'
  | 'nicheEngagement'
  | 'nicheSaves'
  | 'trust'
>;

/** The arguments of CREATOR_SCORE as the score sees them: of what they do not say nothing is known. */
export function rowOfArguments(told: ScoreArguments): ScoreRow {
  // Written out: an object spread takes longer than the whole score.
  return {
    followers: told.followers,
    likes: told.likes,
    saves: told.saves,
    comments: told.comments,
    shares: told.shares,
    engagement: null,
    mean: told.mean,
    notes: told.notes,
    sentiment: told.sentiment,
    intent: told.intent,
    commentsRead: null,
    nicheEngagement: told.nicheEngagement,
    nicheSaves: told.nicheSaves,
    trust: told.trust,
    reads: null,
    fakeFollowerShare: null,
    activeFollowerShare: null,
    likesAndSavesTotal: null,
    followerGrowth: null,
    commercialShare: null,
    repeatedCommentShare: null,
  };
}

/** An export's row as the score sees it. */
function rowOf(creator: Creator, followers: number, settings: Settings): ScoreRow {
  const { nicheEngagement, nicheSaves } = nicheFactorsOf(nicheText(creator), settings);
  return {
    followers,
    likes: creator.likes,
    saves: creator.saves,
    comments: creator.comments,
    shares: creator.shares,
    engagement: creator.engagement,
    mean: isMean(creator, settings),
    notes: saidNotes(creator),
    sentiment: creator.sentiment,
    intent: creator.intent,
    commentsRead: creator.commentsRead?.count ?? creator.commentsCounted,
    nicheEngagement,
    nicheSaves,
    trust: null,
    reads: creator.reads,
    fakeFollowerShare: creator.fakeFollowerShare,
    activeFollowerShare: creator.activeFollowerShare,
    likesAndSavesTotal: creator.likesAndSavesTotal,
    followerGrowth: creator.followerGrowth,
    commercialShare: creator.commercialShare,
    repeatedCommentShare: creator.repeatedCommentShare,
  };
}

/** `null` where an export does not say it. */
function saidNotes({ notes }: Pick<Creator, 'notes'>): number | null {
  return notes !== null && notes > 0 ? notes : null;
}

/** How many notes are taken to stand behind a creator's averages. */
export function notesBehind(creator: Pick<Creator, 'notes'>, settings: Settings): number {
  return saidNotes(creator) ?? settings['evidence.notesWhenUnknown'];
}

/** What one note of a creator gets, as robust averages. */
export function robustCountsOf(
  creator: Parameters<typeof robustCounts>[0] & Pick<Creator, 'notes' | 'average'>,
  settings: Settings,
): ReturnType<typeof robustCounts> {
  return robustCounts(creator, isMean(creator, settings), notesBehind(creator, settings), settings);
}

/** Whether an export gives plain means of a creator; what the settings say where it does not tell. */
export function isMean({ average }: Pick<Creator, 'average'>, settings: Settings): boolean {
  if (average === 'mean' || average === 'total÷notes') return true;
  if (average === 'median' || average === 'geometric') return false;
  return settings['evidence.average'] === 'mean';
}
