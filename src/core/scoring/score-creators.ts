import type { Creator, Offer } from '../creators/creator';
import type { Settings } from '../settings';
import { benchmarksFor } from './benchmarks';
import { cheapestOffer, costOf, costPer } from './cost';
import { averageOf, robustCounts, withEngagement } from './counts';
import { doubtsAboutCreator } from './doubts';
import { fairPrice } from './fair-price';
import { flagsOf } from './flags';
import { nicheText } from './niches/niche-text';
import { nichesOfCreator } from './niches/niches-of-creator';
import { isVerified, peerOf } from './peer';
import { type ScoreInputs, scoreOf } from './score';
import type { ScoredCreator } from './scored-creator';
import { nearTier, tierOf } from './tiers';
import { type Doubt, trustOf } from './trust';
import { weightedEngagement } from './weighted-engagement';
import { whyOf } from './why';

/** Scores every creator by its own row and the settings. Creators without followers are left out. */
export function scoreCreators(creators: readonly Creator[], settings: Settings): readonly ScoredCreator[] {
  const scored: ScoredCreator[] = [];
  for (const creator of creators) {
    if (creator.followers !== null && creator.followers > 0)
      scored.push(scoreCreator(creator, creator.followers, settings));
  }
  return scored;
}

function scoreCreator(creator: Creator, followers: number, settings: Settings): ScoredCreator {
  const ownDoubts = doubtsAboutCreator(creator, settings);
  const inputs = scoreInputsOf(creator, followers, ownDoubts, settings);
  const score = scoreOf(inputs, settings);
  const doubts = [...score.doubts, ...ownDoubts];
  const reported = withEngagement(creator);
  const { engagement, comments } = robustCounts(reported, inputs.average, settings);

  const { commercialShare, agency, bio } = creator;
  const price = lowestPrice(creator.offers);
  const peer = peerOf({ followers, commercialShare, agency, price, engagement, comments, bio }, settings);
  const verified = isVerified(peer, settings);
  const behaviour = verified && peer !== null ? peer.peer : null;
  const tier = tierOf(followers, behaviour, settings);

  const offer = cheapestOffer(creator.offers, settings);
  const cost = offer === null || offer.gifted === true ? null : costOf(offer, settings);
  const fair = fairPrice(followers, engagement, offer?.format ?? 'image', settings);
  const weighted = noneKnown(creator) ? null : weightedEngagement(creator, settings);
  const near = nearTier(followers, behaviour, settings);
  const top = benchmarksFor(followers, 1, settings).engagementRate.top;
  return {
    creator,
    tier,
    nearTier: near,
    peer,
    ...nichesOfCreator(creator, settings),
    score: score.score,
    grade: score.grade,
    confidence: score.confidence,
    saveRate: perFollower(creator.saves, followers),
    commentRate: perFollower(creator.comments, followers),
    engagementRate: perFollower(reported.engagement, followers),
    weightedEngagement: weighted,
    costPerSave: costPer(cost, creator.saves),
    costPerEngagement: costPer(cost, reported.engagement),
    costPerWeightedEngagement: costPer(cost, weighted),
    fairPrice: fair,
    flags: flagsOf(
      {
        creator,
        nearTier: near,
        kocUnverified: tier === 'koc' && !verified,
        engagementOverTop: engagement === null ? null : (1 + engagement) / (1 + top * followers),
        askedOverFair: offer === null || fair === 0 ? null : offer.price / fair,
        average: inputs.average,
        doubts,
      },
      settings,
    ),
    why: whyOf({ ...score, doubts }, settings.language),
  };
}

/** The inputs of CREATOR_SCORE that an export's row amounts to, so that a formula and the wizard agree. */
function scoreInputsOf(
  creator: Creator,
  followers: number,
  doubts: readonly Doubt[],
  settings: Settings,
): ScoreInputs {
  return {
    followers,
    likes: creator.likes,
    saves: creator.saves,
    comments: creator.comments,
    shares: creator.shares,
    engagement: creator.engagement,
    notes: creator.notes !== null && creator.notes > 0 ? creator.notes : null,
    sentiment: creator.sentiment,
    intent: creator.intent,
    commentsRead: creator.commentsRead?.count ?? null,
    niche: nicheText(creator),
    trust: doubts.length === 0 ? null : trustOf(doubts, 1, settings),
    average: averageOf(creator, settings),
  };
}

function noneKnown({ likes, saves, comments }: Creator): boolean {
  return likes === null && saves === null && comments === null;
}

function lowestPrice(offers: readonly Offer[]): number | null {
  return offers.length === 0 ? null : Math.min(...offers.map((offer) => offer.price));
}

function perFollower(count: number | null, followers: number): number | null {
  return count === null ? null : count / followers;
}
