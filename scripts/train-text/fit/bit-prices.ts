import type { CommentModel } from '../../../src/core/text/judgement';

/** How dear room in the script is: at twice as much, the models come out about a third smaller. */
const dearness = 1;

/**
 * How much loss each bit of a model has to save to be spent. What sizes and what accuracy this comes to stands in
 * docs/scoring.md.
 */
export const bitPrices: Readonly<Record<CommentModel | 'titles', number>> = {
  chinesePolarity: 0.007 * dearness,
  chineseOpinion: 0.0085 * dearness,
  englishPolarity: 0.018 * dearness,
  englishOpinion: 0.03 * dearness,
  commentPositive: 0.0012 * dearness,
  commentNegative: 0.0012 * dearness,
  commentLikeness: 0.006 * dearness,
  intent: 0.0012 * dearness,
  titles: 0.005 * dearness,
};
