import type { Creator, CreatorComment } from '../creator';
import type { CreatorReading } from '../reading';
import type { SameCreator } from './same-creator';

/** The comments and notes that the creators' rows bring, under the ids that the creators have in the end. */
export function commentsAndNotes(
  gathered: readonly SameCreator[],
  creators: readonly Creator[],
): Pick<CreatorReading, 'comments' | 'noteAuthors'> {
  const comments: CreatorComment[] = [];
  const noteAuthors: Record<string, string> = {};
  gathered.forEach(({ rows }, at) => {
    const creatorId = creators[at]?.id ?? '';
    for (const { note } of rows) {
      if (note.id !== null) noteAuthors[note.id] = creatorId;
      for (const text of note.comments) comments.push({ creatorId, text });
    }
  });
  return { comments, noteAuthors };
}
