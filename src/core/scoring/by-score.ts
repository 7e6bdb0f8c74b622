import type { ScoredCreator } from './scored-creator';

/** The creators from the highest score down; by id where two score the same, so that the order never changes. */
export function byScore(scored: readonly ScoredCreator[]): readonly ScoredCreator[] {
  return [...scored].sort(
    (one, other) => other.score - one.score || (one.creator.id < other.creator.id ? -1 : 1),
  );
}
