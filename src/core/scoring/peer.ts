import type { Settings } from '../settings';
import { benchmarksFor, standing } from './benchmarks';

/** What is known of how a creator behaves; an unknown is `null`. */
export interface PeerSignals {
  /** More than 0. */
  readonly followers: number;
  /** Share of paid notes, 0 to 1. */
  readonly commercialShare: number | null;
  /** The agency's name, `''` where it is known that there is none. */
  readonly agency: string | null;
  /** ¥ asked for a note, 0 where it is known that nothing is asked. */
  readonly price: number | null;
  /** Likes + saves + comments per note. */
  readonly engagement: number | null;
  /** Comments per note. */
  readonly comments: number | null;
  readonly bio: string | null;
}

export interface PeerScore {
  /** 0 to 1: how much the creator looks like an everyday peer. */
  readonly peer: number;
  /** Share of the evidence that was there, 0 to 1. */
  readonly coverage: number;
}

/** How much a creator looks like a peer, from what is known; `null` where nothing is. */
export function peerOf(signals: PeerSignals, settings: Settings): PeerScore | null {
  const benchmarks = benchmarksFor(signals.followers, 1, settings);
  const evidence: readonly (readonly [weight: number, amount: number | null])[] = [
    [
      settings['peer.commercialShare'],
      signals.commercialShare === null
        ? null
        : 1 - within01(signals.commercialShare / settings['peer.commercialShareFull']),
    ],
    [settings['peer.agency'], signals.agency === null ? null : Number(signals.agency === '')],
    [
      settings['peer.price'],
      signals.price === null ? null : priceSignal(signals.price / signals.followers, settings),
    ],
    [
      settings['peer.engagement'],
      signals.engagement === null
        ? null
        : standing(signals.engagement / signals.followers, benchmarks.engagementRate),
    ],
    [
      settings['peer.comments'],
      signals.comments === null || signals.engagement === null || signals.engagement <= 0
        ? null
        : standing(signals.comments / signals.engagement, {
            typical: settings['benchmark.commentShare'],
            top: settings['benchmark.commentShareTop'],
          }),
    ],
    [settings['peer.bio'], signals.bio === null ? null : Number(!businessWords.test(signals.bio))],
  ];
  const all = evidence.reduce((sum, [weight]) => sum + weight, 0);
  const known = evidence.filter((signal): signal is readonly [number, number] => signal[1] !== null);
  const covered = known.reduce((sum, [weight]) => sum + weight, 0);
  if (covered === 0 || all === 0) return null;
  return {
    peer: known.reduce((sum, [weight, amount]) => sum + weight * amount, 0) / covered,
    coverage: covered / all,
  };
}

/** Words by which a bio offers itself for business. */
const businessWords = /商务|合作|工作联系|vx|wx|微信|邮箱|\bpr\b|business|collab|inquir|@[\w-]+\.\w/i;

function priceSignal(pricePerFollower: number, settings: Settings): number {
  const fair = settings['peer.pricePerFollower'];
  const full = settings['peer.pricePerFollowerFull'];
  return full <= fair
    ? Number(pricePerFollower <= fair)
    : 1 - within01((pricePerFollower - fair) / (full - fair));
}

function within01(value: number): number {
  return Math.max(0, Math.min(1, value));
}
