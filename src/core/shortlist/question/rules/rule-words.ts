import { type Language, say } from '../../../messages/message';
import { ruleMessages as messages } from '../../../messages/shortlist/question';
import type { Span } from './rules';

/** A span as a planner says it: 'at least 3', '25 % to 35 %', 'exactly 5'. */
export function rangeWords([least, most]: Span, write: (end: number) => string, language: Language): string {
  if (least === most) return say(language, messages.exactly, { count: write(least) });
  if (least <= 0) return say(language, messages.atMost, { most: write(most) });
  if (!Number.isFinite(most)) return say(language, messages.atLeast, { least: write(least) });
  return say(language, messages.fromTo, { least: write(least), most: write(most) });
}
