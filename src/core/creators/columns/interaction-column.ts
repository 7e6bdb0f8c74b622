import type { Table } from '../../table';
import { numberIn } from '../cells/numbers';
import { foldHeader } from '../header/fold-header';
import type { Claim } from './claim';

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
