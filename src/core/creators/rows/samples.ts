import type { Settings } from '../../settings';
import type { Table } from '../../table';
import type { RecognisedColumn } from '../columns/elect-columns';
import type { DividedField } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import { type NumberColumn, readNumberColumn, sayRefused } from './number-column';
import { median, typicalCount } from './per-note';

/** A count that single notes side by side give, one column each. */
export interface SampledColumn extends NumberColumn {
  /** By row, how many of the notes have it. */
  readonly known: readonly number[];
}

/** Reads 点赞1 to 点赞5 as five notes of each creator: what they typically get, by the average that notes have. */
export function readSamples(
  table: Table,
  rows: readonly number[],
  columns: readonly (RecognisedColumn & { readonly field: DividedField })[],
  settings: Settings,
  log: ProblemLog,
): SampledColumn {
  const read = columns.map((column) => {
    const numbers = readNumberColumn(table, rows, column, log);
    sayRefused(numbers, rows, column, log);
    return numbers;
  });
  const values = Array<number | null>(table.rows.length).fill(null);
  const known = Array<number>(table.rows.length).fill(0);
  for (const row of rows) {
    const counts = read.map((numbers) => numbers.values[row] ?? null);
    known[row] = counts.filter((count) => count !== null).length;
    values[row] = averageOfNotes(settings) === 'median' ? median(counts) : typicalCount(counts, null);
  }
  const censored = new Set(read.flatMap((numbers) => [...numbers.censored]));
  return { values, known, censored, highs: new Map(), refused: new Map() };
}

/** How the notes of a creator are averaged. */
export function averageOfNotes(settings: Settings): 'median' | 'geometric' {
  return settings['notes.average'] === 'median' ? 'median' : 'geometric';
}

/** How many notes stand behind a row's counts, where notes stand side by side; `null` where they do not. */
export function notesSideBySide(columns: Iterable<NumberColumn>): ((row: number) => number | null) | null {
  const sampled = [...columns].filter((column): column is SampledColumn => 'known' in column);
  if (sampled.length === 0) return null;
  return (row) => Math.max(...sampled.map(({ known }) => known[row] ?? 0)) || null;
}
