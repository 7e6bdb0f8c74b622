import { type LexiconKind, lexicon, negators } from './lexicon';

/** A word of the lexicon found in a text. */
export interface LexiconHit {
  readonly kind: LexiconKind;
  /** A negator stands right before it: 不好看. */
  readonly negated: boolean;
}

/** The lexicon's words in a folded text from left to right: the longest where several begin at the same place. */
export function lexiconHits(folded: string): readonly LexiconHit[] {
  entries ??= byFirstCharacter();
  const hits: LexiconHit[] = [];
  let lastEnd = 0;
  for (let at = 0; at < folded.length; at++) {
    const found = entries.get(folded.charCodeAt(at))?.find(({ word }) => standsAt(folded, at, word));
    if (found === undefined) continue;
    hits.push({ kind: found.kind, negated: isNegated(folded, lastEnd, at) });
    at += found.word.length - 1;
    lastEnd = at + 1;
  }
  return hits;
}

interface Entry {
  readonly word: string;
  readonly kind: LexiconKind;
}

let entries: ReadonlyMap<number, readonly Entry[]> | undefined;

function byFirstCharacter(): ReadonlyMap<number, readonly Entry[]> {
  const map = new Map<number, Entry[]>();
  for (const kind of Object.keys(lexicon) as LexiconKind[]) {
    for (const word of lexicon[kind].split('|')) {
      const code = word.charCodeAt(0);
      const list = map.get(code) ?? [];
      list.push({ word, kind });
      map.set(code, list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

/** A Latin word begins where no letter stands before it; what follows may be an ending. */
function standsAt(folded: string, at: number, word: string): boolean {
  return (
    folded.startsWith(word, at) && !(isLetter(word.charCodeAt(0)) && isLetter(folded.charCodeAt(at - 1)))
  );
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

let negatorsBefore: RegExp | undefined;

/** Chinese negators stand at once before the word, 那么, 太 or 很 between; English ones up to two words before. */
function isNegated(folded: string, from: number, at: number): boolean {
  negatorsBefore ??= new RegExp(`(?:${negators})(?:[太很怎么那是]{1,2}| (?:\\w+ ){0,2})?$`);
  return at > from && negatorsBefore.test(folded.slice(Math.max(from, at - 24), at));
}
