import { median } from '../../../median';
import { type DividedField, offerFields, perNoteFields } from '../../field-kinds';
import { type CountKind, countKinds, divisorOf } from '../../rows/per-note';
import type { AnswerKey } from '../doubts';
import { type SenseView, valuesOf } from '../sense-view';
import { countsBeside } from './counts/counts-beside';
import { countFields, distanceFromUsual, kindOf, typicalRows } from './distance-from-usual';
import { type DistanceFromUsual, isUsual, makesSense } from './market';
import { inUnit } from './read-otherwise';
import { type UnitAnswer, unitOfAnswer } from './unit-answers';

/** The table read otherwise in one thing. */
export interface ScaleReading {
  readonly of: 'counts' | 'followers' | 'prices' | 'sums';
  readonly answer: Extract<AnswerKey, 'tenThousands' | 'thousands' | 'hundredths' | 'sumOfNotes'>;
  /** The whole table in this reading. */
  readonly read: (view: SenseView) => SenseView;
  /** It is near what is usual: more than only possible. */
  readonly isUsual: boolean;
}

/**
 * Of the readings that change one thing, those that bring the typical row back among real creators.
 *
 * @param here the table as it stands: a reading in which its numbers are none any more makes no sense
 */
export function readingsThatMakeSense(view: SenseView, here: DistanceFromUsual): readonly ScaleReading[] {
  const typical = typicalRows(view);
  return possible(view).flatMap((reading) => {
    const read = distanceFromUsual(reading.read(typical));
    const distance = here.engagement === null ? { ...read, engagement: null } : read;
    const isLost =
      (here.engagement !== null && distance.engagement === null) ||
      (here.price !== null && distance.price === null);
    return !isLost && makesSense(distance) ? [{ ...reading, isUsual: isUsual(distance) }] : [];
  });
}

const unitAnswers = ['tenThousands', 'thousands'] as const;

const priceAnswers = [...unitAnswers, 'hundredths'] as const;

function possible(view: SenseView): readonly Omit<ScaleReading, 'isUsual'>[] {
  const { used } = view.recognised;
  const plainUnit = (fields: readonly Parameters<typeof used.get>[0][]) =>
    fields.some((field) => used.get(field)?.some(({ marks }) => marks.unit === 1));
  const sums = sumFields(view).filter((field) => kindOf(view, field) !== 'total');
  const dividable = sums.some((field) => divisorOf(field, view.recognised) !== null);
  const followers = valuesOf(view, 'followers');
  const typicalFollowing = median(followers) ?? 0;
  const most = followers.reduce((largest, value) => Math.max(largest, value), 0);
  const isPlausible = (unit: number) =>
    typicalFollowing * unit <= largestTypical && most * unit <= largestFollowing;
  const plainFollowers = used.get('followers')?.[0];
  return [
    ...(dividable ? [{ of: 'sums', answer: 'sumOfNotes', read: asSums(sums) } as const] : []),
    ...unitAnswers.flatMap((answer) =>
      plainFollowers?.marks.unit === 1 &&
      plainFollowers.dots === undefined &&
      isPlausible(unitOfAnswer[answer])
        ? [{ of: 'followers', answer, read: inUnitOf(['followers'], answer) } as const]
        : [],
    ),
    ...priceAnswers.flatMap((answer) =>
      plainUnit(offerFields) ? [{ of: 'prices', answer, read: inUnitOf(offerFields, answer) } as const] : [],
    ),
    ...unitAnswers.flatMap((answer) =>
      plainUnit(countFields) && hasFractions(view)
        ? [{ of: 'counts', answer, read: inUnitOf(countFields, answer) } as const]
        : [],
    ),
  ];
}

/** Counts in 万 or thousands are no whole numbers: a list of dull creators is believed. */
function hasFractions(view: SenseView): boolean {
  const leading = leadingCount(view);
  const values = leading === null ? [] : (view.numbers.get(leading)?.values ?? []);
  return view.rows.some((row) => !Number.isInteger(values[row] ?? 0));
}

/** Nobody has more followers, and no list's typical creator has so many: assumption. */
const largestFollowing = 2e8;
const largestTypical = 3e6;

function inUnitOf(fields: Parameters<typeof inUnit>[1], answer: UnitAnswer): (view: SenseView) => SenseView {
  return (view) => inUnit(view, fields, unitOfAnswer[answer]);
}

/**
 * The counts of the same kind as the leading one: what is true of likes is true of those beside them. Engagement only where
 * it is more than the likes are, which else are not in it.
 */
export function sumFields(view: SenseView): readonly DividedField[] {
  const leading = leadingCount(view);
  if (leading === null) return [];
  const kind = kindOf(view, leading);
  const typical = (field: DividedField) => median(valuesOf(view, field)) ?? 0;
  return ([...perNoteFields, 'engagement'] as const).filter(
    (field) =>
      view.numbers.has(field) &&
      kindOf(view, field) === kind &&
      (field !== 'engagement' || typical(field) >= typical(leading)),
  );
}

/** What engagement is told by. */
export function leadingCount({ numbers }: SenseView): 'likes' | 'engagement' | null {
  return numbers.has('likes') ? 'likes' : numbers.has('engagement') ? 'engagement' : null;
}

/** The view with these counts taken for sums, to be divided by their notes. */
export function asSums(fields: readonly DividedField[]): (view: SenseView) => SenseView {
  return (view) => {
    const kinds = new Map<DividedField, CountKind>(view.kinds);
    for (const field of fields) kinds.set(field, 'total');
    return { ...view, kinds };
  };
}

/** The view with its counts told anew, bare ones by those beside them. */
export function withKinds(view: SenseView, besideFollowers = true): SenseView {
  const kinds = new Map(countKinds(view.recognised, view.numbers, view.rows, besideFollowers));
  if (view.known.asSaid !== true)
    for (const { fields, are } of countsBeside(view))
      for (const field of fields) kinds.set(field, are === 'sums' ? 'total' : 'unknown');
  return { ...view, kinds };
}
