import { median } from '../../../../median';
import type { RecognisedColumn } from '../../../columns/elect-columns';
import { divisorOf, kindSaid } from '../../../rows/per-note';
import type { SenseView } from '../../sense-view';
import { isOfMarket, typicalRows } from '../distance-from-usual';
import { fewestRows } from '../market';

/** Counts whose headers say no kind, beside one whose header does. */
export interface CountsBeside {
  readonly fields: readonly ComparedField[];
  readonly leader: ComparedField;
  /** `unclear`: they go with the leader in no way, or in several. */
  readonly are: 'sums' | 'asTheyStand' | 'unclear';
}

/**
 * Tells what bare counts are by the one beside them whose header says it: 收藏 beside 总点赞 is a sum too, beside 平均点赞 what
 * one note gets. How many saves go with so many likes speaks against either: 收藏 beside a lifetime's 总获赞 may well be one
 * note's, and 40 times what goes with 平均点赞 it is none. What its header leaves as it stands is not among them.
 */
export function countsBeside(given: SenseView): readonly CountsBeside[] {
  if (given.recognised.rowsAre !== 'creators') return [];
  const counts = comparedFields.flatMap((field) => countOf(given, field) ?? []);
  const leader = counts.find(({ says }) => says === 'average') ?? counts.find(({ says }) => says === 'sum');
  const bare = counts.filter(({ says }) => says === null);
  if (leader === undefined || bare.length === 0) return [];
  const beside: Beside = { view: typicalRows(given), leader };
  const alike = leader.says === 'sum' ? bare.filter((count) => isOfSameNotes(count, leader)) : [];
  // Likes that are too many are told by the market, which knows of followers too.
  const others = bare.filter((count) => !alike.includes(count) && count.field !== 'likes');
  return [
    ...found(alike, leader, alike.length === 0 ? null : sumsToo(beside, alike)),
    ...found(others, leader, isOfMarket(given) ? noneOfOneNote(beside, others) : null),
  ];
}

/** What usually goes with one like, and how far a table's typical row may be from it, in natural logarithms. */
interface Usual {
  readonly beside: number;
  readonly within: number;
}

/**
 * Measured on six tables of creators: of draws of 6 rows 99.5 % have typically .05 to 1.3 saves, .014 to .65 comments, .01 to
 * .7 shares and 1.1 to 1.8 of engagement for each like; of 3 rows .02 to 1.3, .007 to .7, .005 to .7. Reads: assumption.
 */
export const usual = {
  likes: { beside: 1, within: 0 },
  engagement: { beside: 1.45, within: 0.9 },
  saves: { beside: 0.22, within: 1.9 },
  comments: { beside: 0.085, within: 2.1 },
  shares: { beside: 0.07, within: 2.3 },
  reads: { beside: 16, within: 2 },
} as const satisfies Record<string, Usual>;

export type ComparedField = keyof typeof usual;

/** By the first that says its kind the others are told. */
const comparedFields = Object.keys(usual) as readonly ComparedField[];

/** One of the table's counts. */
interface Count {
  readonly field: ComparedField;
  readonly column: RecognisedColumn;
  /** What its header says. */
  readonly says: 'sum' | 'average' | null;
  /** As it is written. */
  readonly written: (row: number) => number | null;
  /** Divided by the notes of the same days; `null` where there are none. */
  readonly divided: (row: number) => number | null;
}

/** A count that is told by another, on rows spread over the table. */
interface Beside {
  readonly view: SenseView;
  readonly leader: Count;
}

function countOf(view: SenseView, field: ComparedField): Count | null {
  const { recognised, numbers } = view;
  const column = recognised.used.get(field)?.[0];
  const read = numbers.get(field);
  if (column === undefined || read === undefined) return null;
  const { sumOf = 1, marks } = column;
  const divisor = divisorOf(field, recognised);
  const notes = divisor === null ? [] : (numbers.get(divisor)?.values ?? []);
  const written = (row: number) => over(read.values[row] ?? null, 1 / sumOf);
  const kind = read.average ?? kindSaid(field, column, recognised.used);
  return {
    field,
    column,
    says: column.sumOf !== undefined || kind === 'total' ? 'sum' : kind === 'unknown' ? null : 'average',
    written,
    divided: (row) => over(written(row), marks.ofNotes ?? notes[row] ?? 0),
  };
}

function over(value: number | null, by: number): number | null {
  return value === null || by <= 0 ? null : value / by;
}

/** 近30天收藏 beside 近30天总点赞, 收藏 beside 总点赞. */
function isOfSameNotes({ column: { marks } }: Count, { column: { marks: of } }: Count): boolean {
  return marks.windowDays === of.windowDays && marks.ofNotes === of.ofNotes;
}

function found(
  counts: readonly Count[],
  { field: leader }: Count,
  are: CountsBeside['are'] | null,
): readonly CountsBeside[] {
  return are === null ? [] : [{ fields: counts.map(({ field }) => field), leader, are }];
}

/** Bare counts beside a sum over the same notes are sums by their words, unless they go with it only as they stand. */
function sumsToo({ view, leader }: Beside, counts: readonly Count[]): CountsBeside['are'] {
  if (!isOfMarket(view)) return 'sums';
  const asSums = distance(view, counts, 'written', leader.field, leader.written);
  if (asSums === null || asSums >= -farthest(view, counts)) return 'sums';
  const asTheyStand = distance(view, counts, 'written', leader.field, leader.divided);
  if (asTheyStand === null) return asSums < -surelyTooFew ? 'asTheyStand' : 'sums';
  if (Math.abs(asTheyStand) > 1 || Math.abs(asTheyStand) + clearly > -asSums) return 'sums';
  return asSums < -surelyTooFew ? 'asTheyStand' : view.rows.length < fewestRows ? 'sums' : 'unclear';
}

/** Counts that are more than one note gets beside what it gets of others are sums; `null` where they may be one note's. */
function noneOfOneNote({ view, leader }: Beside, counts: readonly Count[]): CountsBeside['are'] | null {
  const ofOneNote = leader.says === 'sum' ? leader.divided : leader.written;
  const asTheyStand = distance(view, counts, 'written', leader.field, ofOneNote);
  if (asTheyStand === null || asTheyStand <= farthest(view, counts)) return null;
  const asSums = distance(view, counts, 'divided', leader.field, ofOneNote);
  return asSums !== null && Math.abs(asSums) <= surely ? 'sums' : 'unclear';
}

/** Of few rows the typical one may be farther from the usual, and so may counts together, for they go up and down together. */
function farthest({ rows }: SenseView, counts: readonly Count[]): number {
  return rows.length < fewestRows ? 1.25 : counts.length > 1 ? 1.2 : 1;
}

/** How much nearer to the usual a reading against the words must be, and how far from it theirs. Assumptions, as is the next. */
const clearly = 0.5;
const surelyTooFew = 1.5;
const surely = 0.8;

/**
 * How far the counts together are from what usually goes with the leader: 1 is as far as a single one may be. `null` where one
 * of them cannot be compared.
 */
function distance(
  { rows }: SenseView,
  counts: readonly Count[],
  read: 'written' | 'divided',
  leader: ComparedField,
  leading: Count['written'],
): number | null {
  let sum = 0;
  for (const { field, [read]: valueIn } of counts) {
    const typical = median(rows.map((row) => over(valueIn(row), leading(row) ?? 0)).filter(isMore));
    if (typical === null) return null;
    const expected = usual[field].beside / usual[leader].beside;
    sum += Math.log(typical / expected) / Math.max(usual[field].within, usual[leader].within);
  }
  return counts.length === 0 ? null : sum / Math.sqrt(counts.length);
}

/** A note without a comment says nothing of how many go with its likes. */
function isMore(value: number | null): boolean {
  return (value ?? 0) > 0;
}
