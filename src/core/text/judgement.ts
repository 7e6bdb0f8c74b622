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
 * taught what the first ones miss in comments. How far the second ones have a say goes with how much a Chinese text
 * is like a comment; there are too few English comments to teach any, so English is left to the first.
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
  const share = shareOfComments(scoreOf(model('commentLikeness'), commentPlaces));
  const joined = (general: number, comments: CommentModel) =>
    withinOne(
      share * (generalTrust * general + scoreOf(model(comments), commentPlaces)) + (1 - share) * general,
    );
  return {
    opinion: joined(opinion, 'commentOpinion'),
    polarity: joined(polarity, 'commentPolarity'),
    intent,
  };
}

/** What of the general models' word the models of comments build on; chosen on sources left out. */
export const generalTrust = 0.5;

/** 0 where a text is surely a review or a post, 1 where it may well be a comment; chosen so that neither kind loses. */
function shareOfComments(likeness: number): number {
  return Math.max(0, Math.min(1, 1 + 0.6 * likeness));
}
