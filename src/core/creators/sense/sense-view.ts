import { filledIn, type Message } from '../../messages/message';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import type { KnownOfTable } from '../columns/recognise-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { CreatorField, Platform, PlatformFound } from '../creator';
import { type DividedField, isDivided, isOfferField, type NumberField } from '../field-kinds';
import type { FoundHeader } from '../header/find-header';
import type { ProblemLog } from '../problem-log';
import type { ColumnReason } from '../reading';
import type { AsideReason, RowsAside } from '../rows/body/body-rows';
import type { NumberColumn } from '../rows/number-column';
import { numbersOf, readField } from '../rows/number-columns';
import type { CountKind } from '../rows/per-note';
import { averageOfNotes } from '../rows/per-note';
import type { Doubts } from './doubts';

/** A table on its way to being read: what a check of its sense finds, and what it leaves to the next. */
export interface SenseView {
  readonly table: Table;
  readonly header: FoundHeader;
  readonly settings: Settings;
  /** The table adds to another of the same creators, so that it may lack followers. */
  readonly adds: boolean;
  readonly recognised: RecognisedColumns;
  /** Rows that may be creators or notes, as offsets in the table. */
  readonly rows: readonly number[];
  /** How many rows were set aside, by why. */
  readonly aside: RowsAside;
  /** The columns of numbers as they are read, prices apart. */
  readonly numbers: ReadonlyMap<NumberField, NumberColumn>;
  /** What each count is: an average of some kind, or a sum. Empty until the step that tells. */
  readonly kinds: ReadonlyMap<DividedField, CountKind>;
  /** Whose accounts are read, and those that the table has; see `CreatorReading`. */
  readonly platform: Platform | null;
  readonly platforms: readonly PlatformFound[];
  /** When the figures of creators who stand in several rows were read, where a column says so. */
  readonly captures: Captures | null;
  /** A name is one creator, whatever the followers: several exports of the same creators stand below one another. */
  readonly namesAlone: boolean;
  /** Rows whose counts stay unknown until a person has said what the rows are. */
  readonly withoutCounts: ReadonlySet<number>;
  /** Fields about which a person is asked: they stay unknown until then. */
  readonly asked: ReadonlySet<CreatorField>;
  /** What has been told of the table so far and the headers do not say. */
  readonly known: KnownOfTable;
  /** Rows under a merged name, filled with what the row above says of the creator: further offers or notes. */
  readonly further: ReadonlySet<number>;
  /** Elects the columns of the table again, by what is known now. */
  readonly recognise: (known: KnownOfTable, table: Table) => RecognisedColumns;
}

/** The figures of creators who were looked at again and again: which column says when. */
export interface Captures {
  /** An offset in the row. */
  readonly column: number;
  /** When each row was read, by what may be compared as text: its day, or its place among months or weeks without a year. */
  readonly whenOf: ReadonlyMap<number, string>;
  /** The column holds days, which are the dates of the figures. */
  readonly areDays: boolean;
  /** Most of the creators stand there at most of the times, as they do in captures and as notes do not. */
  readonly shared: boolean;
}

/** One check: it hands on what it was given, or the same as it makes sense. */
export type SenseStep = (view: SenseView, doubts: Doubts, log: ProblemLog) => SenseView;

/**
 * The view without these rows, each named with its reason and counted.
 *
 * @param gapsOf what fills the gaps of the message, apart from `{row}`
 */
export function withRowsAside(
  view: SenseView,
  rows: ReadonlySet<number> | ReadonlyMap<number, unknown>,
  reason: AsideReason,
  message: Message,
  log: ProblemLog,
  gapsOf?: (row: number) => Readonly<Record<string, number>>,
): SenseView {
  if (rows.size === 0) return view;
  for (const row of rows.keys()) {
    const gaps = { row: log.sheetRow(row), ...gapsOf?.(row) };
    log.add('rejected', row, null, filledIn(message[log.language], gaps));
  }
  return withoutRows(view, rows, reason);
}

/** The same where each row has been said. */
export function withoutRows(
  view: SenseView,
  rows: ReadonlySet<number> | ReadonlyMap<number, unknown>,
  reason: AsideReason,
): SenseView {
  return {
    ...view,
    rows: view.rows.filter((row) => !rows.has(row)),
    aside: { ...view.aside, [reason]: view.aside[reason] + rows.size },
  };
}

/** The view with columns elected by what is known besides the headers, their numbers read anew. */
export function withKnown(view: SenseView, known: KnownOfTable): SenseView {
  const all: KnownOfTable = {
    ...view.known,
    ...known,
    fields: new Map([...(view.known.fields ?? []), ...(known.fields ?? [])]),
    leftOut: new Map([...(view.known.leftOut ?? []), ...(known.leftOut ?? [])]),
  };
  const recognised = view.recognise(all, view.table);
  const numbers = withoutCountsOf(
    numbersOf(view.table, view.rows, recognised, averageOfNotes(view.settings)),
    view.withoutCounts,
  );
  return { ...view, known: all, recognised, numbers };
}

/** The view in which the counts of these rows are unknown. */
export function withoutCountsIn(view: SenseView, rows: ReadonlySet<number>): SenseView {
  return { ...view, withoutCounts: rows, numbers: withoutCountsOf(view.numbers, rows) };
}

function withoutCountsOf(
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  rows: ReadonlySet<number>,
): ReadonlyMap<NumberField, NumberColumn> {
  if (rows.size === 0) return numbers;
  return new Map(
    [...numbers].map(([field, column]) => {
      const isCount = field === 'engagementRate' || isDivided(field);
      const values = isCount
        ? column.values.map((value, row) => (rows.has(row) ? null : value))
        : column.values;
      return [field, { ...column, values }];
    }),
  );
}

/** The view with the field's numbers read again. */
export function withNumbersOf(view: SenseView, field: CreatorField): SenseView {
  const columns = view.recognised.used.get(field) ?? [];
  const current = view.numbers.get(field as NumberField);
  if (current === undefined || isOfferField(field)) return view;
  const read = readField(view.table, view.rows, field as NumberField, columns, averageOfNotes(view.settings));
  if (read === null) return view;
  const numbers = new Map(view.numbers).set(field as NumberField, read);
  return { ...view, numbers: withoutCountsOf(numbers, view.withoutCounts) };
}

/** The view in which nothing is read for these fields: about the first a person is asked, or it holds none. */
export function withoutFields(
  view: SenseView,
  fields: readonly CreatorField[],
  reason: ColumnReason & { readonly why: 'asked' | 'passedThrough' },
): SenseView {
  const used = new Map(view.recognised.used);
  const numbers = new Map(view.numbers);
  const gone = new Set<number>();
  for (const field of fields) {
    for (const { column } of used.get(field) ?? []) gone.add(view.table.firstColumn + column);
    used.delete(field);
    numbers.delete(field as NumberField);
  }
  const matches = view.recognised.matches.map((match) =>
    // What is asked of a column is how to read it, not what it is.
    gone.has(match.column)
      ? { ...match, field: reason.why === 'asked' ? match.field : 'passedThrough', confidence: 0, reason }
      : match,
  );
  return {
    ...view,
    recognised: { ...view.recognised, used, matches },
    numbers,
    asked: reason.why === 'asked' ? new Set([...view.asked, ...fields]) : view.asked,
  };
}

/** The offsets of the columns that are read for some fields. */
export function columnsOf(
  { recognised: { used } }: SenseView,
  fields: readonly CreatorField[],
): readonly number[] {
  return fields.flatMap((field) => used.get(field)?.map(({ column }) => column) ?? []);
}

/** The known values of a field in the view's rows. */
export function valuesOf({ numbers, rows }: SenseView, field: NumberField): readonly number[] {
  const column = numbers.get(field);
  return column === undefined ? [] : rows.flatMap((row) => column.values[row] ?? []);
}
