import { median } from '../../../median';
import type { CreatorField } from '../../creator';
import type { DividedField } from '../../field-kinds';
import type { AnswerKey, Doubt, Doubts, Reading } from '../doubts';
import { columnsOf, type SenseView, valuesOf, withoutFields } from '../sense-view';
import { countFields } from './distance-from-usual';
import { examplesIn, examplesLeftOut, inUnit, inWords, leftOut } from './read-otherwise';
import { leadingCount, withKinds } from './scale-readings';
import { type UnitAnswer, unitOfAnswer } from './unit-answers';

/** What became of a question. `stays`: the person says that it is as it stands. */
export type Settled = SenseView | 'stays';

/** How the columns of some fields are read in a unit. */
type InUnit = (view: SenseView, fields: readonly CreatorField[], unit: number) => SenseView;

/** Asks what followers count; the question names them as they are written. */
export function askFollowers(
  view: SenseView,
  answers: readonly UnitAnswer[],
  doubts: Doubts,
  read: InUnit = inUnit,
): Settled {
  const values = valuesOf(read(view, ['followers'], 1), 'followers');
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const column = view.recognised.used.get('followers')?.[0] ?? null;
  const gaps = { low: inWords(low), high: inWords(high) };
  const readings = unitReadings(view, 'followers', answers, read);
  const doubt = { about: 'followersScale', field: 'followers', column, values: gaps, readings } as const;
  return afterUnit(view, ['followers'], doubts.settle(doubt), read);
}

/** Columns of prices about which one question is asked. */
export interface PricesAsked {
  readonly fields: readonly CreatorField[];
  /** The first of them, and its column. */
  readonly field: CreatorField;
  readonly column: NonNullable<Doubt['column']>;
  /** The typical price as it is written. */
  readonly typical: number;
}

/** Asks what prices count. */
export function askPrices(
  view: SenseView,
  { fields, field, column, typical }: PricesAsked,
  answers: readonly UnitAnswer[],
  doubts: Doubts,
  read: InUnit = inUnit,
): Settled {
  const answer = doubts.settle({
    about: 'pricesScale',
    field,
    column,
    columns: read === inUnit ? columnsOf(view, fields) : [column.column],
    values: { typical: inWords(typical) },
    readings: [
      ...unitReadings(view, field, answers, read),
      { answer: 'otherMoney', examples: examplesLeftOut(view, field, view.rows, column.column) },
    ],
  });
  return answer === 'otherMoney' ? leftOut(view, fields) : afterUnit(view, fields, answer, read);
}

/** Asks what counts far below the usual count. */
export function askCounts(view: SenseView, answers: readonly UnitAnswer[], doubts: Doubts): Settled {
  const fields = countFields.filter((count) => view.numbers.has(count));
  return askCountsOf(view, leadingCount(view), fields, answers, doubts);
}

/** Asks what these counts count, of which the question names one. */
export function askCountsOf(
  view: SenseView,
  field: DividedField | null,
  fields: readonly DividedField[],
  answers: readonly UnitAnswer[],
  doubts: Doubts,
): Settled {
  const column = field === null ? undefined : view.recognised.used.get(field)?.[0];
  if (field === null || column === undefined) return 'stays';
  const answer = doubts.settle({
    about: 'countsScale',
    field,
    column,
    columns: columnsOf(view, fields),
    values: { typical: inWords(median(valuesOf(view, field)) ?? 0) },
    readings: unitReadings(view, field, answers, inUnit),
  });
  return afterUnit(view, fields, answer, inUnit);
}

function unitReadings(
  view: SenseView,
  field: CreatorField,
  answers: readonly UnitAnswer[],
  read: InUnit,
): readonly Reading[] {
  return answers.map((answer) => ({
    answer,
    examples: examplesIn(read(view, [field], unitOfAnswer[answer]), field),
  }));
}

function afterUnit(
  view: SenseView,
  fields: readonly CreatorField[],
  answer: AnswerKey | null,
  read: InUnit,
): Settled {
  if (answer === null) return withoutFields(view, fields, { why: 'asked' });
  const told = read(view, fields, unitOfAnswer[answer as UnitAnswer]);
  return told === view ? 'stays' : withKinds(told);
}
