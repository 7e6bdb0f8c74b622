import type { CreatorField } from '../creator';
import { dividedFields, fallbackFields, gatheredFields, isOfferField } from '../field-kinds';
import { type HeaderMarks, isLaterMonth } from '../header/header-marks';
import type { Claim } from './claim';
import { distanceFromWanted } from './column-preference';
import { exactShare } from './content';

/** A column that is read, and as what. */
export interface RecognisedColumn {
  /** An offset in each row of the table. */
  readonly column: number;
  readonly header: string;
  readonly field: CreatorField;
  readonly marks: HeaderMarks;
  readonly unitDoubt: Claim['unitDoubt'];
  /**
   * Dots part thousands in its cells. `zerosLost`: a spreadsheet has made numbers of them, so that a whole number below
   * 1,000 may have been as many thousands, and is unknown. Without it they are decimal points.
   */
  readonly dots?: 'partThousands' | 'zerosLost';
}

/** The columns that are read, by field, the best first. Most fields have one; offers and tags may have several. */
export type UsedColumns = ReadonlyMap<CreatorField, readonly RecognisedColumn[]>;

/** Of the columns that claim the same field, the one nearest to what planners compare wins. */
export function electColumns(claims: readonly Claim[]): UsedColumns {
  const byField = new Map<CreatorField, Claim[]>();
  for (const claim of claims) {
    if (claim.field === null || claim.field === 'passedThrough' || claim.belied !== null) continue;
    const rivals = byField.get(claim.field);
    if (rivals) rivals.push(claim);
    else byField.set(claim.field, [claim]);
  }
  const used = new Map<CreatorField, readonly RecognisedColumn[]>();
  for (const [field, rivals] of byField) {
    const ranked = rivals.sort(byPreference);
    const winners = ranked.filter((claim, at) => at === 0 || addsTo(claim, field, ranked.slice(0, at)));
    used.set(
      field,
      winners.map((claim) => recognised(claim, field)),
    );
  }
  const anyFormat = beyondFormats(used);
  if (anyFormat.length > 0) used.set('offerAny', anyFormat);
  else used.delete('offerAny');
  const notes = notesBehind(byField.get('notes') ?? [], used);
  if (notes === null) used.delete('notes');
  else used.set('notes', [recognised(notes, 'notes')]);
  return used;
}

function recognised({ column, header, marks, unitDoubt }: Claim, field: CreatorField): RecognisedColumn {
  return { column, header, field, marks, unitDoubt };
}

function byPreference(one: Claim, other: Claim): number {
  return (
    Number(other.by === 'choice') - Number(one.by === 'choice') ||
    Number(other.cells.length > 0) - Number(one.cells.length > 0) ||
    distanceFromWanted(one.marks) - distanceFromWanted(other.marks) ||
    newerFirst(one.marks.month, other.marks.month) ||
    Math.round(10 * exactShare(other.cells)) - Math.round(10 * exactShare(one.cells)) ||
    other.confidence - one.confidence ||
    one.usualness - other.usualness ||
    one.column - other.column
  );
}

/** Beside prices by format a price of any is the lowest of them, and is read only where it says more: agreed, undeclared. */
function beyondFormats(used: UsedColumns): readonly RecognisedColumn[] {
  const byFormat = (['offerImage', 'offerVideo'] as const).flatMap((field) => used.get(field) ?? []);
  const undeclared = ({ marks }: RecognisedColumn) => marks.declared === false;
  return (used.get('offerAny') ?? []).filter(
    (column) =>
      byFormat.length === 0 || column.marks.agreed || (undeclared(column) && !byFormat.some(undeclared)),
  );
}

/** Of columns that are told apart by their month the newest; one that names none says nothing of when. */
function newerFirst(one: number | null, other: number | null): number {
  if (one === null || other === null || one === other) return 0;
  return isLaterMonth(one, other) ? -1 : 1;
}

/** Tags and brands add up, links stand in for one another, and so do quotes that differ in being declared or agreed. */
function addsTo({ marks }: Claim, field: CreatorField, before: readonly Claim[]): boolean {
  if (gatheredFields.has(field) || fallbackFields.has(field)) return true;
  if (isSampled(field)) return marks.sample !== null && before[0]?.marks.sample != null;
  if (!isOfferField(field)) return false;
  return !before.some(
    (other) =>
      (other.marks.declared ?? true) === (marks.declared ?? true) && other.marks.agreed === marks.agreed,
  );
}

/** Counts of several notes side by side (点赞1, 点赞2 …) are all read where no aggregate stands beside them. */
function isSampled(field: CreatorField): boolean {
  return (dividedFields as readonly CreatorField[]).includes(field);
}

/**
 * 近7天笔记数 is not the number behind 近60天平均点赞: a count of notes must share the window of the averages. Averages that
 * name no window are taken to be of one to three months, so that such a count is the number behind them: assumption.
 */
function notesBehind(counts: readonly Claim[], used: UsedColumns): Claim | null {
  const metric = (['saves', 'likes', 'comments', 'engagement', 'shares'] as const)
    .map((field) => used.get(field)?.[0])
    .find((column) => column !== undefined);
  const fits = ({ by, marks }: Claim) => by === 'choice' || marks.windowDays === metric?.marks.windowDays;
  const plain = ({ marks }: Claim) => marks.windowDays === null;
  const recent = ({ marks }: Claim) =>
    metric?.marks.windowDays == null && (marks.windowDays ?? 0) >= 28 && (marks.windowDays ?? 0) <= 90;
  return (metric ? counts.find(fits) : undefined) ?? counts.find(plain) ?? counts.find(recent) ?? null;
}
