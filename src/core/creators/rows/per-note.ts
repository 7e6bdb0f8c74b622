import type { Settings } from '../../settings';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { Average } from '../creator';
import { type DividedField, dividedFields, type NumberField, perNoteFields } from '../field-kinds';
import { foldHeader } from '../header/fold-header';
import type { ProblemLog } from '../problem-log';
import type { NumberColumn } from './number-column';

/** What a column of likes, saves or comments holds: an average of some kind, or sums to be divided by the notes. */
export type CountKind = Average | 'total';

/**
 * Tells sums from averages. A header that says median or mean is believed. 合计 and total are sums; so are a crawler's
 * `liked_count` beside a count of notes, plain likes and saves that together make the lifetime 赞藏总数, and plain counts
 * that are typically larger than the creator's following, which no note of a typical creator gets.
 *
 * @param besideFollowers whether likes or engagement beyond the following are sums; without it words and accounts decide
 */
export function countKinds(
  recognised: RecognisedColumns,
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  rows: readonly number[],
  besideFollowers = true,
): ReadonlyMap<DividedField, CountKind> {
  const { used, rowsAre } = recognised;
  const kinds = new Map<DividedField, CountKind>();
  const lifetime = rowsAre === 'creators' && makeLifetimeSums(numbers, rows);
  for (const field of dividedFields) {
    const column = used.get(field)?.[0];
    if (!column) continue;
    const said =
      rowsAre === 'notes' ? 'median' : (numbers.get(field)?.average ?? kindSaid(field, column, used));
    const plain = said === 'unknown' && rowsAre === 'creators';
    const wider = field === 'reads' || field === 'impressions';
    const summed =
      plain &&
      ((lifetime && field !== 'engagement') ||
        ((besideFollowers || wider) && exceedFollowers(field, numbers, rows)));
    kinds.set(field, summed ? 'total' : said);
  }
  return kinds;
}

/** What a header says that its count is; 'unknown' where it says nothing. */
export function kindSaid(
  field: DividedField,
  { header, marks, sumOf }: RecognisedColumn,
  used: RecognisedColumns['used'],
): CountKind {
  if (sumOf !== undefined) return 'mean';
  if (marks.aggregate === 'median' || marks.aggregate === 'mean') return marks.aggregate;
  // 互动总量 is one note's likes, saves and comments together; within days it is a sum over notes.
  if (marks.aggregate === 'total')
    return field !== 'engagement' || marks.windowDays !== null ? 'total' : 'unknown';
  return crawlerCount.test(foldHeader(header)) && used.has('notes') ? 'total' : 'unknown';
}

/** `liked_count`, `collected_count`, `liked_90`: what a crawler adds up by creator. */
const crawlerCount = /^(?:liked|collected|comment|share|shared)(?: count)?(?: \d+)?$/;

/** Likes and saves that together come within a tenth of 赞藏总数 in most rows are lifetime sums. */
function makeLifetimeSums(numbers: ReadonlyMap<NumberField, NumberColumn>, rows: readonly number[]): boolean {
  const [likes, saves, all] = (['likes', 'saves', 'likesAndSavesTotal'] as const).map((name) =>
    numbers.get(name),
  );
  if (!likes || !saves || !all) return false;
  let compared = 0;
  let equal = 0;
  for (const row of rows) {
    const total = all.values[row] ?? 0;
    const liked = likes.values[row] ?? null;
    const saved = saves.values[row] ?? null;
    if (total === 0 || liked === null || saved === null) continue;
    compared++;
    if (Math.abs((liked + saved) / total - 1) <= 0.1) equal++;
  }
  return compared >= fewestCompared && equal * 2 > compared;
}

/** Whether most rows have more likes or engagement than followers, or many times their reads and impressions. */
function exceedFollowers(
  field: DividedField,
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  rows: readonly number[],
): boolean {
  const isWide = field === 'engagement' || field === 'reads' || field === 'impressions';
  const counts = numbers.get(isWide ? field : 'likes');
  const followers = numbers.get('followers');
  if (!counts || !followers) return false;
  const most = field === 'reads' ? mostReads : field === 'impressions' ? mostImpressions : 1;
  let compared = 0;
  let more = 0;
  for (const row of rows) {
    const count = counts.values[row] ?? null;
    const following = followers.values[row] ?? 0;
    if (count === null || following <= 0) continue;
    compared++;
    if (count > following * most) more++;
  }
  return compared >= fewestCompared && more * 2 > compared;
}

const fewestCompared = 3;
/** A typical note is not read, or shown, so many times as its creator has followers: assumption. */
const mostReads = 30;
const mostImpressions = 300;

/** The count of notes that a sum is divided by: of the same days, over all notes where it names none; `null` for none. */
export function divisorOf(field: DividedField, { used }: RecognisedColumns): 'notes' | 'notesTotal' | null {
  const days = used.get(field)?.[0]?.marks.windowDays ?? null;
  if (used.get('notes')?.[0]?.marks.windowDays === days) return 'notes';
  return days === null && used.has('notesTotal') ? 'notesTotal' : null;
}

/** Says once for each column of sums what became of it. */
export function saySums(
  kinds: ReadonlyMap<DividedField, CountKind>,
  recognised: RecognisedColumns,
  log: ProblemLog,
): void {
  for (const [field, kind] of kinds) {
    const column = recognised.used.get(field)?.[0];
    if (column?.sumOf !== undefined) {
      const gaps = { column: log.letters(column.column), count: column.sumOf };
      log.remark('note', null, column.column, 'totalsOfNotesDivided', gaps);
    }
    if (kind !== 'total' || !column) continue;
    const letters = log.letters(column.column);
    const divisor = divisorOf(field, recognised);
    const notes = divisor === null ? undefined : recognised.used.get(divisor)?.[0];
    const days = column.marks.windowDays;
    if (notes === undefined && days === null)
      log.remark('doubtful', null, column.column, 'totalsWithoutNotes', { column: letters });
    else if (notes === undefined)
      log.remark('doubtful', null, column.column, 'totalsOfDaysWithoutNotes', {
        column: letters,
        days: days ?? 0,
      });
    else {
      const gaps = { column: letters, notes: log.letters(notes.column) };
      if (days === null) log.remark('note', null, column.column, 'totalsDivided', gaps);
      else log.remark('note', null, column.column, 'totalsOfDaysDivided', { ...gaps, days });
    }
  }
}

/** What the averages of a row are called: the one kind that their headers say, or unknown where they differ. */
export function averageOf(kinds: ReadonlyMap<DividedField, CountKind>): Average {
  const counts = perNoteFields.flatMap((field) => kinds.get(field) ?? []);
  const deciding = counts.length > 0 ? counts : [kinds.get('engagement') ?? 'unknown'];
  const said = new Set(
    deciding.filter((kind) => kind !== 'unknown').map((kind) => (kind === 'total' ? 'total÷notes' : kind)),
  );
  const [first] = said;
  return said.size === 1 && first !== undefined ? first : 'unknown';
}

/** Over how many days the averages look back, where their headers say the same of it. */
export function averageDaysOf({ used }: RecognisedColumns): number | null {
  const windows = new Set(
    [...perNoteFields, 'engagement' as const].flatMap(
      (field) => used.get(field)?.[0]?.marks.windowDays ?? [],
    ),
  );
  const [days] = windows;
  return windows.size === 1 && days !== undefined ? days : null;
}

/**
 * What a creator's notes typically get: the mean of the logarithms of count + 1, brought back to a count. One viral note
 * hardly lifts it; unlike a median it tells small counts apart, where half of all notes have one comment or none. A
 * note `halfLife` notes back counts half as much as the newest, because audiences change.
 *
 * @param newestFirst a count a note, `null` where it is unknown
 * @param halfLife in notes; `null` where the order of the notes is unknown: each counts alike then
 * @returns `null` where no count is known
 */
export function typicalCount(
  newestFirst: readonly (number | null)[],
  halfLife: number | null,
): number | null {
  let [sum, weights] = [0, 0];
  newestFirst.forEach((count, notesBack) => {
    if (count === null) return;
    const weight = halfLife === null ? 1 : 0.5 ** (notesBack / halfLife);
    sum += weight * Math.log1p(count);
    weights += weight;
  });
  // The mean of one 2 is 2, not 1.9999999999999996.
  return weights === 0 ? null : Number(Math.expm1(sum / weights).toPrecision(12));
}

/** How the notes of a creator are averaged. */
export type AverageOfNotes = 'median' | 'geometric';

export function averageOfNotes(settings: Settings): AverageOfNotes {
  return settings['notes.average'] === 'median' ? 'median' : 'geometric';
}

/** What a rate of engagement is a share of; `null` where it is not used. */
export type RateBasis = 'followers' | 'reads' | null;

/**
 * What a rate of engagement is a share of: Chinese exports divide by reads (阅读), English ones by followers. It is only
 * used in rows where nothing gives the counts, and said once.
 *
 * Where rows that have both tell otherwise, they are believed.
 *
 * @param rows those without a count
 * @param counts what the notes of the other rows get, by row; `null` where it is unknown
 */
export function basisOfRate(
  { used }: RecognisedColumns,
  kinds: ReadonlyMap<DividedField, CountKind>,
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  rows: readonly number[],
  counts: ReadonlyMap<number, number>,
  log: ProblemLog,
): RateBasis {
  const rate = used.get('engagementRate')?.[0];
  if (!rate) return null;
  const basis = basisOfCounts(saidBasis(rate), used, numbers, counts);
  if (!used.has(basis) || kinds.get('reads') === 'total') return null;
  const column = log.letters(rate.column);
  if (!givesCounts(used)) {
    log.remark('note', null, rate.column, 'engagementFromRate', { column, basis });
    return basis;
  }
  const known = (field: NumberField, row: number) => (numbers.get(field)?.values[row] ?? null) !== null;
  const count = rows.filter((row) => known('engagementRate', row) && known(basis, row)).length;
  if (count === 0) return null;
  log.remark('note', null, rate.column, 'engagementFromRateInRows', { column, basis, count });
  return basis;
}

/** What the header means, unless the rates of most rows are far from it and those of the other are theirs. */
function basisOfCounts(
  said: NonNullable<RateBasis>,
  used: RecognisedColumns['used'],
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  counts: ReadonlyMap<number, number>,
): NonNullable<RateBasis> {
  const rates = numbers.get('engagementRate')?.values ?? [];
  const shareThatFits = (basis: NonNullable<RateBasis>): number | null => {
    const bases = numbers.get(basis)?.values ?? [];
    let [compared, fit] = [0, 0];
    for (const [row, count] of counts) {
      const worked = (rates[row] ?? 0) * (bases[row] ?? 0);
      if (worked <= 0 || count <= 0) continue;
      compared++;
      if (Math.abs(Math.log(worked / count)) < nearCount) fit++;
    }
    return compared < (used.has(said) ? fewestCompared : 1) ? null : fit / compared;
  };
  const other = said === 'reads' ? 'followers' : 'reads';
  return (shareThatFits(other) ?? 0) > mostRates && (shareThatFits(said) ?? 0) < 1 - mostRates ? other : said;
}

/** Rates are rounded, and may be of a median where the count is a mean: assumption. */
const nearCount = 0.1;
const mostRates = 0.7;

/** Whether a column gives likes or engagement, so that the rate only stands in where they are blank. */
export function givesCounts(used: RecognisedColumns['used']): boolean {
  return used.has('engagement') || used.has('likes');
}

/** What a header of a rate means by it, or what the table has told of it. */
export function saidBasis({ header, rateOf }: RecognisedColumn): NonNullable<RateBasis> {
  if (rateOf !== undefined) return rateOf;
  return /[\u4e00-\u9fff]/.test(header) && !header.includes('粉丝') ? 'reads' : 'followers';
}

/** Engagement per note as the rate and what it is a share of give it; `null` where either is unknown. */
export function engagementByRate(rate: number | null, base: number | null): number | null {
  return rate === null || base === null ? null : rate * base;
}
