import type { Creator } from '../creators/creator';
import type { Settings } from '../settings';
import { costPerSave } from './cost';
import { flagsOf } from './flags';
import { nicheLabel, nichesOf } from './niches';
import { peerOf } from './peer';
import { type ScoreInputs, scoreOf } from './score';
import type { ScoredCreator } from './scored-creator';
import { nearTier, tierOf } from './tiers';
import { type Doubt, doubtsAboutCreator, trustOf } from './trust';
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
    niche: nicheText(creator),
    trust: doubts.length === 0 ? null : trustOf(doubts, 1, settings),
    average: averageOf(creator, settings),
  };
}

function scoreCreator(creator: Creator, followers: number, settings: Settings): ScoredCreator {
  const ownDoubts = doubtsAboutCreator(creator, settings);
  const inputs = scoreInputsOf(creator, followers, ownDoubts, settings);
  const score = scoreOf(inputs, settings);
  const doubts = [...score.doubts, ...ownDoubts];
  const engagement = engagementOf(creator);
  const peer = peerOf(
    {
      followers,
      commercialShare: creator.commercialShare,
      agency: creator.agency,
      price: lowestPrice(creator),
      engagement,
      comments: creator.comments,
      bio: creator.bio,
    },
    settings,
  );
  const verified = peer !== null && peer.coverage >= settings['peer.coverage'];
  const tier = tierOf(followers, verified ? peer.peer : null, settings);
  return {
    creator,
    tier,
    nearTier: nearTier(followers, settings),
    niches: nichesOf(inputs.niche ?? '').map((niche) => nicheLabel(niche, settings.language)),
    score: score.score,
    grade: score.grade,
    confidence: score.confidence,
    saveRate: perFollower(creator.saves, followers),
    commentRate: perFollower(creator.comments, followers),
    engagementRate: perFollower(engagement, followers),
    weightedEngagement:
      creator.likes === null && creator.saves === null && creator.comments === null
        ? null
        : weightedEngagement(creator, settings),
    costPerSave: costPerSave(creator.offers, creator.saves, settings),
    flags: flagsOf(creator, followers, engagement, tier === 'koc' && !verified, doubts, settings),
    why: whyOf({ ...score, doubts }, settings.language),
  };
}

function engagementOf({ likes, saves, comments, engagement }: Creator): number | null {
  return likes !== null && saves !== null && comments !== null ? likes + saves + comments : engagement;
}

function averageOf(creator: Creator, settings: Settings): 'median' | 'mean' {
  if (creator.average === 'mean' || creator.average === 'total÷notes') return 'mean';
  if (creator.average === 'median' || creator.average === 'geometric') return 'median';
  return settings['evidence.average'] === 'mean' ? 'mean' : 'median';
}

/** What says a creator's niche: the export's own label first, then tags, then the bio. */
function nicheText(creator: Creator): string | null {
  if (creator.niches.length > 0) return creator.niches.join(' ');
  if (creator.tags.length > 0) return creator.tags.join(' ');
  return creator.bio;
}

function lowestPrice(creator: Creator): number | null {
  return creator.offers.length === 0 ? null : Math.min(...creator.offers.map((offer) => offer.price));
}

function perFollower(count: number | null, followers: number): number | null {
  return count === null ? null : count / followers;
}
