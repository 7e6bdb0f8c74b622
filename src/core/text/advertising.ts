import { fold } from './fold';
import { advertisingWords } from './lexicon';
import { lexiconHits } from './lexicon-hits';

/** How far a comment suspects the note of being an advertisement, 0 to 1: 0.8 for one such word (assumption). */
export function suspicionOf(comment: string): number {
  const hits = lexiconHits(fold(comment)).filter(
    ({ kind, negated }) => kind === 'suspicion' && !negated,
  ).length;
  return 1 - 0.2 ** hits;
}

/**
 * How much a note's own text reads like an advertisement, 0 to 1. Each advertising word adds a little (assumption: a
 * quarter of what is left): one alone means nothing, five are an advertisement.
 */
export function advertisingOf(note: string): number {
  const folded = fold(note);
  const words = advertisingWords.split('|').filter((word) => folded.includes(word)).length;
  return 1 - 0.75 ** words;
}
