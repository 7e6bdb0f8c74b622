/** Finds the words of many lists in a text in one go. */
export interface WordLists {
  readonly count: number;
  readonly byFirst: ReadonlyMap<number, readonly ListedWord[]>;
}

interface ListedWord {
  readonly word: string;
  readonly list: number;
  readonly latin: boolean;
}

/** @param lists words in lower case; a hyphen in a Latin word may be a space in the text */
export function wordLists(lists: readonly (readonly string[])[]): WordLists {
  const byFirst = new Map<number, ListedWord[]>();
  lists.forEach((words, list) => {
    for (const word of new Set(words)) {
      const first = word.charCodeAt(0);
      const same = byFirst.get(first) ?? [];
      same.push({ word: spaced(word), list, latin: latinWord.test(word) });
      byFirst.set(first, same);
    }
  });
  return { count: lists.length, byFirst };
}

const latinWord = /^[a-z0-9-]+$/;

/**
 * The words of each list that stand in a text, each once. Chinese words may stand anywhere; Latin ones stand alone, or
 * with a plural's s.
 *
 * @param text lower case
 */
export function wordsFound({ count, byFirst }: WordLists, text: string): readonly (readonly string[])[] {
  const plain = spaced(text);
  const found = Array.from({ length: count }, (): string[] => []);
  for (let at = 0; at < plain.length; at++) {
    for (const { word, list, latin } of byFirst.get(plain.charCodeAt(at)) ?? []) {
      if (!plain.startsWith(word, at) || (latin && !standsAlone(plain, at, word.length))) continue;
      const own = found[list] as string[];
      if (!own.includes(word)) own.push(word);
    }
  }
  return found;
}

function standsAlone(text: string, at: number, length: number): boolean {
  if (isLatin(text.charCodeAt(at - 1))) return false;
  const end = at + length;
  return !isLatin(text.charCodeAt(text.charAt(end) === 's' ? end + 1 : end));
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function spaced(text: string): string {
  return text.replace(/-/g, ' ');
}
