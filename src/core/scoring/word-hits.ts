/**
 * How many of some words stand in a text. Chinese words may stand anywhere; Latin ones stand alone, or with a plural's
 * s, and a hyphen in them may be a space.
 *
 * @param words lower case
 * @param text lower case
 */
export function hitsOfWords(words: readonly string[], text: string): number {
  let hits = 0;
  for (const word of words) if (isLatin.test(word) ? standsAlone(word, text) : text.includes(word)) hits++;
  return hits;
}

const isLatin = /^[a-z0-9-]+$/;

function standsAlone(word: string, text: string): boolean {
  if (!text.includes(word.slice(0, 2))) return false;
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    pattern = new RegExp(`(^|[^a-z0-9])${word.replace(/-/g, '[ -]')}s?([^a-z0-9]|$)`);
    patterns.set(word, pattern);
  }
  return pattern.test(text);
}

const patterns = new Map<string, RegExp>();
