import { fold } from './fold';
import { lexiconHits } from './lexicon-hits';

/** How far a comment suspects the note of being an advertisement, 0 to 1: 0.8 for one such word (assumption). */
export function suspicionOf(comment: string): number {
  const hits = lexiconHits(fold(comment)).filter(
    ({ kind, negated }) => kind === 'suspicion' && !negated,
  ).length;
  return 1 - 0.2 ** hits;
}
