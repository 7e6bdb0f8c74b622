import type { CreatorField } from '../creator';
import { foldHeader } from '../header/fold-header';
import type { Claim } from './claim';

/** Whether the table has one row a comment: its text, and neither followers nor what notes are counted by. */
export function listsComments(claims: readonly Claim[]): boolean {
  const has = (field: CreatorField) => claims.some((claim) => claim.field === field && claim.belied === null);
  if (has('followers') || has('saves') || textOf(claims) === null) return false;
  return (
    has('commentText') ||
    claims.some(isCommentWords) ||
    claims.some(({ header }) => commentId.test(foldHeader(header)))
  );
}

const commentId = /^(?:comment ?id|评论 ?id|(?:root|parent) comment(?: id)?)$/;

/** 评论 over words is what readers wrote, not how many did. */
function isCommentWords({ field, belied }: Claim): boolean {
  return field === 'comments' && belied === 'words';
}

function textOf(claims: readonly Claim[]): Claim | null {
  return (
    claims.find(({ field }) => field === 'commentText') ??
    claims.find(isCommentWords) ??
    claims.find(
      ({ field, header }) => field === 'noteText' || /^(?:text|comment)$/.test(foldHeader(header)),
    ) ??
    null
  );
}

/** In a table of comments ids and names are those of who wrote the comment, unless the header says creator. */
export function claimsOfComments(claims: readonly Claim[]): readonly Claim[] {
  const text = textOf(claims);
  return claims.map((claim) => {
    if (claim.by === 'choice') return claim;
    if (claim === text) return { ...claim, field: 'commentText', belied: null };
    return claim.field !== null && kept(claim) ? claim : { ...claim, field: null };
  });
}

function kept({ field, header }: Claim): boolean {
  if (field === 'noteId' || field === 'noteUrl') return true;
  const named = field === 'id' || field === 'handle' || field === 'name' || field === 'url';
  return named && /达人|博主|作者|红人|creator|author|kol|influencer|blogger/i.test(header);
}
