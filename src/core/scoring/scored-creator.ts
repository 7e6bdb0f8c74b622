import type { Creator } from '../creators/creator';
import type { Confidence } from './confidence';
import type { Grade } from './grade';
import type { PeerScore } from './peer';
import type { Tier } from './tiers';

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
  readonly grade: Grade;
  readonly confidence: Confidence;
  /** Saves per follower and note; `null` where unknown. Likewise the next two. */
  readonly saveRate: number | null;
  readonly commentRate: number | null;
  readonly engagementRate: number | null;
  readonly weightedEngagement: number | null;
  /** ¥ per save of the cheapest declared offer, fee included. */
  readonly costPerSave: number | null;
  readonly costPerEngagement: number | null;
  readonly costPerWeightedEngagement: number | null;
  /** ¥ that a note of this size and engagement usually costs, in the format of that offer, before the fee. */
  readonly fairPrice: number;
  /** Short sentences: near a cut, KOC unverified, very high engagement … */
  readonly flags: readonly string[];
  /** One sentence a client may read. */
  readonly why: string;
}
