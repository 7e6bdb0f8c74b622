import { fenInYuan } from '../../budget/fen';
import type { Waterfall } from '../../budget/waterfall';
import { type Language, listed, say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { balanceMessages as messages } from '../../messages/shortlist/balance';

/** What comes off the budget before anybody is booked, each part that takes anything; `null` where none does. */
export function offSentence(off: Waterfall, language: Language): string | null {
  const parts = offParts.flatMap(({ part, message }) => {
    const amount = off[part] / fenInYuan;
    return Math.round(amount) === 0 ? [] : [say(language, message, { amount: yuan(amount) })];
  });
  return parts.length === 0 ? null : say(language, messages.offFirst, { parts: listed(language, parts) });
}

/** '¥200,000, of which ¥124,000 for creators.' */
export function forCreatorsSentence({ budget, creators }: Waterfall, language: Language): string {
  const gaps = { budget: yuan(budget / fenInYuan), money: yuan(creators / fenInYuan) };
  return say(language, messages.forCreators, gaps);
}

const offParts = [
  { part: 'tax', message: messages.offTax },
  { part: 'agencyFee', message: messages.offAgencyFee },
  { part: 'boost', message: messages.offBoost },
  { part: 'contingency', message: messages.offContingency },
  { part: 'samples', message: messages.offSamples },
  { part: 'authorisation', message: messages.offAuthorisation },
  { part: 'held', message: messages.offHeld },
] as const satisfies readonly { readonly part: keyof Waterfall; readonly message: unknown }[];
