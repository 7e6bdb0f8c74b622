import type { CreatorComment, CreatorReading, LooseComment } from './creator';

/** The comments of a table of comments, each with the creator below whose note it stands; the rest belong to nobody here. */
export function placeComments(
  loose: readonly LooseComment[],
  { creators, noteAuthors }: Pick<CreatorReading, 'creators' | 'noteAuthors'>,
): { readonly comments: readonly CreatorComment[]; readonly strangers: number } {
  const ids = new Map<string, string | null>();
  for (const { id, handle, name } of creators) {
    for (const key of new Set([id, handle ?? id, name]))
      ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
  }
  for (const { id } of creators) ids.set(id, id);
  const comments = loose.flatMap(({ noteId, creator, text }) => {
    const creatorId =
      (noteId === null ? undefined : noteAuthors[noteId]) ??
      (creator === null ? null : ids.get(creator)) ??
      null;
    return creatorId === null ? [] : [{ creatorId, text }];
  });
  return { comments, strangers: loose.length - comments.length };
}
