import { isKeptByBrand } from '../creators/cells/account';
import type { Creator, CreatorField } from '../creators/creator';
import { type Language, type Message, say } from '../messages/message';
import { percent, yuan } from '../messages/numbers';
import { scoringMessages as messages } from '../messages/scoring/scoring';
import type { Settings } from '../settings';
import type { DoubtedPrice } from './pool/price-doubts';
import type { Doubt } from './score';
import { type Tier, tierLabel } from './tiers';
import { doubtLabel } from './why';

/** What scoring found out about a creator that a planner should see. */
export interface Findings {
  readonly creator: Creator;
  /** The tier across a cut nearby. */
  readonly nearTier: Tier | null;
  readonly kocUnverified: boolean;
  /** Robust engagement as a multiple of what the top tenth gets; `null` where unknown. */
  readonly engagementOverTop: number | null;
  /** The asked price as a multiple of the fair one; `null` where nothing is asked. */
  readonly askedOverFair: number | null;
  readonly doubtedPrices: readonly DoubtedPrice[];
  /** Likes + saves + comments per note as the export gives them. */
  readonly engagement: number | null;
  /** Whether the counts are plain means. */
  readonly mean: boolean;
  readonly doubts: readonly Doubt[];
}

/** What a planner should look at before choosing a creator: short sentences, never labels, never an accusation. */
export function flagsOf(findings: Findings, settings: Settings): readonly string[] {
  const { language } = settings;
  const { creator, nearTier, engagement, engagementOverTop, askedOverFair } = findings;
  const flags: string[] = [];
  const flag = (message: Message) => flags.push(say(language, message));
  if (isKeptByBrand(creator)) flag(messages.brandAccount);
  if (creator.account === 'star') flag(messages.starAccount);
  if (nearTier !== null) flags.push(say(language, messages.nearCut, { tier: tierLabel(nearTier, language) }));
  if (findings.kocUnverified) flag(messages.kocUnverified);
  if (engagementOverTop !== null && engagementOverTop > settings['flags.highEngagement'])
    flag(messages.highEngagement);
  const { reads } = creator;
  if (engagement !== null && reads !== null && engagement > reads * settings['flags.engagementOfReads'])
    flag(messages.engagementBeyondReads);
  if (findings.mean) flag(messages.meanOnly);
  for (const field of creator.censored) {
    const label = countLabels[field];
    if (label !== undefined)
      flags.push(say(language, messages.countIsCensored, { field: say(language, label) }));
  }
  for (const doubted of findings.doubtedPrices) flags.push(priceDoubtLabel(doubted, language));
  const isDoubted = findings.doubtedPrices.length > 0;
  if (!isDoubted && askedOverFair !== null && askedOverFair >= settings['flags.overFairPrice'])
    flags.push(say(language, messages.overFairPrice, { times: askedOverFair.toFixed(1) }));
  const isGifted = creator.offers.length > 0 && creator.offers.every(({ gifted }) => gifted === true);
  if (isGifted) flag(messages.onlyGifted);
  if (creator.offers.some((offer) => !offer.declared)) flag(messages.offersUndeclared);
  for (const doubt of findings.doubts) flags.push(doubtLabel(doubt, language));
  return flags;
}

/** The doubt as a short sentence: 'Asks ¥25 for a note, hardly a price: ask before you count on it'. */
function priceDoubtLabel(doubted: DoubtedPrice, language: Language): string {
  const price = yuan(doubted.offer.price);
  const share = percent(doubted.times);
  switch (doubted.why) {
    case 'noPrice':
      return say(language, messages.priceIsNone, { price });
    case 'farBelow':
      return say(language, messages.priceFarBelow, { price, share });
    case 'farAbove':
      return say(language, messages.priceFarAbove, { price, times: doubted.times.toFixed(1) });
    case 'shared':
      return say(language, messages.priceShared, { price, creators: doubted.creators });
  }
}

const countLabels: Readonly<Partial<Record<CreatorField, Message>>> = {
  followers: messages.followers,
  likes: messages.likes,
  saves: messages.saves,
  comments: messages.comments,
};
