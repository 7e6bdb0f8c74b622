import { type Language, say } from '../messages/message';
import { percentExactly } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist/shortlist';
import type { Proof } from './shortlist';

/** How good a list is, in a planner's words. */
export function proofSentence(proof: Proof, language: Language): string {
  if (proof.status === 'proven') return say(language, messages.proven);
  if (proof.status === 'impossible') return say(language, messages.impossible);
  if (proof.status === 'not proven') return say(language, messages.noListFound);
  return say(language, messages.within, { gap: percentExactly(proof.gap) });
}
