import type { Language } from '../../messages/message';
import type { Table } from '../../table';
import type { ColumnMatch } from '../creator';
import type { Claim } from './claim';
import { explainColumn } from './column-reasons';
import type { UsedColumns } from './elect-columns';

/** What the person is shown of a column. */
export function matchOf(
  claim: Claim,
  claims: readonly Claim[],
  used: UsedColumns,
  table: Table,
  language: Language,
): ColumnMatch {
  const winners = claim.field === null ? [] : (used.get(claim.field) ?? []);
  const isUsed = winners.some(({ column }) => column === claim.column);
  const setAside = claim.field === 'passedThrough' || (claim.field !== null && !isUsed);
  return {
    column: table.firstColumn + claim.column,
    header: claim.header,
    field: claim.belied !== null ? null : setAside ? 'passedThrough' : claim.field,
    confidence: claim.field === null || claim.belied !== null ? 0 : claim.confidence,
    reason: explainColumn(claim, claims, winners, table, language),
    unit: claim.marks.unit,
  };
}
