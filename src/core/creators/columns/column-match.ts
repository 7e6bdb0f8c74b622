import { columnLetters, type Table } from '../../table';
import { isOfferField } from '../field-kinds';
import type { HeaderMarks } from '../header/header-marks';
import { staleness } from '../header/header-period';
import type { ColumnMark, ColumnMatch, ColumnReason } from '../reading';
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
  const reason = reasonOf(claim, claims, winners, used, table);
  // A price without a format is one, though prices by format make the offers.
  const isKnown = isUsed || reason.why === 'pricesByFormat';
  const setAside = claim.field === 'passedThrough' || (claim.field !== null && !isKnown);
  return {
    column: table.firstColumn + claim.column,
    header: claim.header,
    field: claim.belied !== null ? null : setAside ? 'passedThrough' : claim.field,
    confidence: claim.field === null || claim.belied !== null ? 0 : claim.confidence,
    reason,
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
  used: UsedColumns,
  table: Table,
): ColumnReason {
  if (leftOut !== undefined) return leftOut;
  if (field === null) return { why: by === 'choice' ? 'leftOut' : 'nothing' };
  if (belied === 'rowNumbers') return { why: belied };
  if (belied !== null) return { why: belied, field };
  if (field === 'passedThrough')
    return { why: marks.foreignMoney ? 'foreignMoney' : marks.target ? 'target' : 'passedThrough' };
  const [winner] = winners;
  const isLeft = !winners.some((other) => other.column === column);
  if (field === 'offerAny' && isLeft && !marks.agreed && (used.has('offerImage') || used.has('offerVideo')))
    return { why: 'pricesByFormat' };
  if (winner === undefined) return { why: 'otherNotesWindow' };
  if (isLeft) {
    return {
      why: whyNot(marks, winner, isOfferField(field)),
      field,
      column: columnLetters(table.firstColumn + winner.column),
    };
  }
  if (marks.period?.stands === 'earlier' && by !== 'choice') return { why: 'onlyEarlier', field };
  if (unitDoubt === 'ignored') return { why: 'unitIgnored' };
  const rivals = claims.filter((other) => other.field === field && other.belied === null).length;
  if (rivals > winners.length && by !== 'choice') {
    return { why: 'chosenOfSeveral', field, count: rivals, marks: marksOf(marks), days: marks.windowDays };
  }
  return { why: by };
}

/** Why another column of the field is read: it is newer, measured, over all notes; prices are never a mere 'also'. */
function whyNot(marks: HeaderMarks, winner: RecognisedColumn, isPrice: boolean) {
  if ((staleness([winner.marks.period, marks.period])[1] ?? 0) > 0) return 'older';
  if (marks.estimated === true && winner.marks.estimated !== true) return 'estimate';
  if (marks.sample !== null && winner.marks.sample === null && !isPrice) return 'oneNote';
  return 'otherColumn';
}

function marksOf({
  purpose,
  format,
  aggregate,
  windowDays,
  traffic,
  period,
  estimated,
}: HeaderMarks): readonly ColumnMark[] {
  const found = [
    purpose,
    format,
    aggregate,
    windowDays === null ? null : 'days',
    period === null ? null : 'newest',
    estimated === false ? 'actual' : null,
    traffic === 'all' ? 'allTraffic' : traffic,
  ] as const;
  return found.filter((mark) => mark !== null);
}
