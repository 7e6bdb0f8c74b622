import type { Settings } from '../settings';
import { suspicionOf } from './advertising';
import { commentModel } from './comment-models';
import { featuresOf } from './features';
import { expectationOf } from './sparse-weights';

/** What one comment says, by the models. */
export interface CommentReading {
  /** −1 (negative) to 1 (positive); near 0 where it is hardly an opinion. */
  readonly sentiment: number;
  readonly label: SentimentLabel;
  /** 0 to 1: how likely its writer wants the thing, asks how to get it, keeps the note for it, or has bought it. */
  readonly intent: number;
  /** 0 to 1: how far it suspects the note of being an advertisement. */
  readonly advertising: number;
}

/** The settings that comments are read by. */
export type CommentSettings = Pick<
  Settings,
  'comments.opinionFrom' | 'comments.intentFrom' | 'evidence.sentimentPrior'
>;

export type SentimentLabel = 'positive' | 'neutral' | 'negative';

/**
 * Reads a comment in Chinese, simplified or traditional, or English. Two questions for the sentiment, since most
 * comments hold none: is it an opinion, and which. A text without words is neutral.
 */
export function readComment(text: string, settings: CommentSettings): CommentReading {
  const { places, english, folded } = featuresOf(text);
  const opinion =
    (1 + expectationOf(commentModel(english ? 'englishOpinion' : 'chineseOpinion'), places)) / 2;
  const polarity = expectationOf(commentModel(english ? 'englishPolarity' : 'chinesePolarity'), places);
  return {
    sentiment: Math.max(leastOpinion, opinion) * polarity,
    label: opinion < settings['comments.opinionFrom'] ? 'neutral' : polarity < 0 ? 'negative' : 'positive',
    intent: (1 + expectationOf(commentModel('intent'), places)) / 2,
    advertising: suspicionOf(folded),
  };
}

/** However surely a comment holds no opinion, its sentiment keeps a sign: which way it leans. */
const leastOpinion = 0.02;
