import type { PartOfCell } from '../cells/counts-apart';
import type { CreatorField } from '../creator';
import { fallbackFields, gatheredFields, isOfferField } from '../field-kinds';
import type { HeaderMarks } from '../header/header-marks';
import { staleness } from '../header/header-period';
import type { Claim } from './claim';
import { distanceFromWanted } from './column-preference';
import { exactShare } from './content';
import { isSample, samplesOf } from './side-by-side';

/** A column that is read, and as what. */
export interface RecognisedColumn {
  /** An offset in each row of the table. */
  readonly column: number;
  readonly header: string;
  readonly field: CreatorField;
  readonly marks: HeaderMarks;
  readonly unitDoubt: Claim['unitDoubt'];
  /** Which of several counts in each cell is read; without it all of the cell. */
  readonly part?: PartOfCell;
  /**
   * Dots part thousands in its cells. `zerosLost`: a spreadsheet has made numbers of them, so that a whole number below
   * 1,000 may have been as many thousands, and is unknown. Without it they are decimal points.
   */
  readonly dots?: 'partThousands' | 'zerosLost';
  /** What a bare number of single rows, by offset, is multiplied by where it is not the column's; `null`: nobody knows. */
  readonly cellUnits?: ReadonlyMap<number, number | null>;
  /** The notes that its header says its numbers are sums over: what is read is their mean. */
  readonly sumOf?: number;
  /** What its rates of engagement are a share of, where the table has told it. */
  readonly rateOf?: 'followers';
}

/** The columns that are read, by field, the best first. Most fields have one; offers and tags may have several. */
export type UsedColumns = ReadonlyMap<CreatorField, readonly RecognisedColumn[]>;

/**
 * Of the columns that claim the same field, the one nearest to what planners compare wins; of the same column of several
 * months the newest. Counts of several notes side by side are all read where no column says them for all notes.
 */
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
    const samples = samplesOf(field, rivals);
    const ranked = samples.length > 0 ? samples : byPreference(rivals);
    const winners = ranked.filter(
      (claim, at) => at === 0 || samples.length > 0 || addsTo(claim, field, ranked.slice(0, at)),
    );
    used.set(
      field,
      winners.map((claim) => recognised(claim, field)),
    );
  }
  const plainPrices = besideFormats(byField, used);
  if (plainPrices.length === 0) used.delete('offerAny');
  else used.set('offerAny', plainPrices);
  const notes = notesBehind(byField.get('notes') ?? [], used);
  if (notes === null) used.delete('notes');
  else used.set('notes', [recognised(notes, 'notes')]);
  return used;
}

function recognised(
  { column, header, marks, unitDoubt, part }: Claim,
  field: CreatorField,
): RecognisedColumn {
  return { column, header, field, marks, unitDoubt, ...(part === undefined ? {} : { part }) };
}

function byPreference(rivals: readonly Claim[]): readonly Claim[] {
  const ages = staleness(rivals.map(({ marks }) => marks.period));
  const age = new Map(rivals.map((claim, at) => [claim, ages[at] ?? 0]));
  return [...rivals].sort(
    (one, other) =>
      Number(other.by === 'choice') - Number(one.by === 'choice') ||
      Number(other.cells.length > 0) - Number(one.cells.length > 0) ||
      Number(isSample(one)) - Number(isSample(other)) ||
      (age.get(one) ?? 0) - (age.get(other) ?? 0) ||
      nearest(one, other),
  );
}

function nearest(one: Claim, other: Claim): number {
  return (
    distanceFromWanted(one.marks) - distanceFromWanted(other.marks) ||
    exactTenths(other) - exactTenths(one) ||
    other.confidence - one.confidence ||
    one.usualness - other.usualness ||
    one.column - other.column
  );
}

/** How many tenths of the cells are exact numbers. Of two days neither is the more exact. */
function exactTenths({ field, cells }: Claim): number {
  return field === 'asOf' ? 0 : Math.round(10 * exactShare(cells));
}

/** Tags and brands add up, links stand in for one another, and so do quotes that differ in being declared or agreed. */
function addsTo({ marks }: Claim, field: CreatorField, before: readonly Claim[]): boolean {
  if (gatheredFields.has(field) || fallbackFields.has(field)) return true;
  if (!isOfferField(field)) return false;
  return !before.some(
    (other) =>
      (other.marks.declared ?? true) === (marks.declared ?? true) && other.marks.agreed === marks.agreed,
  );
}

/**
 * Prices without a format beside prices by format: they are the lowest of these, and say more only where they were
 * agreed, or are the only ones past the platform.
 */
function besideFormats(
  byField: ReadonlyMap<CreatorField, readonly Claim[]>,
  used: UsedColumns,
): readonly RecognisedColumn[] {
  const plain = used.get('offerAny') ?? [];
  const byFormat = (['offerImage', 'offerVideo'] as const).flatMap((field) =>
    (used.get(field) ?? []).filter(({ column }) =>
      byField.get(field)?.some((claim) => claim.column === column && claim.cells.length > 0),
    ),
  );
  if (byFormat.length === 0) return plain;
  const undeclared = ({ marks }: RecognisedColumn) => marks.declared === false;
  return plain.filter((column) => column.marks.agreed || (undeclared(column) && !byFormat.some(undeclared)));
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
