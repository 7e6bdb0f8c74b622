import { type Language, say } from '../../../messages/message';
import { shortlistMessages } from '../../../messages/shortlist/list';
import { tierLabel } from '../../../scoring/tier-label';
import type { Tier } from '../../../scoring/tiers';

/** Several tiers as one name: 'Tail KOL + KOC'. */
export function tierNames(tiers: readonly Tier[], language: Language): string {
  return tiers.map((tier) => tierLabel(tier, language)).join(say(language, shortlistMessages.tierJoin));
}
