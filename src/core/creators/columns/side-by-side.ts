import type { CreatorField } from '../creator';
import { isDivided } from '../field-kinds';
import type { Claim } from './claim';

/** Whether the column counts one of several notes, 点赞3 or `Post 3 likes`, and not all of them. */
export function isSample({ field, by, marks }: Claim): boolean {
  return (
    by !== 'choice' &&
    marks.sample !== null &&
    marks.aggregate === null &&
    marks.windowDays === null &&
    isDivided(field)
  );
}

/**
 * Of columns that claim one field, those that count single notes of the creator, by the notes' numbers: where two or more
 * stand side by side, and no other column says it for all notes but a lifetime sum. Else none.
 */
export function samplesOf(field: CreatorField, rivals: readonly Claim[]): readonly Claim[] {
  const samples = numbered(rivals.filter(isSample));
  const others = rivals.filter(
    (claim) => claim.field === field && !isSample(claim) && claim.cells.length > 0,
  );
  if (samples.length < 2 || others.some(({ by, marks }) => by === 'choice' || marks.aggregate !== 'total'))
    return [];
  return samples;
}

/** The first column of each number, in their order. */
function numbered(samples: readonly Claim[]): readonly Claim[] {
  const byNumber = new Map<number, Claim>();
  for (const claim of samples) {
    const number = claim.marks.sample ?? 0;
    if (claim.cells.length > 0 && !byNumber.has(number)) byNumber.set(number, claim);
  }
  return [...byNumber].sort(([one], [other]) => one - other).map(([, claim]) => claim);
}

/**
 * Where notes stand side by side, their titles are titles of the creator's notes, and their links, ids and days say
 * nothing of the row: a row is a creator then.
 */
export function withNotesSideBySide(claims: readonly Claim[]): readonly Claim[] {
  const sideBySide = claims.some(
    (one) =>
      isNumbered(one) &&
      claims.some(
        (other) => other.field === one.field && isNumbered(other) && other.marks.sample !== one.marks.sample,
      ),
  );
  if (!sideBySide) return claims;
  return claims.map((claim) => {
    const becomes = claim.field === null ? undefined : ofSeveralNotes[claim.field];
    return becomes === undefined || claim.by === 'choice' || claim.marks.sample === null
      ? claim
      : { ...claim, field: becomes };
  });
}

function isNumbered(claim: Claim): boolean {
  return (
    isSample(claim) || (claim.marks.sample !== null && claim.field !== null && claim.field in ofSeveralNotes)
  );
}

const ofSeveralNotes: Readonly<Partial<Record<CreatorField, CreatorField>>> = {
  noteTitle: 'noteTitles',
  noteUrl: 'passedThrough',
  noteId: 'passedThrough',
  noteDate: 'passedThrough',
  noteText: 'passedThrough',
  notePaid: 'passedThrough',
};
