import type { CreatorComment } from '../creators/creator';

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
