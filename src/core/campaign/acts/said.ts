import { filledIn, type Gaps, type Language, type Message, type Values } from '../../messages/message';

/** A sentence that is not said yet: plain data, which becomes words where the language is known. */
export interface Said {
  readonly message: Message;
  readonly values: Readonly<Record<string, string | number>>;
}

export function saying<M extends Message>(
  message: M,
  ...[values]: [Gaps<M['en']>] extends [never] ? [] : [Values<M>]
): Said {
  return { message, values: values ?? {} };
}

export function inWords({ message, values }: Said, language: Language): string {
  return filledIn(message[language], values);
}
