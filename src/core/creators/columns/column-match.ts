import type { Language } from '../../messages/message';
import type { Table } from '../../table';
import type { ColumnMatch } from '../creator';
import type { Claim } from './claim';
import type { RecognisedColumn, UsedColumns } from './elect-columns';

/** Says why a column was taken for what it was; `winners` are the columns read for its field. */
export type ExplainColumn = (
  claim: Claim,
  claims: readonly Claim[],
  winners: readonly RecognisedColumn[],
  table: Table,
  language: Language,
) => string;

/** What the person is shown of a column. Without `explain` its reason is blank. */
export function matchOf(
  claim: Claim,
  claims: readonly Claim[],
  used: UsedColumns,
  table: Table,
  language: Language,
  explain?: ExplainColumn,
): ColumnMatch {
  const winners = claim.field === null ? [] : (used.get(claim.field) ?? []);
  const isUsed = winners.some(({ column }) => column === claim.column);
  const setAside = claim.field === 'passedThrough' || (claim.field !== null && !isUsed);
  return {
    column: table.firstColumn + claim.column,
    header: claim.header,
    field: claim.belied !== null ? null : setAside ? 'passedThrough' : claim.field,
    confidence: claim.field === null || claim.belied !== null ? 0 : claim.confidence,
    reason: explain === undefined ? '' : explain(claim, claims, winners, table, language),
    unit: claim.marks.unit,
  };
}
