import { textsByCreator, withCommentSummaries } from '../creators/comment-summaries';
import type { Creator, CreatorComment } from '../creators/creator';
import type { CommentSettings } from '../text/read-comment';

/** The creators with all that the comments at hand say of them: how they feel, what they want, how often they repeat. */
export function withComments(
  creators: readonly Creator[],
  comments: readonly CreatorComment[],
  settings: CommentSettings,
): readonly Creator[] {
  return withCommentSummaries(withRepeatedComments(creators, comments), comments, settings);
}

/** The creators with the share of their comments that repeat another, where enough of them are at hand. */
export function withRepeatedComments(
  creators: readonly Creator[],
  comments: readonly CreatorComment[],
): readonly Creator[] {
  if (comments.length === 0) return creators;
  const texts = textsByCreator(comments);
  return creators.map((creator) => {
    const share = repeatedShare(texts.get(creator.id) ?? []);
    return share === null ? creator : { ...creator, repeatedCommentShare: share };
  });
}

/**
 * The share of comments in words that another comment has too. Short ones do not count, for many honest people ask for
 * a link or find something pretty in the same few words. `null` where too few are long enough to tell.
 */
export function repeatedShare(comments: readonly string[]): number | null {
  const counts = new Map<string, number>();
  for (const comment of comments) {
    const words = comment.toLowerCase().replace(/\[[^\]]*\]|[^\p{L}\p{N}]/gu, '');
    if (words.length >= leastLetters) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  let [all, repeated] = [0, 0];
  for (const count of counts.values()) {
    all += count;
    if (count > 1) repeated += count;
  }
  return all < leastComments ? null : repeated / all;
}

/** Both assumptions: what is shorter, or fewer, is alike by chance. */
export const leastLetters = 8;
export const leastComments = 20;
