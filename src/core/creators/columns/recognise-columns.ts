import type { Table } from '../../table';
import type { ColumnChoices } from '../creator';
import type { FoundHeader } from '../header/find-header';
import { claimsOf } from './column-claims';
import { matchOf } from './column-match';
import { claimsOfComments, listsComments } from './comment-table';
import { electColumns } from './elect-columns';
import { withInteraction } from './interaction-column';
import { claimsOfCreators, claimsOfNotes, listsNotes } from './note-table';
import type { RecognisedColumns } from './recognised-columns';

/**
 * Gives each column of the table a field: by the person's choice, by its header, or by its cells. Where several claim
 * the same field, the one nearest to what planners compare is read (column-preference.ts), and each column says why.
 */
export function recogniseColumns(
  table: Table,
  found: FoundHeader,
  choices: ColumnChoices,
): RecognisedColumns {
  const named = claimsOf(table, found, choices);
  const firstRow = found.row + 1;
  const ofComments = listsComments(named) ? claimsOfComments(named) : null;
  const rowsAre = ofComments !== null ? 'comments' : listsNotes(named) ? 'notes' : 'creators';
  const plain = rowsAre === 'notes' ? claimsOfNotes(named, table, firstRow) : claimsOfCreators(named);
  const claims = ofComments ?? withInteraction(plain, rowsAre === 'notes', table, firstRow);
  const used = electColumns(claims);
  const matches = claims.map((claim) => matchOf(claim, claims, used, table));
  return { matches, used, rowsAre };
}
