import { median } from '../../../median';
import { knownText } from '../../cells/cell-text';
import type { CreatorField } from '../../creator';
import { offerFields } from '../../field-kinds';
import type { SenseView } from '../sense-view';
import type { RepeatedCreators, RowGroup } from './repeated-creators';

/** What each further row of a creator is beside the one before. */
export interface Pairs {
  /** The same followers, other counts, or another note and hardly a count to compare. */
  readonly note: number;
  /** Other followers and other counts: the figures of another day. */
  readonly dated: number;
  /** Those of them whose followers hardly moved, as from one note to the next. */
  readonly drifted: number;
  /** The same counts and another price or format, or a line for each format with its price and counts. */
  readonly offer: number;
  /** The same counts, which are more than chance. */
  readonly repeat: number;
  /** The rows of creators who have two with other counts. */
  readonly differing: readonly RowGroup[];
  /** How far apart the counts of two rows typically are, in natural logarithms; 0 where they are nowhere. */
  readonly step: number;
}

/** The counts by which two rows of one creator are compared. */
export const comparedCounts = ['likes', 'saves', 'comments', 'shares', 'engagement', 'reads'] as const;

/** @param view in which the counts are those of one row, where some columns are the creator's in all */
export function pairsOf(view: SenseView, { groups }: RepeatedCreators): Pairs {
  const columns = comparedCounts.flatMap((field) => {
    const column = view.numbers.get(field);
    return column === undefined ? [] : [column.values];
  });
  const found = { note: 0, dated: 0, drifted: 0, offer: 0, repeat: 0 };
  const differing: RowGroup[] = [];
  const steps: number[] = [];
  for (const group of groups) {
    const before = found.note + found.dated;
    const isOffers = formatsDiffer(view, group);
    for (let at = 1; at < group.length; at++) {
      const [one, other] = [group[at - 1] as number, group[at] as number];
      const known = columns.filter((values) => isKnown(values[one]) && isKnown(values[other]));
      const isOffer = isOffers ? otherPrice : otherOffer;
      if ((isOffers || view.further.has(other)) && isOffer(view, one, other)) found.offer++;
      else if (known.some((values) => values[one] !== values[other])) {
        const moved = followersMoved(view, one, other);
        found[moved > 0 ? 'dated' : 'note']++;
        if (moved > 0 && moved <= hardlyMoved) found.drifted++;
        steps.push(median(known.map((values) => stepBetween(values[one] ?? 0, values[other] ?? 0))) ?? 0);
      } else if (otherOffer(view, one, other)) found.offer++;
      else if (known.length < tellingCounts && otherNote(view, one, other)) found.note++;
      else if (columns.length === 0 || known.some((values) => (values[one] ?? 0) > tellingCount))
        found.repeat++;
    }
    if (found.note + found.dated > before) differing.push(group);
  }
  return { ...found, differing, step: median(steps) ?? 0 };
}

/** Two notes hardly ever agree in so many counts: then these are the creator's, and the links lead to samples. */
const tellingCounts = 2;
/** Two notes of few likes often have the same: 1 and 1, 2 and 2. */
const tellingCount = 2;

function isKnown(value: number | null | undefined): boolean {
  return value !== null && value !== undefined;
}

/** In natural logarithms. */
function stepBetween(one: number, other: number): number {
  return Math.abs(Math.log((one + 0.5) / (other + 0.5)));
}

/** By what share; 0 where either is unknown. */
function followersMoved({ numbers }: SenseView, one: number, other: number): number {
  const followers = numbers.get('followers')?.values;
  const [before, after] = [followers?.[one] ?? null, followers?.[other] ?? null];
  return before === null || after === null ? 0 : Math.abs(after - before) / Math.max(before, after, 1);
}

/** Assumption: a month moves most followings by more. */
const hardlyMoved = 0.01;

/** Whether there are prices, and those of each creator are the same in every row. */
export function pricesStay(view: SenseView, { groups }: RepeatedCreators): boolean {
  if (!offerFields.some((field) => view.recognised.used.has(field))) return false;
  return groups.every(([first, ...more]) => !more.some((row) => otherPrice(view, first, row)));
}

/** 图文 and 视频 lines of one creator: each format once. */
function formatsDiffer({ table, recognised: { used } }: SenseView, group: RowGroup): boolean {
  const column = used.get('format')?.[0]?.column;
  if (column === undefined) return false;
  const formats = group.flatMap((row) => knownText(table.rows[row]?.[column]) ?? []);
  return formats.length === group.length && new Set(formats).size === formats.length;
}

function otherPrice(view: SenseView, one: number, other: number): boolean {
  return differs(view, offerFields, one, other);
}

function otherOffer(view: SenseView, one: number, other: number): boolean {
  return (
    otherPrice(view, one, other) || (differs(view, ['format'], one, other) && !otherNote(view, one, other))
  );
}

function otherNote({ table, recognised: { used } }: SenseView, one: number, other: number): boolean {
  return (['noteId', 'noteUrl'] as const).some((field) => {
    const column = used.get(field)?.[0]?.column;
    if (column === undefined) return false;
    const [of, then] = [knownText(table.rows[one]?.[column]), knownText(table.rows[other]?.[column])];
    return of !== null && then !== null && of !== then;
  });
}

/** Two rows say something else in a column of these fields. */
function differs(
  { table, recognised: { used } }: SenseView,
  fields: readonly CreatorField[],
  one: number,
  other: number,
): boolean {
  return fields.some((field) =>
    (used.get(field) ?? []).some(
      ({ column }) => knownText(table.rows[one]?.[column]) !== knownText(table.rows[other]?.[column]),
    ),
  );
}
