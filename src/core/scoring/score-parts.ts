import type { Settings } from '../settings';
import { type Benchmark, type Benchmarks, standing, standingOfCount } from './benchmarks';
import type { Counts } from './counts';
import { countByEvidence, shareByEvidence, shareOfComments } from './evidence';

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

/** Where a creator stands in one part of the score, and the figures behind it that a person can check. */
export interface PartStanding {
  /** 0 to 1; .5 is typical for the size. */
  readonly standing: number;
  /** Where typical creators stand, if elsewhere: comments in general are more positive than not. */
  readonly typical?: number;
  readonly views: readonly View[];
}

/** One figure of a part: 2.1 % of followers, 31 % of likes and saves. `mood` is from −1 to 1. */
export interface View {
  readonly of: 'followers' | 'likesAndSaves' | 'likesAndComments' | 'commentsRead' | 'mood';
  readonly rate: number;
  readonly standing: number;
}

/** What the parts of one creator are judged by. */
export interface PartInputs {
  readonly followers: number;
  readonly notes: number;
  /** As the export gives them. */
  readonly reported: Counts;
  /** As robust averages. */
  readonly counts: Counts;
  readonly benchmarks: Benchmarks;
  readonly sentiment: number | null;
  readonly intent: number | null;
  readonly commentsRead: number;
}

/** Where the creator stands in a part; `null` where nothing is known of it. */
export function partStanding(
  name: ScorePartName,
  inputs: PartInputs,
  settings: Settings,
): PartStanding | null {
  const { benchmarks } = inputs;
  switch (name) {
    case 'saves':
      return volumeAndShare(inputs, 'saves', benchmarks.saveRate, benchmarks.saveShare, 1, settings);
    case 'comments': {
      const cap = settings['benchmark.commentShareCap'];
      return volumeAndShare(
        inputs,
        'comments',
        benchmarks.commentRate,
        benchmarks.commentShare,
        cap,
        settings,
      );
    }
    case 'engagement':
      return volume(inputs, 'engagement', benchmarks.engagementRate, settings);
    case 'shares':
      return volume(inputs, 'shares', benchmarks.shareRate, settings);
    case 'likes':
      return volume(inputs, 'likes', benchmarks.likeRate, settings);
    case 'sentiment':
      return sentimentStanding(inputs, settings);
    case 'intent':
      return intentStanding(inputs, settings);
    case 'followers': {
      const typical = settings['benchmark.followers'];
      return {
        standing: standing(inputs.followers, { typical, top: settings['benchmark.followersTop'] }),
        views: [],
      };
    }
  }
}

/** A count beside the followers. */
function volume(
  { followers, notes, reported, counts }: PartInputs,
  name: keyof Counts,
  rate: Benchmark,
  settings: Settings,
): PartStanding | null {
  const count = counts[name];
  if (count === null) return null;
  const believed = countByEvidence(count, rate.typical * followers, notes, settings);
  const stands = standingOfCount(believed, followers, rate);
  return {
    standing: stands,
    views: [{ of: 'followers', rate: (reported[name] ?? count) / followers, standing: stands }],
  };
}

/**
 * Saves, or comments, have to be many beside the followers and many beside the likes: the geometric mean of both
 * standings. Where likes are not known, the followers decide.
 */
function volumeAndShare(
  inputs: PartInputs,
  name: 'saves' | 'comments',
  rate: Benchmark,
  typicalShare: Benchmark,
  cap: number,
  settings: Settings,
): PartStanding | null {
  const many = volume(inputs, name, rate, settings);
  const { [name]: count, likes } = inputs.counts;
  if (many === null || count === null || likes === null) return many;
  const whole = likes + count;
  const share = shareByEvidence(count, whole, typicalShare.typical, inputs.notes, settings);
  const stands = standing(Math.min(cap, share), typicalShare);
  const of = name === 'saves' ? 'likesAndSaves' : 'likesAndComments';
  return {
    standing: Math.sqrt(many.standing * stands),
    views: whole === 0 ? many.views : [...many.views, { of, rate: count / whole, standing: stands }],
  };
}

/** Mixed with what comments are like in general, and levelled where more praise says nothing more. */
function sentimentStanding({ sentiment, commentsRead }: PartInputs, settings: Settings): PartStanding | null {
  if (sentiment === null) return null;
  const positive = (1 + Math.max(-1, Math.min(1, sentiment))) / 2;
  const typical = settings['evidence.sentimentPrior'];
  const prior = settings['evidence.sentimentPriorComments'];
  const believed = shareOfComments(positive, commentsRead, typical, prior);
  const stands = Math.min(settings['evidence.sentimentCap'], believed);
  return { standing: stands, typical, views: [{ of: 'mood', rate: sentiment, standing: stands }] };
}

/** Of three comments nobody can tell a share: typical ones stand beside those read. */
function intentStanding({ intent, commentsRead }: PartInputs, settings: Settings): PartStanding | null {
  if (intent === null) return null;
  const typical = settings['benchmark.intent'];
  const prior = settings['evidence.intentPriorComments'];
  const believed = shareOfComments(Math.max(0, Math.min(1, intent)), commentsRead, typical, prior);
  const stands = standing(believed, { typical, top: settings['benchmark.intentTop'] });
  return { standing: stands, views: [{ of: 'commentsRead', rate: intent, standing: stands }] };
}
