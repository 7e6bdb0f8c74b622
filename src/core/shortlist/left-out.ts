import { type Language, say, type Values } from '../messages/message';
import { leftOutMessages as messages } from '../messages/shortlist/left-out';

/** Why somebody cannot be on any list. A formula, which says so of nobody, does without the words. */
export type LeftOut = {
  [Why in Reason]: { readonly why: Why; readonly gaps: Values<Messages[Why]> };
}[Reason];

type Messages = typeof messages;
type Reason = keyof Messages;

/** The reason as a sentence. */
export function leftOutSentence({ why, gaps }: LeftOut, language: Language): string {
  return say(language, messages[why], gaps as Values<Messages[Reason]>);
}
