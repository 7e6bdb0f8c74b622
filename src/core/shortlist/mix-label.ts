import { type Language, say } from '../messages/message';
import { mixMessages as messages } from '../messages/shortlist/sensitivity';
import type { ShortlistRules } from './rules';

/** The mix as a tab and a sentence call it: a preset by its name, else whether there are rules by tier at all. */
export function mixLabel({ mixName, mix }: ShortlistRules, language: Language): string {
  if (mixName !== 'none') return mixName;
  return say(language, mix.length > 0 ? messages.ownMix : messages.noMix);
}
