import type { Settings } from '../settings';
import { benchmarksAt, standing, standingOfCount } from './benchmarks';
import { onCurve } from './curve';
import { curvesOf } from './curves/size-curves';
import { elsewhere } from './niches/niche-factors';

/** What is known of how a creator behaves; an unknown is `null`. */
export interface PeerSignals {
  /** More than 0. */
  readonly followers: number;
  /** Share of paid notes, 0 to 1. */
  readonly commercialShare: number | null;
  /** The agency's name, or a word that there is none (无, none, 独立). */
  readonly agency: string | null;
  /** ¥ asked for a note, 0 where it is known that nothing is asked. */
  readonly price: number | null;
  /** Likes + saves + comments per note, a robust average. */
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

/**
 * How much a creator looks like a peer: the weighted mean of what is known, `null` where nothing is. Few paid notes, no
 * agency, a modest price and a bio without business words say who the creator is; engagement and conversation say how
 * close the audience is.
 */
export function peerOf(signals: PeerSignals, settings: Settings): PeerScore | null {
  let [all, covered, gained] = [0, 0, 0];
  for (const name of peerSigns) {
    const weight = settings[`peer.${name}`];
    const amount = signOf(name, signals, settings);
    all += weight;
    if (amount === null) continue;
    covered += weight;
    gained += weight * amount;
  }
  return covered === 0 ? null : { peer: gained / covered, coverage: covered / all };
}

/** Whether enough is known to tell a KOC from a small KOL by behaviour; below it, size decides. */
export function isVerified(peer: PeerScore | null, settings: Settings): boolean {
  return peer !== null && peer.coverage >= settings['peer.coverage'] - rounding;
}

/** Sums of weights such as .15 and .15 miss .3 by a hair. */
const rounding = 1e-9;

const peerSigns = ['commercialShare', 'agency', 'price', 'engagement', 'comments', 'bio'] as const;

/** 0 to 1: how much one sign speaks for a peer; `null` where it is not known. */
function signOf(
  name: (typeof peerSigns)[number],
  { followers, commercialShare, agency, price, engagement, comments, bio }: PeerSignals,
  settings: Settings,
): number | null {
  switch (name) {
    case 'commercialShare':
      return commercialShare === null
        ? null
        : falling(commercialShare, 0, settings['peer.commercialShareFull']);
    case 'agency':
      return agency === null ? null : Number(noAgency.test(agency.trim()));
    case 'price': {
      const [fair, full] = [settings['peer.pricePerFollower'], settings['peer.pricePerFollowerFull']];
      return price === null ? null : falling(price / followers, fair, full);
    }
    case 'engagement':
      return engagement === null
        ? null
        : standingOfCount(
            engagement,
            followers,
            benchmarksAt(followers, elsewhere, curvesOf(settings)).engagementRate,
          );
    case 'comments':
      return comments === null || engagement === null
        ? null
        : conversation(comments, engagement, followers, settings);
    case 'bio':
      return bio === null ? null : Number(!businessWords.test(bio));
  }
}

/** Where the comments' share of engagement stands; some typical reactions stand beside the counted ones. */
function conversation(comments: number, engagement: number, followers: number, settings: Settings): number {
  const { typical, spread } = onCurve(curvesOf(settings).comments, Math.log(followers));
  const beside = settings['evidence.reactions'];
  const share = (comments + beside * typical) / (Math.max(engagement, comments) + beside);
  return standing(share, { typical, top: typical * spread });
}

const noAgency = /^(?:|无|无机构|没有|独立|独立博主|个人|none|no|independent|n\/a|-+|\/)$/i;

/** Words by which a bio offers itself for business. */
const businessWords = /商务|合作|工作联系|vx|wx|微信|邮箱|\bpr\b|business|collab|inquir|@[\w-]+\.\w/i;

/** 1 up to `from`, 0 from `full` on, straight between them. */
function falling(value: number, from: number, full: number): number {
  if (value <= from) return 1;
  return value >= full ? 0 : (full - value) / (full - from);
}
