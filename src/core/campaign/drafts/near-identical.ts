import type { Settings } from '../../settings';
import { fold } from '../../text/fold';

/**
 * Codes of drafts whose texts are nearly the same, each group in the order given and of two codes or more: copies over many
 * accounts are what platform and law call fake (docs/campaign.md). Drafts are alike from `drafts.alike` on: the share of the
 * shorter one's phrases that the other has too. A draft is like one of its group, not always like all.
 */
export function nearIdentical(
  drafts: ReadonlyMap<string, string>,
  settings: Settings,
): readonly (readonly string[])[] {
  const codes = [...drafts.keys()];
  const phrases = [...drafts.values()].map(phrasesOf);
  const leader = codes.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let found = at;
    while (leader[found] !== found) found = leader[found] as number;
    return found;
  };
  // Nearly all phrases stand in one draft: a list for each would be hundreds of thousands.
  const having = new Map<number, number | number[]>();
  phrases.forEach((own, at) => {
    const shared = new Uint16Array(at);
    for (const phrase of own) {
      const others = having.get(phrase);
      if (typeof others === 'number') shared[others] = (shared[others] as number) + 1;
      else if (others !== undefined)
        for (const other of others) shared[other] = (shared[other] as number) + 1;
    }
    let isCopy = false;
    shared.forEach((count, other) => {
      const size = phrases[other]?.size ?? 0;
      const isWhole = count > 0 && count === own.size && count === size;
      const share = count / Math.max(leastPhrases, Math.min(own.size, size));
      if (!isWhole && share < settings['drafts.alike']) return;
      const [one, two] = [leaderOf(at), leaderOf(other)];
      leader[Math.max(one, two)] = Math.min(one, two);
      isCopy ||= count >= asGoodAsAll * Math.max(own.size, size);
    });
    // Whoever is like such a copy is like what it copies.
    if (isCopy) return;
    for (const phrase of own) {
      const others = having.get(phrase);
      if (others === undefined) having.set(phrase, at);
      else if (typeof others === 'number') having.set(phrase, [others, at]);
      else others.push(at);
    }
  });
  const groups = new Map<number, string[]>();
  codes.forEach((code, at) => {
    const first = leaderOf(at);
    groups.set(first, [...(groups.get(first) ?? []), code]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Share of the longer one's phrases from which on a copy need not be looked at by itself. */
const asGoodAsAll = 0.95;

/** Texts of fewer phrases share some by chance: they are alike only where as many agree as a longer one would need. */
const leastPhrases = 8;

/**
 * Runs of words, as numbers: of four characters where it is Chinese, of three words elsewhere. Topics, links, emoji and
 * punctuation are passed over, for all notes of a campaign share their topics.
 */
function phrasesOf(text: string): ReadonlySet<number> {
  const { words, lengths } = wordsOf(fold(text).replace(/https?:\/\/\S+|[#@][^\s#@]+/g, ' '));
  const phrases = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    const to = from + (lengths[from] as number);
    // A text of fewer words is one phrase.
    if (to > words.length && from > 0) break;
    let phrase = 0;
    for (let at = from; at < to && at < words.length; at++)
      phrase = Math.imul(phrase, prime) ^ (words[at] as number);
    phrases.add(phrase);
  }
  return phrases;
}

/** Words as numbers (FNV-1a, mixed once more), Chinese ones a character each, and how many make a phrase from each on. */
function wordsOf(said: string): { readonly words: readonly number[]; readonly lengths: readonly number[] } {
  const words: number[] = [];
  const lengths: number[] = [];
  let hash = start;
  const end = (length: number) => {
    if (hash === start) return;
    words.push(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d));
    lengths.push(length);
    hash = start;
  };
  for (let at = 0; at < said.length; at++) {
    const unit = said.charCodeAt(at);
    const isHan = unit >= 0x3400 && unit <= 0x9fff;
    if (isHan || !isInWord(unit)) end(3);
    if (isHan || isInWord(unit)) hash = Math.imul(hash ^ unit, prime);
    if (isHan) end(4);
  }
  end(3);
  return { words, lengths };
}

const start = 0x811c9dc5;
const prime = 0x01000193;

/** Letters and digits; what is folded has no capitals. Most text is ASCII or Chinese: the pattern is for the rest. */
function isInWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
}
