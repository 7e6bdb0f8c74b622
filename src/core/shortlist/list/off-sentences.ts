import { fenInYuan } from '../../budget/fen';
import type { Waterfall } from '../../budget/waterfall';
import { type Language, listed, say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { balanceMessages as messages } from '../../messages/shortlist/balance';

/**
 * What comes off the budget before anybody is booked, each part that takes anything; `null` where none does. In whole ¥, which
 * with the money for creators add up to the budget.
 */
export function offSentence(off: Waterfall, language: Language): string | null {
  const amounts = inWholeYuan(off);
  const parts = offParts.flatMap(({ message }, place) => {
    const amount = amounts[place] ?? 0;
    return amount === 0 ? [] : [say(language, message, { amount: yuan(amount) })];
  });
  return parts.length === 0 ? null : say(language, messages.offFirst, { parts: listed(language, parts) });
}

/** Each part rounded down, and what is missing to their sum given to those that lost most (largest remainders). */
function inWholeYuan(off: Waterfall): readonly number[] {
  const exact = offParts.map(({ part }) => off[part] / fenInYuan);
  const whole = exact.map((amount) => Math.floor(amount + 1e-9));
  const sum = Math.round(off.budget / fenInYuan) - Math.round(off.creators / fenInYuan);
  const lost = (place: number) => (exact[place] ?? 0) - (whole[place] ?? 0);
  const byLoss = [...exact.keys()].sort((one, other) => lost(other) - lost(one));
  const missing = sum - whole.reduce((all, amount) => all + amount, 0);
  const given = new Set(byLoss.slice(0, Math.max(0, missing)));
  return whole.map((amount, place) => amount + Number(given.has(place)));
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
