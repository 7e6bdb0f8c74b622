/**
 * How Tierwise speaks. A message is one sentence in each language, with named gaps and words that go by the number in one:
 * `Read {creators} {creators:creator|creators}.`
 * Every area has its own file beside this one; no sentence for a person stands anywhere else.
 */
export type Language = 'en' | 'zh';

export interface Message {
  readonly en: string;
  readonly zh: string;
}

/** The language for a locale such as `zh_CN.UTF-8`; English where there is none. */
export function languageOf(locale: string | undefined): Language {
  return /^zh/i.test(locale ?? '') ? 'zh' : 'en';
}

/** The names of the gaps in a text: `'{a} of {b} {b:row|rows}'` → `'a' | 'b'`. */
export type Gaps<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? (Gap extends `${infer Name}:${string}` ? Name : Gap) | Gaps<Rest>
  : never;

export type Values<M extends Message> = { readonly [Gap in Gaps<M['en']>]: string | number };

/** The sentence in a person's language, its gaps filled. Numbers are written as they are: format them before. */
export function say<M extends Message>(
  language: Language,
  message: M,
  ...[values]: [Gaps<M['en']>] extends [never] ? [] : [Values<M>]
): string {
  if (values === undefined) return message[language];
  return filledIn(message[language], values);
}

/** The text with its gaps filled. `{rows:row|rows}` is the first word where `rows` is 1, else the second. */
export function filledIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(gaps, (gap, name: string, one: string | undefined, more: string | undefined) => {
    const value = values[name];
    if (value === undefined) return gap;
    if (one === undefined || more === undefined) return String(value);
    return String(value) === '1' ? one : more;
  });
}

const gaps = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** Words of a person's own as a sentence has room for them: whole, or their beginning and `…`. */
export function shortened(words: string): string {
  if (words.length <= mostCharacters) return words;
  // By whole characters: half of an emoji is none.
  return `${[...words.slice(0, 2 * mostCharacters)].slice(0, mostCharacters).join('')}…`;
}

/** More would push the rest of the sentence, or the choice below it, out of sight. */
const mostCharacters = 40;

/** A list as a sentence says it: `F, G` or `F、G`. */
export function listed(language: Language, items: readonly string[]): string {
  return items.join(language === 'zh' ? '、' : ', ');
}

/** The text as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Remarks as they follow a figure in a sentence: `; 3 repeated, 1 without followers`. Blank where there are none. */
export function remarked(language: Language, remarks: readonly string[]): string {
  return remarks.length === 0 ? '' : (language === 'zh' ? '，其中 ' : '; ') + listed(language, remarks);
}
