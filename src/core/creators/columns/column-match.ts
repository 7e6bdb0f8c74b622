import { columnLetters, type Table } from '../../table';
import type { ColumnMark, ColumnMatch, ColumnReason } from '../creator';
import type { HeaderMarks } from '../header/header-marks';
import type { Claim } from './claim';
import type { RecognisedColumn, UsedColumns } from './elect-columns';

/** What a column was taken for, and why. */
export function matchOf(
  claim: Claim,
  claims: readonly Claim[],
  used: UsedColumns,
  table: Table,
): ColumnMatch {
  const winners = claim.field === null ? [] : (used.get(claim.field) ?? []);
  const isUsed = winners.some(({ column }) => column === claim.column);
  // What a price is stays known, though prices by format stand beside it.
  const isKnownPrice = claim.field === 'offerAny' && winners.length === 0;
  const setAside = claim.field === 'passedThrough' || (claim.field !== null && !isUsed && !isKnownPrice);
  return {
    column: table.firstColumn + claim.column,
    header: claim.header,
    field: claim.belied !== null ? null : setAside ? 'passedThrough' : claim.field,
    confidence: claim.field === null || claim.belied !== null ? 0 : claim.confidence,
    reason: reasonOf(claim, claims, winners, table),
    unit: claim.marks.unit,
    how: null,
    samples: [],
  };
}

/** @param winners the columns read for the claim's field */
function reasonOf(
  { field, by, belied, leftOut, marks, column, unitDoubt }: Claim,
  claims: readonly Claim[],
  winners: readonly RecognisedColumn[],
  table: Table,
): ColumnReason {
  if (leftOut !== undefined) return leftOut;
  if (field === null) return { why: by === 'choice' ? 'leftOut' : 'nothing' };
  if (belied === 'rowNumbers') return { why: belied };
  if (belied !== null) return { why: belied, field };
  if (field === 'passedThrough') return { why: marks.foreignMoney ? 'foreignMoney' : 'passedThrough' };
  const [winner] = winners;
  if (winner === undefined && field === 'offerAny') return { why: 'pricesByFormat' };
  if (winner === undefined) return { why: 'otherNotesWindow' };
  if (!winners.some((other) => other.column === column)) {
    return { why: 'otherColumn', field, column: columnLetters(table.firstColumn + winner.column) };
  }
  if (unitDoubt === 'ignored') return { why: 'unitIgnored' };
  if (unitDoubt === 'inferred') return { why: 'unitInferred' };
  const rivals = claims.filter((other) => other.field === field && other.belied === null).length;
  if (rivals > winners.length && by !== 'choice') {
    return { why: 'chosenOfSeveral', field, count: rivals, marks: marksOf(marks), days: marks.windowDays };
  }
  return { why: by };
}

function marksOf({ purpose, format, aggregate, windowDays, traffic }: HeaderMarks): readonly ColumnMark[] {
  const found = [
    purpose,
    format,
    aggregate,
    windowDays === null ? null : 'days',
    traffic === 'all' ? 'allTraffic' : traffic,
  ] as const;
  return found.filter((mark) => mark !== null);
}
