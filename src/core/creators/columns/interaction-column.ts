import type { Table } from '../../table';
import { countsApart, countsCalled, partOf } from '../cells/counts-apart';
import { numberIn } from '../cells/numbers';
import { type PerNoteField, perNoteFields } from '../field-kinds';
import { countsNamed, namedWithFillers } from '../header/alias-index';
import { foldHeader } from '../header/fold-header';
import { markedHeader } from '../header/header-marks';
import type { Claim } from './claim';
import { numericShare, shareOf } from './content';

/**
 * A crawler's `interaction` is a creator's lifetime 赞藏总数, a tracker's INTERACTION what one note got. In a table of
 * notes, or where it is typically less than half the followers, it is the engagement.
 */
export function withInteraction(
  claims: readonly Claim[],
  rowsAreNotes: boolean,
  table: Table,
  firstRow: number,
): readonly Claim[] {
  const interaction = claims.find(
    ({ header, by }) => by !== 'choice' && foldHeader(header) === 'interaction',
  );
  if (interaction?.field !== 'likesAndSavesTotal') return claims;
  const followers = claims.find(({ field }) => field === 'followers');
  const rows = table.rows.slice(firstRow, firstRow + rowsCompared);
  const small = rows.filter((row) => {
    const count = numberIn(row[interaction.column]);
    const following = followers === undefined ? null : numberIn(row[followers.column]);
    return count !== null && following !== null && count * 2 < following;
  });
  if (!rowsAreNotes && small.length * 2 <= rows.length) return claims;
  return claims.map((claim) => (claim === interaction ? { ...claim, field: 'engagement' } : claim));
}

const rowsCompared = 200;

/**
 * A column whose cells name their counts, 赞240 藏90 评12, is a claim for each. One whose header names several counts, 赞藏评 or `likes/saves/comments`: over cells such as 33/15/6 a claim for each, in
 * the header's order; over one number, where likes, saves and comments are among them, what a note got in all.
 */
export function withCountsApart(claim: Claim): readonly Claim[] {
  const called = withCountsCalled(claim);
  if (called !== null) return called;
  const fields = claim.by === 'choice' ? [] : countsNamed(markedHeader(claim.header).rest);
  const [, second] = fields;
  if (second === undefined || claim.cells.length === 0) return [claim];
  const of = fields.length;
  if (shareOf(claim.cells, (cell) => countsApart(cell, of) !== null) >= telling) {
    return fields.map((field, at) => ({
      ...claim,
      ...byParts,
      field,
      part: { at, of },
      unitDoubt: null,
      cells: claim.cells.flatMap((cell) => countsApart(cell, of)?.[at] ?? []),
    }));
  }
  const isAll = (['likes', 'saves', 'comments'] as const).every((field) => fields.includes(field));
  if (!isAll || (numericShare(claim.cells) ?? 0) < telling) return [claim];
  return [claim.field === 'engagement' ? claim : { ...claim, ...byParts, field: 'engagement' }];
}

function withCountsCalled(claim: Claim): readonly Claim[] | null {
  const { field, by, cells } = claim;
  if (by === 'choice' || (field !== null && field !== 'engagement') || cells.length === 0) return null;
  const counted = cells.map(countsCalled);
  if (counted.filter((counts) => counts !== null).length < cells.length * telling) return null;
  const wordsOf = new Map<PerNoteField, Set<string>>();
  for (const word of counted.flatMap((counts) => [...(counts?.keys() ?? [])])) {
    const found = namedWithFillers(foldHeader(word))?.field;
    const count = perNoteFields.find((each) => each === found);
    if (count !== undefined) wordsOf.set(count, (wordsOf.get(count) ?? new Set()).add(word));
  }
  if (wordsOf.size < 2) return null;
  return [...wordsOf].map(([count, words], at) => {
    const part = { at, of: wordsOf.size, called: words };
    return {
      ...claim,
      ...byParts,
      field: count,
      part,
      unitDoubt: null,
      cells: cells.flatMap((cell) => partOf(cell, part) ?? []).filter((cell) => cell !== ''),
    };
  });
}

/** So many of the cells must hold as many counts as the header names (assumption). */
const telling = 0.6;
const byParts = { by: 'parts', confidence: 0.9 } as const;
