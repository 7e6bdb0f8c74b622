import { whole } from '../../../messages/numbers';
import { cellText } from '../../cells/cell-text';
import type { RecognisedColumn } from '../../columns/elect-columns';
import type { CreatorField } from '../../creator';
import { isNumberField } from '../../field-kinds';
import type { ColumnReason, WrittenAndRead } from '../../reading';
import { readNumberColumn } from '../../rows/number-column';
import { type SenseView, withNumbersOf, withoutFields } from '../sense-view';

/**
 * The table with the columns of these fields read as they are changed to; `change` gives back a column that stays, and where
 * all stay the view does. `reason` is why, where nobody was asked.
 */
export function readOtherwise(
  view: SenseView,
  fields: readonly CreatorField[],
  change: (column: RecognisedColumn) => RecognisedColumn,
  reason: ColumnReason | null = null,
): SenseView {
  const used = new Map(view.recognised.used);
  const changed = new Map<number, RecognisedColumn>();
  for (const field of fields) {
    const before = used.get(field) ?? [];
    const after = before.map(change);
    after.forEach((column, at) => {
      if (column !== before[at]) changed.set(view.table.firstColumn + column.column, column);
    });
    if (after.length > 0) used.set(field, after);
  }
  if (changed.size === 0) return view;
  const matches = view.recognised.matches.map((match) => {
    const column = changed.get(match.column);
    if (column === undefined) return match;
    return { ...match, unit: column.marks.unit, reason: reason ?? match.reason };
  });
  return withNumbersOfAll({ ...view, recognised: { ...view.recognised, used, matches } }, fields);
}

/** The view with the numbers of these fields read again. */
export function withNumbersOfAll(view: SenseView, fields: readonly CreatorField[]): SenseView {
  return fields.reduce(withNumbersOf, view);
}

/** The same in another unit, where the header names none. */
export function inUnit(
  view: SenseView,
  fields: readonly CreatorField[],
  unit: number,
  reason: ColumnReason | null = null,
): SenseView {
  return readOtherwise(
    view,
    fields,
    (column) => (column.marks.unit === 1 ? columnInUnit(column, unit) : column),
    reason,
  );
}

/** The column with what a bare number in it is multiplied by. */
export function columnInUnit(column: RecognisedColumn, unit: number): RecognisedColumn {
  return column.marks.unit === unit
    ? column
    : { ...column, marks: { ...column.marks, unit }, unitDoubt: null };
}

/**
 * The view with the bare numbers of some rows in units of their own, in one of the field's columns or in all; see
 * `RecognisedColumn`.
 */
export function withCellUnits(
  view: SenseView,
  field: CreatorField,
  units: ReadonlyMap<number, number | null>,
  only: number | null = null,
): SenseView {
  if (units.size === 0) return view;
  return readOtherwise(view, [field], (column) =>
    only !== null && column.column !== only
      ? column
      : { ...column, cellUnits: new Map([...(column.cellUnits ?? []), ...units]) },
  );
}

/** The view in which these fields are not read, as a person has answered: so it is not said that the table lacks them. */
export function leftOut(view: SenseView, fields: readonly CreatorField[]): SenseView {
  const without = withoutFields(view, fields, { why: 'passedThrough' });
  return { ...without, asked: new Set([...view.asked, ...fields]) };
}

/** Two cells of the field at most, in its first column or in the one at an offset, as they stand and as the view reads them. */
export function examplesIn(
  view: SenseView,
  field: CreatorField,
  rows: readonly number[] = view.rows,
  at: number | null = null,
): readonly WrittenAndRead[] {
  const columns = view.recognised.used.get(field);
  const column = at === null ? columns?.[0] : columns?.find((each) => each.column === at);
  if (column === undefined || !isNumberField(field)) return [];
  const looked = rows.slice(0, rowsLookedAt);
  const { values } = readNumberColumn(view.table, looked, { ...column, field });
  return looked
    .flatMap((row) => {
      const value = values[row] ?? null;
      return value === null || value === 0 ? [] : [writtenAndRead(view, row, column.column, value)];
    })
    .slice(0, 2);
}

/** The same cells where they are not to be read at all: as they stand. */
export function examplesLeftOut(...given: Parameters<typeof examplesIn>): readonly WrittenAndRead[] {
  return examplesIn(...given).map(({ written }) => ({ written, read: '' }));
}

const rowsLookedAt = 50;

export function writtenAndRead(
  { table }: SenseView,
  row: number,
  column: number,
  value: number,
): WrittenAndRead {
  return { written: cellText(table.rows[row]?.[column]), read: inWords(value) };
}

/** A value as a person compares it: whole from 100 on. */
export function inWords(value: number): string {
  return value >= 100 || Number.isInteger(value) ? whole(value) : String(Number(value.toPrecision(3)));
}
