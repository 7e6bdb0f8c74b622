import { type CommentSummary, summariseComments } from '../text/comment-summary';
import type { CommentSettings } from '../text/read-comment';
import type { Creator, CreatorComment } from './creator';

/**
 * The creators with the sentiment and intent of the comments at hand, and with what was counted. What an export itself
 * says of them stays; creators without comments stay as they are.
 */
export function withCommentSummaries(
  creators: readonly Creator[],
  comments: readonly CreatorComment[],
  settings: CommentSettings,
): readonly Creator[] {
  if (comments.length === 0) return creators;
  const texts = textsByCreator(comments);
  return creators.map((creator) => {
    const own = texts.get(creator.id);
    if (own === undefined || creator.sentiment !== null || creator.intent !== null) return creator;
    const summary = summariseComments(own, settings);
    if (summary.count === 0) return creator;
    return {
      ...creator,
      sentiment: sentimentOfAll(summary, settings),
      intent: summary.intent / summary.count,
      commentsRead: summary,
    };
  });
}

/**
 * The mean of all comments, −1 to 1. A neutral comment says nothing of what the others feel, so that it counts as
 * comments in general do: else a creator whose readers ask many questions would look disliked.
 */
function sentimentOfAll(
  { count, positive, neutral, negative }: CommentSummary,
  settings: CommentSettings,
): number {
  const usual = 2 * settings['evidence.sentimentPrior'] - 1;
  return (positive - negative + neutral * usual) / count;
}

/** The texts of the comments, by the creator they stand under. */
export function textsByCreator(comments: readonly CreatorComment[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { creatorId, text } of comments) {
    const own = texts.get(creatorId);
    if (own === undefined) texts.set(creatorId, [text]);
    else own.push(text);
  }
  return texts;
}
