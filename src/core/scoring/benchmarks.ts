import { onCurve } from './curve';
import type { SizeCurves } from './curves/size-curves';

/** What a typical creator gets (`typical`) and what the top tenth reaches (`top`), in the same unit. */
export interface Benchmark {
  readonly typical: number;
  readonly top: number;
}

/** The benchmarks that a creator of one size and niche is held to. Rates are per follower and note. */
export interface Benchmarks {
  readonly engagementRate: Benchmark;
  readonly likeRate: Benchmark;
  readonly saveRate: Benchmark;
  readonly commentRate: Benchmark;
  readonly shareRate: Benchmark;
  /** Saves as a share of likes and saves: comments stay out, so that more comments never lower a score. */
  readonly saveShare: Benchmark;
  /** Comments as a share of likes and comments: saves stay out, so that more saves never lower a score. */
  readonly commentShare: Benchmark;
  /** How well the creators behind the engagement curve tell it for this size, 0 to 1. */
  readonly sureness: number;
}

/** What is known of the audience that a niche has, beside creators of the same size elsewhere: 1 is the same. */
export interface NicheFactors {
  /** How many times their engagement. */
  readonly nicheEngagement: number;
  /** How many times the share of saves in it. */
  readonly nicheSaves: number;
}

/**
 * The benchmarks for a number of followers: curves without a step at any tier's edge, and without dependence on any
 * other row.
 *
 * @param followers more than 0
 * @param curves from `curvesOf`
 */
export function benchmarksAt(followers: number, niche: NicheFactors, curves: SizeCurves): Benchmarks {
  const size = Math.log(followers);
  const usual = onCurve(curves.engagement, size);
  const spread = usual.spread;
  const engagement = usual.typical * niche.nicheEngagement;
  const saves = onCurve(curves.saves, size);
  const comments = onCurve(curves.comments, size);
  const shares = onCurve(curves.shares, size);
  const saveShare = {
    typical: shareLimit(saves.typical * niche.nicheSaves),
    top: shareLimit(saves.typical * saves.spread * niche.nicheSaves),
  };
  const commentShare = {
    typical: shareLimit(comments.typical),
    top: shareLimit(comments.typical * comments.spread),
  };
  const sharesBeside = { typical: shares.typical, top: shares.typical * shares.spread };
  const likes = Math.max(leastLikes, 1 - saves.typical - comments.typical);
  return {
    engagementRate: { typical: engagement, top: engagement * spread },
    likeRate: { typical: engagement * likes, top: engagement * likes * spread },
    saveRate: rateOf(engagement, spread, saveShare),
    commentRate: rateOf(engagement, spread, commentShare),
    shareRate: rateOf(engagement, spread, sharesBeside),
    saveShare: without(commentShare.typical, saveShare),
    commentShare: without(shareLimit(saves.typical), commentShare),
    sureness: usual.sureness,
  };
}

/**
 * Where a value stands against a benchmark, 0 to 1: the typical value gives .5, the top tenth .9, nothing gives 0.
 * Log-logistic, so it rises smoothly and never levels off before 1.
 */
export function standing(value: number, { typical, top }: Benchmark): number {
  const steepness = Math.log(9) / Math.log(Math.max(leastSpread, top / typical));
  return value <= 0 ? 0 : 1 / (1 + (value / typical) ** -steepness);
}

/**
 * Where a count per note stands for a creator of this size. One is added to the count and to what it is held against:
 * where a note is expected to get two saves, none of them is hardly a verdict; where a hundred are, it is one.
 */
export function standingOfCount(count: number, followers: number, rate: Benchmark): number {
  return standing(1 + count, { typical: 1 + rate.typical * followers, top: 1 + rate.top * followers });
}

/** Keeps a benchmark whose settings contradict each other (a top below the typical value) from turning round. */
const leastSpread = 1 + 1e-9;

/** Share of engagement left for likes where settings give saves and comments all of it. */
const leastLikes = 0.05;

/** A rate made of the engagement rate and a share: their spreads add up as independent spreads do. */
function rateOf(engagement: number, spread: number, share: Benchmark): Benchmark {
  const typical = engagement * share.typical;
  return {
    typical,
    top: typical * Math.exp(Math.hypot(Math.log(spread), Math.log(share.top / share.typical))),
  };
}

/** A share of all engagement as a share of what is left of it without another part. */
function without(other: number, { typical, top }: Benchmark): Benchmark {
  return { typical: typical / (1 - other), top: top / (1 - other) };
}

/** A share of engagement stays below 1 whatever curve and niche say; the top stays above the typical. */
function shareLimit(share: number): number {
  return share <= 0.5 ? share : 1 - 0.25 / share;
}
