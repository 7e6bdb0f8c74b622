import { onCurve } from '../../src/core/scoring/curve';
import { type CurvePoint, writeCurvePoints } from '../../src/core/scoring/curves/curve-points';
import { curvesOf } from '../../src/core/scoring/curves/size-curves';
import { fairPrice } from '../../src/core/scoring/prices';
import { quantile } from '../../src/core/scoring/quantile';
import { defaultSettings, type Settings } from '../../src/core/settings';
import type { MarketCreator } from './creators';
import { type Counted, countedOf, evidenceOf, type Fitted, fitCurve, type Told } from './fit-curve';
import { between, fitLine, sharesOfKnots } from './fit-line';

/** All that is fitted, as settings and niches hold it. */
export interface Market {
  readonly engagement: Fitted;
  readonly saves: Fitted;
  readonly comments: Fitted;
  readonly shares: Fitted;
  readonly imagePrice: readonly CurvePoint[];
  /** What a video note is asked for beside what is fair for an image note, in the middle. */
  readonly videoPremium: number;
}

const bySize = [300, 1_000, 3_000, 10_000, 30_000, 60_000, 100_000, 200_000, 500_000, 1_000_000, 3_000_000];
const sharesBySize = [300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000];
const pricesBySize = [
  700, 2_200, 7_000, 15_000, 30_000, 60_000, 100_000, 200_000, 400_000, 1_000_000, 3_000_000,
];

/** How much a bend counts beside creators: with more, everyday life explained the whole of the step at 100,000. */
const stiff = 2;
/** Counts rise with followers: a rate falls by less than they grow. */
const leastSlope = -0.95;
/** A niche counts as if so many typical creators stood beside its own. Assumption. */
const nichePrior = 20;

/**
 * How much more the readers of a niche save, as measured on public notes before any creator's set was at hand: saves per
 * like hotel .27, lifestyle .40, beauty .61, how-to .81, education and nightlife 1.0, as a share of engagement beside
 * lifestyle's.
 */
const savesMeasuredBefore = { beauty: 1.34, travel: 0.74, tech: 1.59, education: 1.78, nightlife: 1.78 };

/**
 * What public price lists say of small accounts, ¥ at the middle of each band: 素人 of 500 to 1,000 followers 50 to 150
 * and of 1,000 to 5,000 200 to 650; 1,000 to 5,000 150 to 450, 5,000 to 10,000 450 to 1,200 (jfound 2025). Each list
 * counts as much as ten creators. MF_KOC's own prices are mostly a default.
 */
const publicLists = [
  { followers: 700, price: 87 },
  { followers: 2_200, price: 360 },
  { followers: 2_200, price: 260 },
  { followers: 7_000, price: 735 },
];
const listWeight = 10;
/** At most this is no price but a default. */
const noPrice = defaultSettings['price.noPriceBelow'];

export function fitMarket(creators: readonly MarketCreator[], pricedSmall: readonly MarketCreator[]): Market {
  const counted = countedOf(creators);
  const rules = {
    knots: sharesBySize,
    stiff,
    leastSlope: Number.NEGATIVE_INFINITY,
    nichesBefore: new Map(),
    nichePrior,
  };
  const engagement = fitCurve(
    counted.map((one) => told(one, Math.log(one.engagement / one.followers))),
    { ...rules, knots: bySize, leastSlope },
  );
  const savesBefore = new Map(
    Object.entries(savesMeasuredBefore).map(([niche, times]) => [niche, Math.log(times)]),
  );
  const curve = pointsWritten(engagement.points);
  const imagePrice = fitPrices([...creators, ...pricedSmall], curve);
  return {
    engagement,
    saves: fitCurve(sharesOf(counted, 'saves', 0.15), { ...rules, nichesBefore: savesBefore }),
    comments: withoutNiches(fitCurve(sharesOf(counted, 'comments', 0.06), { ...rules, nichePrior: 1e9 })),
    shares: withoutNiches(fitCurve(sharesOf(counted, 'shares', 0.04), { ...rules, nichePrior: 1e9 })),
    imagePrice,
    videoPremium: premium(creators, curve, imagePrice),
  };
}

/** The settings that hold a market. */
export function settingsOf(market: Market, base: Settings = defaultSettings): Settings {
  return {
    ...base,
    'benchmark.engagementBySize': pointsWritten(market.engagement.points),
    'benchmark.saveShareBySize': pointsWritten(market.saves.points),
    'benchmark.commentShareBySize': pointsWritten(market.comments.points),
    'benchmark.shareShareBySize': pointsWritten(market.shares.points),
    'benchmark.nicheEngagement': written(market.engagement.niches),
    'benchmark.nicheSaves': written(market.saves.niches),
    'price.imageBySize': writeCurvePoints(market.imagePrice, '¥'),
    'price.videoPremium': market.videoPremium,
  };
}

export function pointsWritten(points: readonly CurvePoint[]): string {
  return writeCurvePoints(points, 'share');
}

function written(niches: ReadonlyMap<string, number>): string {
  return [...niches].map(([niche, times]) => `${niche} ${times.toFixed(2)}`).join('; ');
}

function told(one: Counted, value: number): Told {
  return { size: one.size, niche: one.niche, value, evidence: evidenceOf(one) };
}

/** One typical reaction stands beside the counted ones, so that nothing has a logarithm. */
function sharesOf(
  counted: readonly Counted[],
  part: 'saves' | 'comments' | 'shares',
  usual: number,
): readonly Told[] {
  return counted.flatMap((one) => {
    const count = one[part];
    return count === null ? [] : [told(one, Math.log((count + usual) / (one.engagement + 1)))];
  });
}

function withoutNiches(fitted: Fitted): Fitted {
  return { ...fitted, niches: new Map() };
}

function fitPrices(creators: readonly MarketCreator[], engagementBySize: string): readonly CurvePoint[] {
  const { engagement: usual } = curvesOf({
    ...defaultSettings,
    'benchmark.engagementBySize': engagementBySize,
  });
  const power = defaultSettings['price.engagementPower'];
  const told = creators.flatMap(({ set, creator }) => {
    const [counted] = countedOf([{ set, creator }]);
    const { followers } = creator;
    return creator.offers
      .filter(({ format, price, gifted }) => format === 'image' && gifted !== true && price > noPrice)
      .flatMap(({ price }) => {
        if (followers === null || followers <= 0) return [];
        const size = Math.log(followers);
        const expected = onCurve(usual, size).typical * followers;
        const livelier = counted === undefined ? 0 : Math.log((1 + counted.engagement) / (1 + expected));
        return [{ size, value: Math.log(price) - power * livelier }];
      });
  });
  const knots = pricesBySize.map(Math.log);
  const near = sharesOfKnots(
    told.map(({ size }) => size),
    knots,
  );
  const seen = told.map(({ size, value }) => {
    const all = between(size, knots).reduce((sum, [knot, share]) => sum + share * (near[knot] as number), 0);
    return { size, value, weight: Math.min(1, mostInStretch / all) };
  });
  const lists = publicLists.map(({ followers, price }) => ({
    size: Math.log(followers),
    value: Math.log(price),
    weight: listWeight,
  }));
  // Below 10,000 followers the lists decide: what is asked there is a default more often than not.
  const asked = seen.filter(({ size }) => size >= Math.log(10_000));
  const heights = fitLine([...asked, ...lists], knots, { stiff, leastSlope: 0.1 });
  return pricesBySize.map((followers, index) => ({
    followers,
    typical: Math.exp(heights[index] as number),
    top: null,
    creators: followers < 10_000 ? listWeight : Math.round(near[index] as number),
  }));
}

const mostInStretch = 40;

function premium(
  creators: readonly MarketCreator[],
  engagementBySize: string,
  imagePrice: readonly CurvePoint[],
): number {
  const settings = {
    ...defaultSettings,
    'benchmark.engagementBySize': engagementBySize,
    'price.imageBySize': writeCurvePoints(imagePrice, '¥'),
  };
  const ratios = creators.flatMap(({ set, creator }) => {
    const video = creator.offers.find(({ format, price }) => format === 'video' && price > noPrice);
    if (video === undefined || creator.followers === null) return [];
    const engagement = countedOf([{ set, creator }])[0]?.engagement ?? null;
    return [video.price / fairPrice(creator.followers, engagement, 'image', settings)];
  });
  return Number((quantile(ratios, 0.5) ?? 1).toFixed(2));
}
