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

/** A column of numbers, and whether they are shares. */
export interface NumbersOfFile {
  readonly column: FileColumn;
  readonly areShares: boolean;
}

/**
 * Rows of the file, from 0, that may contradict its first ones: all of a short file; of a longer one some spread over it, and of each
 * column of numbers the cells at its ends and about where two units part: 1 of shares and percents, 1,000 of 万 and in full.
 */
export async function tellingRows(
  database: Database,
  { from, row }: FileRows,
  numbers: readonly NumbersOfFile[],
  count: number,
): Promise<readonly number[]> {
  if (count <= fewRows) return Array.from({ length: count }, (_, at) => at);
  const told = new Set(spreadRows(count, 0));
  if (numbers.length === 0) return [...told];
  const values = numbers.map(({ column }, at) => `${numberOfCell(column)} AS v${at}`).join(', ');
  const ends = numbers.flatMap((each, at) => endsOf(each, `v${at}`));
  const named = ends.map((text, at) => `${text} AS e${at}`).join(', ');
  const cells = `SELECT ${row} AS row_of_file, ${values} FROM ${from} AS file`;
  for await (const piece of database.pieces(`SELECT ${named} FROM (${cells})`))
    for (const column of piece) for (const held of column) for (const found of itemsOf(held)) told.add(found);
  return [...told];
}

/** Rows at equal distances, of which others are half a distance away. */
export function spreadRows(count: number, offset: 0 | 0.5): readonly number[] {
  const step = count / Math.min(count, rowsLookedAt);
  return Array.from({ length: Math.min(count, rowsLookedAt) }, (_, at) => Math.floor((at + offset) * step));
}

function numberOfCell(column: FileColumn): string {
  const own = `file.${duckName(column.id)}`;
  if (column.kind !== 'text') return plainNumberIn(column, own);
  return plainNumberIn({ ...column, type: 'VARCHAR' }, `REPLACE(CAST(${own} AS VARCHAR), ',', '')`);
}

function endsOf({ column, areShares }: NumbersOfFile, value: string): readonly string[] {
  const end = (by: 'MAX_BY' | 'MIN_BY', where: string) =>
    `${by}(row_of_file, ${value}, ${rowsOfEnd}) FILTER (WHERE ${where})`;
  const parting = areShares ? 1 : 999.999;
  const isWhole = /INT/.test(column.type);
  return [
    end('MAX_BY', `${value} < 1e300`),
    end('MIN_BY', `${value} > 0`),
    end('MAX_BY', `${value} <= ${parting}`),
    end('MIN_BY', `${value} > ${parting}`),
    ...(areShares || isWhole ? [] : [end('MIN_BY', `${value} > 0 AND ${value} <> TRUNC(${value})`)]),
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
