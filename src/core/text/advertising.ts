import { lexiconHits } from './lexicon-hits';

/** How far a folded comment suspects the note of being an advertisement, 0 to 1: 0.8 for one such word (assumption). */
export function suspicionOf(folded: string): number {
  const words = lexiconHits(folded).filter(({ kind, negated }) => kind === 'suspicion' && !negated);
  return 1 - 0.2 ** words.length;
}
