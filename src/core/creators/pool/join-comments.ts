import type { CreatorComment, CreatorReading } from '../creator';
import { idInLink, plainLink } from '../identity';
import type { CommentReading, ReadComment } from './comment-table';

/** What a table of comments brings to a pool of creators. */
export interface CommentJoin {
  readonly comments: readonly CreatorComment[];
  /** How many creators they are about. */
  readonly creators: number;
  /** Comments under notes of nobody in the pool. */
  readonly strangers: readonly ReadComment[];
}

/** Gives each comment to the creator whose note it stands under: by the note's id, else by the creator's own id. */
export function joinComments(
  { creators, noteAuthors }: Pick<CreatorReading, 'creators' | 'noteAuthors'>,
  { comments }: CommentReading,
): CommentJoin {
  const byKey = new Map<string, string>();
  for (const { id, handle, url } of creators) {
    const linked = url === null ? null : idInLink(url);
    for (const key of [id, handle, linked, url === null ? null : plainLink(url)]) {
      if (key !== null && !byKey.has(key)) byKey.set(key, id);
    }
  }
  const authors = new Map(Object.entries(noteAuthors));
  const joined: CreatorComment[] = [];
  const strangers: ReadComment[] = [];
  for (const comment of comments) {
    const author = comment.noteId === null ? undefined : authors.get(comment.noteId);
    const creatorId = author ?? comment.keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
    if (creatorId === undefined) strangers.push(comment);
    else joined.push({ creatorId, text: comment.text });
  }
  return { comments: joined, creators: new Set(joined.map(({ creatorId }) => creatorId)).size, strangers };
}
