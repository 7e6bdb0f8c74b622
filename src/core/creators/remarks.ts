import { fieldMessages, platformMessages } from '../messages/creators/fields';
import { basisMessages, remarkMessages, samenessMessages } from '../messages/creators/reading';
import { filledIn, type Gaps, type Language, listed, type Message, say } from '../messages/message';
import type { CreatorField, Platform } from './creator';
import type { Sameness } from './same-creator/match-creators';

export type RemarkKey = keyof typeof remarkMessages;

/** What fills the gaps of a remark: fields and ways of being the same are put in the person's words. */
export type RemarkValues<Key extends RemarkKey> = {
  readonly [Gap in Gaps<(typeof remarkMessages)[Key]['en']>]: Gap extends 'field'
    ? CreatorField
    : Gap extends 'basis'
      ? keyof typeof basisMessages
      : Gap extends 'fields'
        ? readonly CreatorField[]
        : Gap extends 'sameness'
          ? Sameness
          : Gap extends 'platform'
            ? Platform
            : Gap extends 'others'
              ? readonly Platform[]
              : string | number;
};

/** The remark of a reading as a sentence. */
export function sayRemark<Key extends RemarkKey>(
  language: Language,
  key: Key,
  values: RemarkValues<Key>,
): string {
  const message: Message = remarkMessages[key];
  const filled: Record<string, string | number> = {};
  for (const [gap, value] of Object.entries<unknown>(values)) filled[gap] = inWords(language, gap, value);
  return filledIn(message[language], filled);
}

function inWords(language: Language, gap: string, value: unknown): string | number {
  if (gap === 'field') return say(language, fieldMessages[value as CreatorField]);
  if (gap === 'basis') return say(language, basisMessages[value as keyof typeof basisMessages]);
  if (gap === 'sameness') return say(language, samenessMessages[value as Sameness]);
  if (gap === 'platform') return say(language, platformMessages[value as Platform]);
  if (gap === 'others') {
    const others = value as readonly Platform[];
    return listed(
      language,
      others.map((other) => say(language, platformMessages[other])),
    );
  }
  if (gap === 'fields') {
    const fields = value as readonly CreatorField[];
    return listed(
      language,
      fields.map((field) => say(language, fieldMessages[field])),
    );
  }
  return value as string | number;
}
