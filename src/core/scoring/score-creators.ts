import type { Creator, Offer } from '../creators/creator';
import { showsSaves } from '../creators/header/platforms';
import type { Settings } from '../settings';
import { weightedEngagement } from './counts';
import { flagsOf } from './flags';
import { nichesOfCreator } from './niches/niches-of-creator';
import { isVerified, type PeerScore, peerOf } from './peer';
import { type DoubtedPrice, isPricedHere, type PriceDoubt, priceDoubts } from './pool/price-doubts';
import { cheapestOffer, costOf, costPer, costPerThousand, fairPriceFor, pricedEngagement } from './prices';
import { type Score, scoreOfCreator } from './score';
import { nearTier, type Tier, tierOf } from './tiers';
import { whyOf } from './why';
import { whyForClientOf } from './why-for-client';

/** A creator with everything that scoring adds. A pure function of one row and the settings. */
export interface ScoredCreator {
  readonly creator: Creator;
  readonly tier: Tier;
  /** The tier on the other side of a cut within ±10 % of the followers, or `null`. */
  readonly nearTier: Tier | null;
  /** How much the creator looks like a peer, and how much evidence there was; `null` where nothing is known. */
  readonly peer: PeerScore | null;
  /** Where the creator's notes belong, first the strongest; empty where nothing says. */
  readonly niches: readonly string[];
  /** Of each niche how surely the creator belongs to it, 0 to 1. */
  readonly nicheStrengths: readonly number[];
  /** Whether the niches are guessed from tags, bio and titles, and not the export's own. */
  readonly nichesGuessed: boolean;
  /** 0 to 100. */
  readonly score: number;
  readonly grade: Score['grade'];
  readonly confidence: Score['confidence'];
  /** Saves per follower and note; `null` where unknown. Likewise the next two. */
  readonly saveRate: number | null;
  readonly commentRate: number | null;
  /** Likes + saves + comments by followers; without saves where the platform shows none. */
  readonly engagementRate: number | null;
  readonly weightedEngagement: number | null;
  /** ¥ per save of the cheapest declared offer, fee included. */
  readonly costPerSave: number | null;
  readonly costPerEngagement: number | null;
  readonly costPerWeightedEngagement: number | null;
  /** ¥ asked for 1,000 reads, before the fee; `null` where no price, or no reads, are known. */
  readonly costPerThousandReads: number | null;
  /** ¥ that a note of this size and engagement usually costs, in the format of that offer, before the fee. */
  readonly fairPrice: number;
  /** Of the offers those whose price can hardly be one. It stays as it was read. */
  readonly doubtedPrices: readonly DoubtedPrice[];
  /** Where the engagement stands among creators of the size and niche, 0 to 1; `null` where it is unknown. */
  readonly engagementStanding: number | null;
  /** Short sentences: near a cut, KOC unverified, very high engagement … */
  readonly flags: readonly string[];
  /** One sentence for the planner: grade, confidence, what lifts and drags the score, and every doubt. */
  readonly why: string;
  /** One sentence for the client: what speaks for the creator, without grades, doubts and flags. */
  readonly whyForClient: string;
}

/**
 * Scores every creator by its own row and the settings; of the other rows only their prices are asked, for one that all
 * sizes share. Creators without followers are left out.
 */
export function scoreCreators(creators: readonly Creator[], settings: Settings): readonly ScoredCreator[] {
  const scored: ScoredCreator[] = [];
  const doubts = priceDoubts(
    creators
      .filter(({ offers }) => offers.length > 0)
      .map((creator) => ({ creator, engagement: pricedEngagement(creator, settings) })),
    settings,
  );
  for (const creator of creators) {
    if (creator.followers !== null && creator.followers > 0)
      scored.push(scoreCreator(creator, creator.followers, doubts, settings));
  }
  return scored;
}

/** The creators from the highest score down; by id where two score the same, so that the order never changes. */
export function byScore(scored: readonly ScoredCreator[]): readonly ScoredCreator[] {
  return [...scored].sort(
    (one, other) => other.score - one.score || (one.creator.id < other.creator.id ? -1 : 1),
  );
}

function scoreCreator(
  creator: Creator,
  followers: number,
  doubts: ReadonlyMap<Offer, PriceDoubt>,
  settings: Settings,
): ScoredCreator {
  const { row, computed, score } = scoreOfCreator(creator, followers, settings);
  const { reportedEngagement, counts } = computed;
  const { engagement, comments } = counts;

  const { commercialShare, agency, bio } = creator;
  const price = lowestPrice(creator.offers);
  const peer = peerOf({ followers, commercialShare, agency, price, engagement, comments, bio }, settings);
  const verified = isVerified(peer, settings);
  const behaviour = verified && peer !== null ? peer.peer : null;
  const tier = tierOf(followers, behaviour, settings);

  const offer = cheapestOffer(creator.offers, settings);
  const cost = offer === null ? null : costOf(offer, settings);
  const fair = fairPriceFor(creator, offer?.format ?? 'image', settings);
  const weighted = noneKnown(creator) ? null : weightedEngagement(creator, settings);
  const near = nearTier(followers, behaviour, settings);
  const { top } = computed.engagementRate;
  const doubtedPrices = creator.offers.flatMap((one): readonly DoubtedPrice[] => {
    const doubt = doubts.get(one);
    return doubt === undefined ? [] : [{ ...doubt, offer: one }];
  });
  const niches = nichesOfCreator(creator, settings);
  return {
    creator,
    tier,
    nearTier: near,
    peer,
    ...niches,
    score: score.score,
    grade: score.grade,
    confidence: score.confidence,
    saveRate: perFollower(creator.saves, followers),
    commentRate: perFollower(creator.comments, followers),
    engagementRate: perFollower(reportedEngagement ?? withoutSaves(creator), followers),
    weightedEngagement: weighted,
    costPerSave: costPer(cost, creator.saves),
    costPerEngagement: costPer(cost, reportedEngagement),
    costPerWeightedEngagement: costPer(cost, weighted),
    costPerThousandReads:
      offer === null || offer.gifted === true ? null : costPerThousand(offer.price, creator.reads),
    fairPrice: fair,
    doubtedPrices,
    engagementStanding: computed.besideFollowers.engagement,
    flags: flagsOf(
      {
        creator,
        nearTier: near,
        kocUnverified: tier === 'koc' && !verified,
        engagementOverTop: engagement === null ? null : (1 + engagement) / (1 + top * followers),
        askedOverFair:
          offer === null || offer.gifted === true || fair === 0 || !isPricedHere(creator)
            ? null
            : offer.price / fair,
        doubtedPrices,
        engagement: reportedEngagement,
        mean: row.mean,
        doubts: score.doubts,
      },
      settings,
    ),
    why: whyOf(score, settings.language),
    whyForClient: whyForClientOf(score, computed.besideFollowers.engagement, tier, niches, settings.language),
  };
}

/** Likes and comments, where the creator's platform shows no saves; `null` elsewhere. */
function withoutSaves({ platform, likes, saves, comments }: Creator): number | null {
  if (platform === null || showsSaves(platform) || saves !== null) return null;
  return likes === null || comments === null ? null : likes + comments;
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
