import type { ScoreRow } from '../../../src/core/scoring/arithmetic';
import { elsewhere } from '../../../src/core/scoring/niches/niche-factors';
import { rowOfArguments } from '../../../src/core/scoring/score';

/** A creator of 8,000 followers and ten notes of whom the usual counts are known, unless it is said otherwise. */
export function scoreRow(known: Partial<ScoreRow> = {}): ScoreRow {
  const usual = {
    followers: 8_000,
    likes: 240,
    saves: 160,
    comments: 40,
    shares: null,
    mean: false,
    notes: 10,
  };
  return {
    ...rowOfArguments({ ...usual, sentiment: null, intent: null, ...elsewhere, trust: null }),
    ...known,
  };
}
