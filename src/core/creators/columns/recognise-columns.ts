import type { Table } from '../../table';
import type { CreatorField } from '../creator';
import type { FoundHeader } from '../header/find-header';
import type { ColumnChoices, ColumnLeftOut } from '../reading';
import type { Claim } from './claim';
import { claimsOf } from './column-claims';
import { matchOf } from './column-match';
import { claimsOfComments, listsComments } from './comment-table';
import { electColumns } from './elect-columns';
import { withInteraction } from './interaction-column';
import { claimsOfCreators, claimsOfNotes, listsNotes } from './note-table';
import type { RecognisedColumns } from './recognised-columns';

/** What a table has told besides its headers. */
export interface KnownOfTable {
  readonly rowsAre?: 'notes' | 'creators';
  /** Tierwise has written its figures: they are what their headers say, and a blank is unknown. */
  readonly asSaid?: boolean;
  /** What columns hold, by their offset; `null`: nothing that is read. A person's own choice stands before it. */
  readonly fields?: ReadonlyMap<number, CreatorField | null>;
  /** Columns that are not read, by their offset, and why. A person's own choice stands before it. */
  readonly leftOut?: ReadonlyMap<number, ColumnLeftOut>;
}

/**
 * Gives each column of the table a field: by the person's choice, by its header, or by its cells. Where several claim
 * the same field, the one nearest to what planners compare is read (column-preference.ts), and each column says why.
 */
export function recogniseColumns(
  table: Table,
  found: FoundHeader,
  choices: ColumnChoices,
  known: KnownOfTable = {},
): RecognisedColumns {
  const named = claimsOf(table, found, choices).map((claim) => asKnown(claim, known));
  const firstRow = found.row + 1;
  const ofComments = listsComments(named) ? claimsOfComments(named) : null;
  const rowsAre =
    ofComments !== null ? 'comments' : (known.rowsAre ?? (listsNotes(named) ? 'notes' : 'creators'));
  const plain = rowsAre === 'notes' ? claimsOfNotes(named, table, firstRow) : claimsOfCreators(named);
  const claims = ofComments ?? withInteraction(plain, rowsAre === 'notes', table, firstRow);
  const used = electColumns(claims);
  const matches = claims.map((claim) => matchOf(claim, claims, used, table));
  return { matches, used, rowsAre };
}

function asKnown(claim: Claim, { fields, leftOut }: KnownOfTable): Claim {
  if (claim.by === 'choice') return claim;
  const reason = leftOut?.get(claim.column);
  if (reason !== undefined) return { ...claim, field: 'passedThrough', leftOut: reason, belied: null };
  const field = fields?.get(claim.column);
  return field === undefined ? claim : { ...claim, field, by: 'content', belied: null };
}
