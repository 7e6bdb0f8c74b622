import { withCommentSummaries } from '../creators/comment-summaries';
import type { Creator, CreatorComment } from '../creators/creator';
import type { CommentSettings } from '../text/read-comment';
import { withRepeatedComments } from './repeated-comments';

/** The creators with all that the comments at hand say of them: how they feel, what they want, how often they repeat. */
export function withComments(
  creators: readonly Creator[],
  comments: readonly CreatorComment[],
  settings: CommentSettings,
): readonly Creator[] {
  return withCommentSummaries(withRepeatedComments(creators, comments), comments, settings);
}
