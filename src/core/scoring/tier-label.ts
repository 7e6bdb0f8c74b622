import { type Language, type Message, say } from '../messages/message';
import { scoringMessages } from '../messages/scoring/scoring';
import type { Tier } from './tiers';

/** The tier as a person says it: 'Mid-tier KOL', 腰部. */
export function tierLabel(tier: Tier, language: Language): string {
  return say(language, labels[tier]);
}

const labels: Readonly<Record<Tier, Message>> = {
  amateur: scoringMessages.amateur,
  koc: scoringMessages.koc,
  tail: scoringMessages.tail,
  mid: scoringMessages.mid,
  head: scoringMessages.head,
  celebrity: scoringMessages.celebrity,
};
