import type { ScoreInputs } from '../../../src/core/scoring/score';

/** A creator of 8,000 followers and ten notes of whom the usual counts are known, unless it is said otherwise. */
export function scoreInputs(inputs: Partial<ScoreInputs> = {}): ScoreInputs {
  return {
    followers: 8_000,
    likes: 240,
    saves: 160,
    comments: 40,
    shares: null,
    engagement: null,
    notes: 10,
    sentiment: null,
    intent: null,
    commentsRead: null,
    niche: null,
    trust: null,
    average: 'median',
    ...inputs,
  };
}
