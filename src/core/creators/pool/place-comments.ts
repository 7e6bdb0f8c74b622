import type { CreatorComment, LooseComment } from '../creator';
import type { CreatorReading } from '../reading';

/** Comments that have found whose note they stand under, and those that stand under nobody's here. */
export interface PlacedComments {
  readonly comments: readonly CreatorComment[];
  /** How many creators they are about. */
  readonly creators: number;
  readonly strangers: readonly LooseComment[];
}

/** Gives each comment to its creator: by the note, else by the creator's id, handle or name where that is nobody else's. */
export function placeComments(
  loose: readonly LooseComment[],
  { creators, noteAuthors, smallIds = {} }: Pick<CreatorReading, 'creators' | 'noteAuthors' | 'smallIds'>,
): PlacedComments {
  const authors = new Map(Object.entries(noteAuthors));
  const ids = new Map<string, string | null>();
  for (const { id, handle, name } of creators) {
    for (const key of new Set([handle ?? id, name])) {
      ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
    }
  }
  for (const { id } of creators) ids.set(id, id);
  for (const [id, number] of Object.entries(smallIds)) if (!ids.has(number)) ids.set(number, id);
  const comments: CreatorComment[] = [];
  const strangers: LooseComment[] = [];
  for (const comment of loose) {
    const { noteId, creator, text } = comment;
    const author = noteId === null ? undefined : authors.get(noteId);
    const creatorId = author ?? (creator === null ? null : (ids.get(creator) ?? null));
    if (creatorId === null) strangers.push(comment);
    else comments.push({ creatorId, text });
  }
  return { comments, creators: new Set(comments.map(({ creatorId }) => creatorId)).size, strangers };
}
