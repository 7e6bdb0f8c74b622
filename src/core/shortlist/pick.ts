import { say } from '../messages/message';
import { yuanAndCents } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist/shortlist';
import { matchingNiche } from '../scoring/niches/fit';
import type { Settings } from '../settings';
import { type Booking, type Deal, fenInYuan, valueScale } from './model';
import type { Pick } from './shortlist';

/**
 * A booking as the list shows it, with one sentence that says why it is there.
 *
 * @param wanted the brief's niches, from `wantedNiches`
 */
export function pickOf(
  { candidate, format, price, priceFrom, cost, value }: Booking,
  deal: Deal,
  place: 'chosen' | 'reserve',
  turnsAt: number | null,
  wanted: readonly string[],
  settings: Settings,
): Pick {
  const { scored, forced } = candidate;
  const { language } = settings;
  const { saves } = scored.creator;
  const niche = matchingNiche(scored.niches, wanted);
  const reasons = [
    ...(forced === null ? [] : [say(language, forcedReasons[forced])]),
    ...(place === 'reserve' ? [say(language, messages.whyReserve)] : []),
    say(language, messages.whyScore, { score: Math.round(scored.score), grade: scored.grade }),
    ...(niche === null ? [] : [say(language, messages.whyNiche, { niche })]),
    ...(saves === null || saves <= 0 || cost === 0
      ? []
      : [say(language, messages.whyCostPerSave, { cost: yuanAndCents(cost / fenInYuan / saves) })]),
    ...(priceFrom === 'estimate' ? [say(language, messages.whyEstimate)] : []),
    ...(priceFrom === 'gift' ? [say(language, messages.whyGift)] : []),
    ...(deal.package === null ? [] : [say(language, messages.whyPackage, { name: deal.package })]),
  ].join(say(language, messages.whyJoin));
  return {
    scored,
    format,
    price,
    priceFrom,
    cost: cost / fenInYuan,
    value: value / valueScale,
    expectedSaves: saves,
    package: deal.package,
    turnsAt,
    why: say(language, messages.whySentence, { reasons: reasons.charAt(0).toUpperCase() + reasons.slice(1) }),
  };
}

const forcedReasons = {
  'must-have': messages.whyMustHave,
  approved: messages.whyApproved,
  agreed: messages.whyAgreed,
} as const;
