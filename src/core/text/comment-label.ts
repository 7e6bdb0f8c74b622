import type { Language } from '../messages/message';
import { say } from '../messages/message';
import { textMessages } from '../messages/scoring/text';
import type { SentimentLabel } from './read-comment';

/** A comment's label in the person's language: positive or 正面. */
export function commentLabel(label: SentimentLabel, language: Language): string {
  return say(language, textMessages[label]);
}
