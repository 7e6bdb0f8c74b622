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
  const having = new Map<number, number[]>();
  phrases.forEach((own, at) => {
    if (own.size === 0) return;
    const shared = new Uint16Array(at);
    for (const phrase of own)
      for (const other of having.get(phrase) ?? []) shared[other] = (shared[other] ?? 0) + 1;
    let isCopy = false;
    shared.forEach((count, other) => {
      const share = count / Math.max(leastPhrases, Math.min(own.size, phrases[other]?.size ?? 0));
      const isWhole = count === own.size && count === phrases[other]?.size;
      if (!isWhole && share < settings['drafts.alike']) return;
      const [one, two] = [leaderOf(at), leaderOf(other)];
      leader[Math.max(one, two)] = Math.min(one, two);
      isCopy ||= isWhole;
    });
    // Whoever is like a whole copy is like what it copies.
    if (isCopy) return;
    for (const phrase of own) {
      const others = having.get(phrase);
      if (others === undefined) having.set(phrase, [at]);
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

/** Texts of fewer phrases share some by chance: they are alike only where as many agree as a longer one would need. */
const leastPhrases = 8;

/**
 * Runs of words, as numbers: of four characters where it is Chinese, of three words elsewhere. Topics, links, emoji and
 * punctuation are passed over, for all notes of a campaign share their topics.
 */
function phrasesOf(text: string): ReadonlySet<number> {
  const said = fold(text).replace(/https?:\/\/\S+|[#@][^\s#@]+/g, ' ');
  const words: number[] = [];
  const lengths: number[] = [];
  for (const [word] of said.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)) {
    words.push(hashOf(word));
    lengths.push(isHan(word) ? 4 : 3);
  }
  const phrases = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    const to = from + (lengths[from] as number);
    // A text of fewer words is one phrase.
    if (to > words.length && from > 0) break;
    let phrase = 0;
    for (let at = from; at < to && at < words.length; at++)
      phrase = Math.imul(phrase, 0x01000193) ^ (words[at] as number);
    phrases.add(phrase);
  }
  return phrases;
}

function isHan(word: string): boolean {
  const code = word.codePointAt(0) ?? 0;
  return code >= 0x3400 && code <= 0x9fff;
}

/** FNV-1a, 32 bits, mixed once more: two phrases in some thousand million share a number. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
