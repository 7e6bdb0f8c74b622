import { fold } from '../../text/fold';
import { type Niche, niches, nicheWordsFound } from './niches';
import { titleLikelihoods } from './title-model';

/** A niche of a creator, and how surely the texts at hand belong to it, 0 to 1. */
export interface NicheStrength {
  readonly niche: Niche;
  readonly strength: number;
}

/**
 * The niches of a bio, tags or titles, the strongest first. A niche that the text names outright stands alone; else the
 * model of titles and the niches' words decide together. A person's own niches go before all others as soon as one of
 * their words is met.
 *
 * @param own niches that a person defined
 */
export function nicheStrengths(text: string, own: readonly Niche[]): readonly NicheStrength[] {
  const folded = fold(text).trim();
  if (folded === '') return [];
  const outright = [...own, ...niches].find(
    ({ id, en, zh }) => folded === id || folded === en.toLowerCase() || folded === zh,
  );
  if (outright !== undefined) return [{ niche: outright, strength: 1 }];
  const likelihoods = titleLikelihoods(text);
  const shipped = nicheWordsFound(niches, folded).map(({ length }, index) => {
    const niche = niches[index] as Niche;
    return { niche, strength: strengthOf(niche, length, likelihoods) };
  });
  return [...ownNicheStrengths(text, own), ...strongestFirst(shipped)];
}

/** Those of a person's own niches that a text has words of, the strongest first. */
export function ownNicheStrengths(text: string, own: readonly Niche[]): readonly NicheStrength[] {
  if (own.length === 0) return [];
  const owned = nicheWordsFound(own, fold(text)).map(({ length }, index) => ({
    niche: own[index] as Niche,
    strength: certainty(length, ownWord),
  }));
  return strongestFirst(owned);
}

/**
 * The model's likelihood for a niche that it knows, since it has seen the words too; else by words alone. A narrow niche
 * is named by words of its own, so that it is at least as sure as the wide one.
 */
function strengthOf({ id, within }: Niche, words: number, likelihoods: ReadonlyMap<string, number>): number {
  if (within !== null && words > 0) return Math.max(narrowWord, likelihoods.get(within) ?? 0);
  return likelihoods.get(id) ?? certainty(words, id === 'life' ? everydayWord : otherWord);
}

function strongestFirst(found: readonly NicheStrength[]): readonly NicheStrength[] {
  return found.filter(({ strength }) => strength >= least).sort((a, b) => b.strength - a.strength);
}

/** One more word leaves this much of the doubt (assumptions). */
const ownWord = 0.1;
const otherWord = 0.72;
const narrowWord = 0.6;
/** 日常 and 分享 stand in bios of every niche. */
const everydayWord = 0.9;
/** Below this a niche is not worth a word; a guess at random would be .07. */
const least = 0.12;

function certainty(words: number, doubtLeft: number): number {
  return 1 - doubtLeft ** words;
}
