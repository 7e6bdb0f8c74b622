import { type Language, say } from '../messages/message';
import { shortlistMessages } from '../messages/shortlist/shortlist';
import { type Tier, tierLabel } from '../scoring/tiers';

/** Several tiers as one name: 'Tail KOL + KOC'. */
export function tierNames(tiers: readonly Tier[], language: Language): string {
  return tiers.map((tier) => tierLabel(tier, language)).join(say(language, shortlistMessages.tierJoin));
}
