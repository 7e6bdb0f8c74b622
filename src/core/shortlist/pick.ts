import { say } from '../messages/message';
import { yuanAndCents } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { Settings } from '../settings';
import type { Option } from './model';
import type { Pick } from './shortlist';
import { matchingNiche } from './value';

/**
 * An option as the list shows it, with one sentence that says why it is there.
 *
 * @param wanted the brief's niches, from `wantedNiches`
 */
export function pickOf(
  { candidate, format, price, cost, value }: Option,
  wanted: readonly string[],
  reserve: boolean,
  settings: Settings,
): Pick {
  const { scored, mustHave } = candidate;
  const { language } = settings;
  const { saves } = scored.creator;
  const niche = matchingNiche(scored.niches, wanted);
  const reasons = [
    ...(mustHave ? [say(language, messages.whyMustHave)] : []),
    ...(reserve ? [say(language, messages.whyReserve)] : []),
    say(language, messages.whyScore, { score: Math.round(scored.score), grade: scored.grade }),
    ...(niche === null ? [] : [say(language, messages.whyNiche, { niche })]),
    ...(saves === null || saves <= 0
      ? []
      : [say(language, messages.whyCostPerSave, { cost: yuanAndCents(cost / 100 / saves) })]),
  ].join(say(language, messages.whyJoin));
  return {
    scored,
    format,
    price,
    cost: cost / 100,
    value,
    expectedSaves: saves,
    why: say(language, messages.whySentence, { reasons: reasons.charAt(0).toUpperCase() + reasons.slice(1) }),
  };
}
