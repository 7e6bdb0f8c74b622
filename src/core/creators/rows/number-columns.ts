import { median } from '../../median';
import type { Table } from '../../table';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import { isNumberField, isOfferField, type NumberField } from '../field-kinds';
import { type NumberColumn, readNumberColumn } from './number-column';
import { type AverageOfNotes, typicalCount } from './per-note';

/** The columns of numbers that are read, prices apart. */
export function numbersOf(
  table: Table,
  rows: readonly number[],
  { used }: RecognisedColumns,
  average: AverageOfNotes,
): ReadonlyMap<NumberField, NumberColumn> {
  const numbers = new Map<NumberField, NumberColumn>();
  let sampled: readonly NumberColumn[] = [];
  for (const [field, columns] of used) {
    if (!isNumberField(field) || isOfferField(field)) continue;
    const read = columns.map((column) => readNumberColumn(table, rows, { ...column, field }));
    const together = oneOf(read, rows, average);
    if (together === null) continue;
    numbers.set(field, together);
    if (read.length > sampled.length && columns.length > 1) sampled = read;
  }
  // A count of other notes is not the number behind these.
  if (sampled.length > 1) numbers.set('notes', samplesKnown(sampled, rows));
  return numbers;
}

/** The field as its columns give it: as it stands, or typical of notes side by side. */
export function readField(
  table: Table,
  rows: readonly number[],
  field: NumberField,
  columns: readonly RecognisedColumn[],
  average: AverageOfNotes,
): NumberColumn | null {
  const read = columns.map((column) => readNumberColumn(table, rows, { ...column, field }));
  return oneOf(read, rows, average);
}

/** A column as it stands, or what is typical of several. */
function oneOf(
  read: readonly NumberColumn[],
  rows: readonly number[],
  average: AverageOfNotes,
): NumberColumn | null {
  const [first, ...more] = read;
  if (first === undefined) return null;
  return more.length === 0 ? first : overSamples(read, rows, average);
}

/** What a creator's notes that stand side by side (点赞1, 点赞2 …) typically get. */
function overSamples(
  samples: readonly NumberColumn[],
  rows: readonly number[],
  average: AverageOfNotes,
): NumberColumn {
  const values: (number | null)[] = Array(samples[0]?.values.length ?? 0).fill(null);
  const of = <Value>(pick: (sample: NumberColumn) => Iterable<Value>) =>
    samples.flatMap((sample) => [...pick(sample)]);
  for (const row of rows) {
    const counts = samples.map((sample) => sample.values[row] ?? null);
    values[row] = average === 'median' ? median(counts) : typicalCount(counts, null);
  }
  return {
    values,
    average,
    censored: new Set(of(({ censored }) => censored)),
    highs: new Map(of(({ highs }) => highs)),
    refused: new Map(of(({ refused }) => refused)),
  };
}

/** How many notes stand behind that. */
function samplesKnown(samples: readonly NumberColumn[], rows: readonly number[]): NumberColumn {
  const values: (number | null)[] = Array(samples[0]?.values.length ?? 0).fill(null);
  for (const row of rows) {
    const known = samples.filter((sample) => (sample.values[row] ?? null) !== null).length;
    values[row] = known === 0 ? null : known;
  }
  return { values, censored: new Set(), highs: new Map(), refused: new Map() };
}
