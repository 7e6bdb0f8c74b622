import type { Brief } from '../campaign/brief';
import { say } from '../messages/message';
import { yuanAndCents } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { Settings } from '../settings';
import type { Option } from './model';
import type { Pick } from './shortlist';
import { matchingNiche, wantedNiches } from './value';

/** An option as the list shows it, with one sentence that says why it is there. */
export function pickOf(
  { candidate, format, price, cost, value }: Option,
  brief: Brief,
  reserve: boolean,
  settings: Settings,
): Pick {
  const { scored, mustHave } = candidate;
  const { language } = settings;
  const { saves } = scored.creator;
  const niche = matchingNiche(scored.niches, wantedNiches(brief, settings));
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
