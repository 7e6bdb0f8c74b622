import type { CreatorField } from '../../../creator';
import type { DividedField } from '../../../field-kinds';
import type { WrittenAndRead } from '../../../reading';
import { divisorOf } from '../../../rows/per-note';
import type { AnswerKey, Doubts, Reading } from '../../doubts';
import { columnsOf, type SenseView, withoutFields } from '../../sense-view';
import type { Settled } from '../ask-unit';
import {
  examplesIn,
  examplesLeftOut,
  inUnit,
  leftOut,
  readOtherwise,
  writtenAndRead,
} from '../read-otherwise';
import { asSums, leadingCount, type ScaleReading, sumFields, withKinds } from '../scale-readings';
import type { CountsBeside } from './counts-beside';
import { asSumsOfSaid } from './sums-of-said-notes';

/**
 * Asks whether counts far above the usual are sums, and over what.
 *
 * @param times how many times the usual they are
 * @param readings those that make sense: followers in a larger unit among them
 */
export function askSums(
  view: SenseView,
  times: number,
  readings: readonly ScaleReading[],
  doubts: Doubts,
): Settled {
  const ofFollowers = readings.filter(({ of }) => of === 'followers');
  const offered: Reading[] = [
    ...sumsOfSaid(view),
    ...(readings.some(({ of }) => of === 'sums') ? [sumOfNotes(view)] : []),
    ...ofFollowers.map(
      ({ answer, read }): Reading => ({
        answer: answer === 'thousands' ? 'followersInThousands' : 'followersInTenThousands',
        examples: examplesIn(read(view), 'followers'),
      }),
    ),
    unread(view, 'lifetime'),
    unread(view, 'sumUnknown'),
    oneNote(view),
  ];
  const answer = settleSums(view, 'sums', times, offered, doubts);
  const unclear: readonly CreatorField[] = ofFollowers.length > 0 ? ['followers'] : [];
  if (answer === 'followersInTenThousands') return withKinds(inUnit(view, ['followers'], 1e4));
  if (answer === 'followersInThousands') return withKinds(inUnit(view, ['followers'], 1e3));
  return afterSums(view, answer, sumFields(view), unclear);
}

/** Asks of counts that their notes can't have had: they are a sum over some days, or the notes are of some days. */
export function askNotesOfOtherDays(view: SenseView, times: number, doubts: Doubts): Settled {
  const answer = settleSums(
    view,
    'notesOfOtherDays',
    times,
    [...sumsOfSaid(view), unread(view, 'sumUnknown'), oneNote(view)],
    doubts,
  );
  return afterSums(view, answer, sumFields(view));
}

/** Asks of counts that come near all that the creators have got so far. */
export function askShareOfAll(view: SenseView, times: number, withNotes: boolean, doubts: Doubts): Settled {
  const offered: Reading[] = [
    ...sumsOfSaid(view),
    ...(withNotes && divides(view) ? [sumOfNotes(view)] : []),
    unread(view, 'lifetime'),
    unread(view, 'sumUnknown'),
    oneNote(view),
  ];
  return afterSums(view, settleSums(view, 'shareOfAll', times, offered, doubts), sumFields(view));
}

/** Asks of bare counts that do not go with another, whose header says what it is, whether they are sums. */
export function askCountsBeside(
  view: SenseView,
  { fields, leader }: Pick<CountsBeside, 'fields' | 'leader'>,
  doubts: Doubts,
): SenseView {
  const [field] = fields;
  const column = field === undefined ? undefined : view.recognised.used.get(field)?.[0];
  const other = view.recognised.used.get(leader)?.[0];
  if (field === undefined || column === undefined || other === undefined) return view;
  const answer = doubts.settle({
    about: 'countsBeside',
    field,
    column,
    columns: columnsOf(view, fields),
    other: other.column,
    readings: [
      ...sumsOfSaid(view, field),
      ...(fields.every((each) => divisorOf(each, view.recognised) !== null) ? [sumOfNotes(view, field)] : []),
      unread(view, 'sumUnknown', field),
      oneNote(view, field),
    ],
  });
  // What is told of them must outlast every other look at the table.
  const said = readOtherwise(view, fields, (each) => ({
    ...each,
    marks: { ...each.marks, aggregate: 'total' },
  }));
  const settled = afterSums(answer === 'oneNote' ? view : said, answer, fields);
  return settled === 'stays' ? view : settled;
}

/** Asks of counts that are too few once they are divided by their notes, whether they are one note's already. */
export function askDivided(view: SenseView, doubts: Doubts): AnswerKey | null {
  return settleSums(view, 'dividedAlready', 1, [oneNote(ofOneNote(view)), sumOfNotes(view)], doubts);
}

/** Asks of sums that are too many for one note though they are divided by their notes: the notes are fewer than they are of. */
export function askFewNotes(view: SenseView, times: number, doubts: Doubts): Settled {
  const offered = [unread(view, 'lifetime'), unread(view, 'sumUnknown'), sumOfNotes(view)];
  const answer = settleSums(view, 'fewNotes', times, offered, doubts);
  return answer === 'sumOfNotes' ? 'stays' : afterSums(view, answer, sumFields(view));
}

/** The view with its sums taken for what one note gets. */
export function ofOneNote(view: SenseView): SenseView {
  const kinds = new Map(view.kinds);
  for (const field of sumFields(view)) kinds.set(field, 'unknown');
  return { ...view, kinds };
}

function settleSums(
  view: SenseView,
  about: 'sums' | 'notesOfOtherDays' | 'shareOfAll' | 'dividedAlready' | 'fewNotes',
  times: number,
  readings: readonly Reading[],
  doubts: Doubts,
): AnswerKey | null {
  const field = leadingCount(view);
  const divisor = field === null ? null : divisorOf(field, view.recognised);
  const notes = divisor === null ? undefined : view.recognised.used.get(divisor)?.[0];
  return doubts.settle({
    about,
    field,
    column: field === null ? null : (view.recognised.used.get(field)?.[0] ?? null),
    columns: columnsOf(view, sumFields(view)),
    ...(notes === undefined ? {} : { other: notes.column }),
    values: {
      times: times >= 10 ? Math.round(times) : Number(times.toPrecision(2)),
      share: Math.round(times * 100),
    },
    readings,
  });
}

function afterSums(
  view: SenseView,
  answer: AnswerKey | null,
  fields: readonly DividedField[],
  unclear: readonly CreatorField[] = [],
): Settled {
  if (answer === null) return withoutFields(view, [...fields, ...unclear], { why: 'asked' });
  if (answer === 'oneNote') return 'stays';
  if (answer === 'sumOfNotes') return asSums(fields)(view);
  if (answer === 'sumOfSaid') return withKinds(asSumsOfSaid(fields)(view));
  // Without a count of notes it is said of each column that its sums are of no use; beside one they must not be divided.
  return fields.some((field) => divisorOf(field, view.recognised) !== null)
    ? leftOut(view, fields)
    : asSums(fields)(view);
}

function divides(view: SenseView): boolean {
  return sumFields(view).some((field) => divisorOf(field, view.recognised) !== null);
}

function sumOfNotes(view: SenseView, field: DividedField | null = leadingCount(view)): Reading {
  const column = field === null ? undefined : view.recognised.used.get(field)?.[0];
  const divisor = field === null ? null : divisorOf(field, view.recognised);
  if (field === null || column === undefined || divisor === null) return { answer: 'sumOfNotes' };
  const values = view.numbers.get(field)?.values ?? [];
  const notes = view.numbers.get(divisor)?.values ?? [];
  const rows = view.rows.filter((row) => (values[row] ?? 0) > 0 && (notes[row] ?? 0) > 0).slice(0, 2);
  const examples = rows.map(
    (row): WrittenAndRead =>
      writtenAndRead(view, row, column.column, Math.round((values[row] ?? 0) / (notes[row] ?? 1))),
  );
  return { answer: 'sumOfNotes', examples };
}

/** Where the header names how many notes it is over, as 总互动（近10篇） does. */
function sumsOfSaid(view: SenseView, field: DividedField | null = leadingCount(view)): readonly Reading[] {
  const column = field === null ? undefined : view.recognised.used.get(field)?.[0];
  if (field === null || column?.sumOf !== undefined || (column?.marks.ofNotes ?? null) === null) return [];
  return [{ answer: 'sumOfSaid', examples: examplesIn(asSumsOfSaid([field])(view), field) }];
}

/** An answer by which the counts are of no use. */
function unread(
  view: SenseView,
  answer: 'lifetime' | 'sumUnknown',
  field: DividedField | null = leadingCount(view),
): Reading {
  return { answer, examples: field === null ? [] : examplesLeftOut(view, field) };
}

function oneNote(view: SenseView, field: DividedField | null = leadingCount(view)): Reading {
  return { answer: 'oneNote', examples: field === null ? [] : examplesIn(view, field) };
}
