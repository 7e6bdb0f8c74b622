import { evidenceShare, robustCounts } from '../../src/core/scoring/counts';
import type { CurvePoint } from '../../src/core/scoring/curves/curve-points';
import { nichesOf } from '../../src/core/scoring/niches/niches';
import { nicheText } from '../../src/core/scoring/niches/niches-of-creator';
import { quantile } from '../../src/core/scoring/quantile';
import { isMean, notesBehind } from '../../src/core/scoring/score';
import { defaultSettings as settings } from '../../src/core/settings';
import type { MarketCreator, SetName } from './creators';
import { between, fitLine, sharesOfKnots } from './fit-line';

/** A creator as the score sees it: robust averages. */
export interface Counted {
  readonly set: SetName;
  readonly followers: number;
  readonly size: number;
  readonly notes: number;
  readonly niche: string | null;
  readonly engagement: number;
  readonly saves: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
}

/** Those whose engagement is known and not nothing: of resting accounts an export gives zeros. */
export function countedOf(creators: readonly MarketCreator[]): readonly Counted[] {
  return creators.flatMap(({ set, creator }) => {
    const { followers } = creator;
    const notes = notesBehind(creator, settings);
    const { engagement, saves, comments, shares } = robustCounts(
      creator,
      isMean(creator, settings),
      notes,
      settings,
    );
    if (followers === null || followers <= 0 || engagement === null || engagement <= 0) return [];
    const niche = nichesOf(nicheText(creator) ?? '')[0];
    const id = niche === undefined ? null : (niche.within ?? niche.id);
    return [
      { set, followers, size: Math.log(followers), notes, niche: id, engagement, saves, comments, shares },
    ];
  });
}

/** A fitted curve, and how many times its values the creators of each niche reach. */
export interface Fitted {
  readonly points: readonly CurvePoint[];
  readonly niches: ReadonlyMap<string, number>;
}

export interface Told {
  readonly size: number;
  readonly niche: string | null;
  readonly value: number;
  /** How far a creator's own notes outweigh typical ones, 0 to 1. */
  readonly evidence: number;
}

export interface FitRules {
  readonly knots: readonly number[];
  readonly stiff: number;
  readonly leastSlope: number;
  /** What each niche is taken to have before anything is seen, in logarithms, and as how many creators it counts. */
  readonly nichesBefore: ReadonlyMap<string, number>;
  readonly nichePrior: number;
}

/**
 * The curve and the niches together: the curve through the middle of the creators, each freed of its niche; then each
 * niche by the middle of its creators' distance from the curve, drawn towards what was known before by how few they
 * are; and so on in turn. Of each stretch no more than some creators count: else the largest export decided about its
 * neighbours.
 */
export function fitCurve(told: readonly Told[], rules: FitRules): Fitted {
  const knots = rules.knots.map(Math.log);
  const stretches = sharesOfKnots(
    told.map(({ size }) => size),
    knots,
  );
  const weights = told.map(({ size }) => {
    const near = between(size, knots).reduce(
      (sum, [knot, share]) => sum + share * (stretches[knot] as number),
      0,
    );
    return Math.min(1, mostInStretch / near);
  });
  const niches = new Map(rules.nichesBefore);
  let heights: readonly number[] = [];
  const height = (size: number) =>
    between(size, knots).reduce((sum, [knot, share]) => sum + share * (heights[knot] as number), 0);
  for (let round = 0; round < rounds; round++) {
    const seen = told.map(({ size, value, niche }, index) => ({
      size,
      value: value - (niches.get(niche ?? '') ?? 0),
      weight: weights[index] as number,
    }));
    heights = fitLine(seen, knots, rules);
    for (const niche of new Set(told.map((one) => one.niche))) {
      if (niche === null) continue;
      const same = told.filter((one) => one.niche === niche);
      const middle =
        quantile(
          same.map(({ size, value }) => value - height(size)),
          0.5,
        ) ?? 0;
      const before = rules.nichesBefore.get(niche) ?? 0;
      niches.set(
        niche,
        (same.length * middle + rules.nichePrior * before) / (same.length + rules.nichePrior),
      );
    }
  }
  const beyond = told.map((one) => ({
    size: one.size,
    believed: one.evidence * (one.value - height(one.size) - (niches.get(one.niche ?? '') ?? 0)),
  }));
  const points = rules.knots.map((followers, index): CurvePoint => {
    const near = nearest(beyond, Math.log(followers));
    return {
      followers,
      typical: Math.exp(heights[index] as number),
      top: Math.exp((quantile(near, 0.75) ?? 0) - (quantile(near, 0.25) ?? 0)),
      creators: Math.round(stretches[index] as number),
    };
  });
  return { points, niches: new Map([...niches].map(([niche, value]) => [niche, Math.exp(value)])) };
}

const rounds = 12;
/** Of one stretch: an assumption, about as many as all small and middling ones together have. */
const mostInStretch = 40;
/** A spread is told by so many creators at least, the nearest in size. */
const leastForSpread = 40;
/** And by all within this factor of the size. */
const nearby = Math.log(1.6);

function nearest(
  beyond: readonly { readonly size: number; readonly believed: number }[],
  size: number,
): readonly number[] {
  const byDistance = [...beyond].sort(
    (one, other) => Math.abs(one.size - size) - Math.abs(other.size - size),
  );
  const near = byDistance.filter(
    (one, index) => index < leastForSpread || Math.abs(one.size - size) <= nearby,
  );
  return near.map(({ believed }) => believed);
}

export function evidenceOf({ notes }: Counted): number {
  return evidenceShare(notes, settings);
}
