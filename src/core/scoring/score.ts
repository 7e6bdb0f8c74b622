import type { Settings } from '../settings';
import { type Benchmark, type Benchmarks, benchmarksFor, standing } from './benchmarks';
import { type Confidence, confidenceOf } from './confidence';
import { atLeastHalfACount, weighByEvidence } from './evidence';
import { type Grade, gradeOf } from './grade';
import { nicheSaveFactor } from './niches';
import { type Doubt, doubtsAboutRates, trustOf } from './trust';

/** What a score is made of. An unknown is `null`; counts are per note. */
export interface ScoreInputs {
  /** More than 0. */
  readonly followers: number;
  readonly likes: number | null;
  readonly saves: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  /** Likes + saves + comments, where only their sum is known. */
  readonly engagement: number | null;
  /** How many notes the counts are averages of. */
  readonly notes: number | null;
  /** Mean sentiment of the comments, −1 to 1. */
  readonly sentiment: number | null;
  /** Share of the comments with purchase intent, 0 to 1. */
  readonly intent: number | null;
  readonly niche: string | null;
  /** 0 to 1, multiplies the score: what is known beyond the rates. */
  readonly trust: number | null;
  readonly average: 'median' | 'mean';
}

export const scoreParts = [
  'saves',
  'comments',
  'engagement',
  'sentiment',
  'intent',
  'shares',
  'likes',
  'followers',
] as const;
export type ScorePartName = (typeof scoreParts)[number];

export interface ScorePart {
  readonly name: ScorePartName;
  /** Share of the whole score, 0 to 1. */
  readonly weight: number;
  /** 0 to 1; .5 is typical for the size and stands in for an unknown. */
  readonly standing: number;
  readonly known: boolean;
  /** The rate a person knows, such as saves per follower; `null` where there is none. */
  readonly rate: number | null;
}

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

/**
 * The score of one creator: a pure function of its own row and the settings. Each part says where the creator
 * stands among creators of the same size; an unknown part counts half; trust multiplies.
 */
export function scoreOf(inputs: ScoreInputs, settings: Settings): Score {
  const notes = inputs.notes ?? settings['evidence.notesWhenUnknown'];
  const benchmarks = benchmarksFor(inputs.followers, nicheSaveFactor(inputs.niche), settings);
  const robust = inputs.average === 'mean' ? 1 / settings['evidence.meanOverMedian'] : 1;
  const reported = countsOf(inputs, 1);
  const counts = countsOf(inputs, robust);
  const weights = weightsOf(settings);
  const parts = scoreParts.map((name): ScorePart => {
    const part = partOf(name, inputs, reported, counts, notes, benchmarks, settings);
    return {
      name,
      weight: weights[name],
      standing: part === null ? 0.5 : part.standing,
      known: part !== null,
      rate: part?.rate ?? null,
    };
  });
  const doubts = doubtsAboutRates(
    {
      engagement:
        counts.engagement === null
          ? null
          : shrunk(counts.engagement, benchmarks.engagementRate.typical, inputs.followers, notes, settings) /
            benchmarks.engagementRate.typical,
      likes: counts.likes,
      comments: counts.comments,
    },
    settings,
  );
  const trust = trustOf(doubts, inputs.trust ?? 1, settings);
  const score = 100 * trust * parts.reduce((sum, part) => sum + part.weight * part.standing, 0);
  return {
    score,
    grade: gradeOf(score, settings),
    confidence: confidenceOf(
      {
        coverage: parts.reduce((sum, part) => sum + (part.known ? part.weight : 0), 0),
        notes,
        notesAssumed: inputs.notes === null,
        mean: inputs.average === 'mean',
      },
      settings,
    ),
    parts,
    trust,
    doubts,
  };
}

interface Counts {
  readonly likes: number | null;
  readonly saves: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly engagement: number | null;
}

/** The counts as robust averages: a mean is brought to what a median would be. */
function countsOf(inputs: ScoreInputs, robust: number): Counts {
  const scaled = (count: number | null) => (count === null ? null : count * robust);
  const { likes, saves, comments } = inputs;
  const sum =
    likes !== null && saves !== null && comments !== null ? likes + saves + comments : inputs.engagement;
  return {
    likes: scaled(likes),
    saves: scaled(saves),
    comments: scaled(comments),
    shares: scaled(inputs.shares),
    engagement: scaled(sum),
  };
}

function partOf(
  name: ScorePartName,
  inputs: ScoreInputs,
  reported: Counts,
  counts: Counts,
  notes: number,
  benchmarks: Benchmarks,
  settings: Settings,
): { readonly standing: number; readonly rate: number | null } | null {
  const { followers } = inputs;
  const rated = (of: keyof Counts, benchmark: Benchmark) => {
    const count = counts[of];
    if (count === null) return null;
    return {
      standing: standing(shrunk(count, benchmark.typical, followers, notes, settings), benchmark),
      rate: (reported[of] ?? count) / followers,
    };
  };
  switch (name) {
    case 'saves':
      return bothOf(
        rated('saves', benchmarks.saveRate),
        shareStanding(counts.saves, counts.engagement, benchmarks.saveShare, 1, notes, settings),
      );
    case 'comments':
      return bothOf(
        rated('comments', benchmarks.commentRate),
        shareStanding(
          counts.comments,
          counts.likes === null || counts.comments === null ? null : counts.likes + counts.comments,
          benchmarks.commentShare,
          settings['benchmark.commentShareCap'],
          notes,
          settings,
        ),
      );
    case 'engagement':
      return rated('engagement', benchmarks.engagementRate);
    case 'shares':
      return rated('shares', benchmarks.shareRate);
    case 'likes':
      return rated('likes', benchmarks.likeRate);
    case 'sentiment':
      return inputs.sentiment === null
        ? null
        : { standing: sentimentStanding(inputs.sentiment, settings), rate: null };
    case 'intent':
      return inputs.intent === null
        ? null
        : {
            standing: standing(inputs.intent, {
              typical: settings['benchmark.intent'],
              top: settings['benchmark.intentTop'],
            }),
            rate: inputs.intent,
          };
    case 'followers':
      return {
        standing: standing(followers, {
          typical: settings['benchmark.followers'],
          top: settings['benchmark.followersTop'],
        }),
        rate: null,
      };
  }
}

/** Volume and share both have to be there: their geometric mean. Where the share is unknown, volume decides. */
function bothOf(
  volume: { readonly standing: number; readonly rate: number } | null,
  share: number | null,
): { readonly standing: number; readonly rate: number } | null {
  if (volume === null || share === null) return volume;
  return { standing: Math.sqrt(volume.standing * share), rate: volume.rate };
}

function shareStanding(
  count: number | null,
  whole: number | null,
  benchmark: Benchmark,
  cap: number,
  notes: number,
  settings: Settings,
): number | null {
  if (count === null || whole === null) return null;
  const counted = atLeastHalfACount(count, notes);
  const share = Math.min(1, counted / Math.max(whole, counted));
  return standing(Math.min(cap, weighByEvidence(share, benchmark.typical, notes, settings)), benchmark);
}

/** The creator's rate per follower, drawn towards the typical one by the evidence. */
function shrunk(
  count: number,
  typical: number,
  followers: number,
  notes: number,
  settings: Settings,
): number {
  return weighByEvidence(atLeastHalfACount(count, notes) / followers, typical, notes, settings);
}

/** Mixed with what comments are like in general, and levelled where more praise says nothing more. */
function sentimentStanding(sentiment: number, settings: Settings): number {
  const comments = settings['evidence.commentsWhenUnknown'];
  const prior = settings['evidence.sentimentPriorComments'];
  const positive = (1 + Math.max(-1, Math.min(1, sentiment))) / 2;
  const all = comments + prior;
  const mixed =
    all === 0 ? positive : (comments * positive + prior * settings['evidence.sentimentPrior']) / all;
  return Math.min(settings['evidence.sentimentCap'], mixed);
}

type Weights = Readonly<Record<ScorePartName, number>>;

/** The weights as shares of their sum. Every row of a column asks for the same ones. */
function weightsOf(settings: Settings): Weights {
  const remembered = weightsBySettings.get(settings);
  if (remembered !== undefined) return remembered;
  const points = scoreParts.map((part) => settings[`weights.${part}`]);
  const total = points.reduce((sum, weight) => sum + weight, 0);
  const shares = points.map((weight) => (total === 0 ? 0 : weight / total));
  const weights = Object.fromEntries(scoreParts.map((part, index) => [part, shares[index]])) as Weights;
  weightsBySettings.set(settings, weights);
  return weights;
}

const weightsBySettings = new WeakMap<Settings, Weights>();
