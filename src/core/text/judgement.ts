import { commentPlacesOf } from './comment-features';
import type { Features } from './features';
import { expectationOf, type Model, scoreOf, withinOne } from './sparse-weights';
import type { packedCommentModels } from './trained/comment-models';

export type CommentModel = keyof typeof packedCommentModels;

/** What the models expect of a text, each between −1 (no) and 1 (yes). */
export interface Judgement {
  readonly opinion: number;
  /** −1 negative, 1 positive, were it an opinion. */
  readonly polarity: number;
  readonly intent: number;
}

/**
 * What a text says, by models of two kinds: those taught with reviews, posts and tweets, and those that real comments
 * taught what the first ones miss in comments: one whether a comment praises, one whether it finds fault. How far the
 * second ones have a say goes with how much a Chinese text is like a comment; there are too few English comments to
 * teach any, so English is left to the first.
 */
export function judge(
  model: (name: CommentModel) => Model,
  features: Features,
  commentPlaces = commentPlacesOf(features),
): Judgement {
  const { places, english } = features;
  const opinion = expectationOf(model(english ? 'englishOpinion' : 'chineseOpinion'), places);
  const polarity = expectationOf(model(english ? 'englishPolarity' : 'chinesePolarity'), places);
  const intent = expectationOf(model('intent'), commentPlaces);
  if (english) return { opinion, polarity, intent };
  const positive = knownOf(opinion, polarity, 1) + scoreOf(model('commentPositive'), commentPlaces);
  const negative = knownOf(opinion, polarity, -1) + scoreOf(model('commentNegative'), commentPlaces);
  const share = shareOfComments(scoreOf(model('commentLikeness'), commentPlaces));
  const joined = (general: number, comment: number) => withinOne(share * comment + (1 - share) * general);
  return {
    opinion: joined(opinion, Math.max(positive, negative) + readiness),
    polarity: joined(polarity, (positive - negative) / 2),
    intent,
  };
}

/**
 * What of the general models' word, whether a text holds an opinion and which, a model of comments builds on that asks
 * for one `side`: 1 praise, −1 fault.
 */
export function knownOf(opinion: number, polarity: number, side: 1 | -1): number {
  return generalTrust * Math.min(opinion, side * polarity);
}

/** Chosen, as the next, on sources left out. */
const generalTrust = 0.3;

/** Each model of comments for itself says yes too seldom: most comments are neither. */
const readiness = 0.1;

/** 0 where a text is surely a review or a post, 1 where it may well be a comment; chosen so that neither kind loses. */
function shareOfComments(likeness: number): number {
  return Math.max(0, Math.min(1, 1 + 0.6 * likeness));
}
