import type { Language } from '../../core/messages/message';
import { type Database, duckName } from './database';
import { cellsIn, cellsOf, type FileColumn, type FileTable, rowsLookedAt } from './file-columns';
import { type FileRows, numberedParquet, plainNumberIn } from './file-rows';
import { fromFile } from './file-source';
import { readable } from './unreadable';

/** A file of so many rows is looked at whole. */
const fewRows = 3 * rowsLookedAt;

/** How many rows the file has, its header among them. */
export async function countOf(database: Database, { from }: FileRows): Promise<number> {
  const [counted] = await database.rows(`SELECT COUNT(*) AS rows FROM ${from}`);
  return Number(counted?.['rows'] ?? 0);
}

/**
 * Rows of the file, from 0, that may contradict its first ones: all of a short file; of a longer one some spread over it, and of each
 * column of numbers the cells at its ends and about 1 and 1,000, whole ones and fractions: where shares and percents part, and
 * numbers in 万 and in full.
 */
export async function tellingRows(
  database: Database,
  rows: FileRows,
  numbers: readonly FileColumn[],
  count: number,
): Promise<readonly number[]> {
  if (count <= fewRows) return Array.from({ length: count }, (_, at) => at);
  const told = new Set(spreadRows(count, 0));
  const ends = numbers.flatMap((column) => endsOf(column, rows.row));
  if (ends.length === 0) return [...told];
  const named = ends.map((text, at) => `${text} AS e${at}`).join(', ');
  for await (const piece of database.pieces(`SELECT ${named} FROM ${rows.from} AS file`))
    for (const column of piece) for (const held of column) for (const row of itemsOf(held)) told.add(row);
  return [...told];
}

/** Rows at equal distances, of which others are half a distance away. */
export function spreadRows(count: number, offset: 0 | 0.5): readonly number[] {
  const step = count / Math.min(count, rowsLookedAt);
  return Array.from({ length: Math.min(count, rowsLookedAt) }, (_, at) => Math.floor((at + offset) * step));
}

function endsOf(column: FileColumn, row: string): readonly string[] {
  const own = `file.${duckName(column.id)}`;
  const cell = column.kind === 'text' ? `REPLACE(CAST(${own} AS VARCHAR), ',', '')` : own;
  const value = plainNumberIn({ ...column, type: 'VARCHAR' }, cell);
  const end = (by: 'MAX_BY' | 'MIN_BY', where: string) =>
    `${by}(${row}, ${value}, ${rowsOfEnd}) FILTER (WHERE ${where.replace(/value/g, value)})`;
  const isFraction = 'value > 0 AND value < 1e15 AND value <> TRUNC(value)';
  return [
    end('MAX_BY', 'value < 1e300'),
    end('MIN_BY', 'value > 0'),
    end('MAX_BY', 'value <= 1'),
    end('MIN_BY', 'value > 1'),
    end('MAX_BY', 'value < 1000'),
    end('MIN_BY', 'value >= 1000'),
    end('MIN_BY', isFraction),
    end('MAX_BY', isFraction),
  ];
}

const rowsOfEnd = 20;

function itemsOf(held: unknown): readonly number[] {
  const items = (held as { readonly items?: readonly unknown[] } | null)?.items ?? [];
  return items.map(Number);
}

/** The file with these rows among those that core looks at, in the file's order. */
export async function withRows(
  database: Database,
  file: FileTable,
  wanted: readonly number[],
  language: Language,
): Promise<FileTable> {
  const { source, columns, looked, rowsOfFile } = file;
  const known = new Set(rowsOfFile);
  const last = rowsOfFile[rowsOfFile.length - 1] ?? -1;
  const missing = wanted.filter((row) => !known.has(row) && row > last).sort((one, other) => one - other);
  if (missing.length === 0) return file;
  const rows = await readable(source, language, (isUneven) => {
    const numbered =
      source.text === null
        ? numberedParquet(source)
        : `(SELECT *, ROW_NUMBER() OVER () - 1 AS file_row_number FROM ${fromFile(source, isUneven)})`;
    return database.rows(
      `SELECT ${cellsOf(columns)}, file_row_number AS row_of_file FROM ${numbered} WHERE file_row_number IN (${missing.join(', ')}) ORDER BY file_row_number`,
    );
  });
  return {
    ...file,
    looked: { ...looked, rows: [...looked.rows, ...rows.map((row) => cellsIn(row, columns, source))] },
    rowsOfFile: [...rowsOfFile, ...rows.map((row) => Number(row['row_of_file']))],
  };
}
