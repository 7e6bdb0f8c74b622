import type { ScoreRow } from '../../core/scoring/arithmetic';
import type { NicheFactors } from '../../core/scoring/benchmarks';
import { elsewhere } from '../../core/scoring/niches/niche-factors';

/** The numbers of a creator that the score is made of, as far as a table has columns for them. */
export const scoreFields = [
  'followers',
  'likes',
  'saves',
  'comments',
  'shares',
  'engagement',
  'notes',
  'sentiment',
  'intent',
  'commentsRead',
  'reads',
  'fakeFollowerShare',
  'activeFollowerShare',
  'likesAndSavesTotal',
  'followerGrowth',
  'commercialShare',
] as const;
export type ScoreField = (typeof scoreFields)[number];

/**
 * What a number has to be to be one; anything else is unknown. What lies between `largest` and `most` counts as `most`:
 * nobody's comments are all positive twice over.
 */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly largest: number;
  /** Whether `least` itself is no number either. */
  readonly above: boolean;
}

/** More than there are people, reads and likes. */
export const largestNumber = 1e11;

export function limitsOf(field: ScoreField): Limits {
  return { ...count, ...special[field] };
}

const count: Limits = { least: 0, most: largestNumber, largest: largestNumber, above: false };
const share = { most: 1 };
const special: Partial<Record<ScoreField, Partial<Limits>>> = {
  followers: { least: 1 },
  notes: { above: true },
  sentiment: { least: -largestNumber, most: 1 },
  intent: share,
  fakeFollowerShare: share,
  activeFollowerShare: share,
  commercialShare: share,
  followerGrowth: { least: -1 },
};

/** The lowest that a number comes to: a sentiment counts as −1 at least. */
export function lowestOf(field: ScoreField): number {
  return field === 'sentiment' ? -1 : limitsOf(field).least;
}

/** What a field's column is called inside the queries. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The number as the score takes it, in TypeScript as in SQL; `null` where it is none. */
export function known(field: ScoreField, value: number | null | undefined): number | null {
  const { least, most, largest, above } = limitsOf(field);
  if (value === null || value === undefined || !(value >= least && value <= largest)) return null;
  if (above && value === least) return null;
  return Math.max(lowestOf(field), Math.min(most, value));
}

/**
 * The row of a table as the score sees it: the other reading of what the queries do; `null` where its followers are unknown
 * or fewer than one.
 *
 * @param mean whether the counts are plain means
 */
export function scoreRowOf(
  values: Readonly<Partial<Record<ScoreField, number | null>>>,
  mean: boolean,
  niche: NicheFactors = elsewhere,
): ScoreRow | null {
  const number = (field: ScoreField) => known(field, values[field]);
  const followers = number('followers');
  if (followers === null) return null;
  return {
    followers,
    likes: number('likes'),
    saves: number('saves'),
    comments: number('comments'),
    shares: number('shares'),
    engagement: number('engagement'),
    mean,
    notes: number('notes'),
    sentiment: number('sentiment'),
    intent: number('intent'),
    commentsRead: number('commentsRead'),
    nicheEngagement: niche.nicheEngagement,
    nicheSaves: niche.nicheSaves,
    trust: null,
    reads: number('reads'),
    fakeFollowerShare: number('fakeFollowerShare'),
    activeFollowerShare: number('activeFollowerShare'),
    likesAndSavesTotal: number('likesAndSavesTotal'),
    followerGrowth: number('followerGrowth'),
    commercialShare: number('commercialShare'),
    repeatedCommentShare: null,
  };
}
