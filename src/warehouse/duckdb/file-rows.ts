import { textAsFormula } from '../../core/cell-from-text';
import type { Language } from '../../core/messages/message';
import { type Database, duckName, duckText } from './database';
import type { FileColumn } from './file-columns';
import { type FileSource, fromFile } from './file-source';
import { readable } from './unreadable';

/** The rows of a file as queries read them, header and all. */
export interface FileRows {
  /** What stands behind FROM. */
  readonly from: string;
  /** The column that says which row it is, from 0. */
  readonly row: string;
  readonly columns: readonly FileColumn[];
}

/** A text file is read once, and only the columns that are needed; parquet is read where it lies. */
export async function rowsOf(
  database: Database,
  source: FileSource,
  columns: readonly FileColumn[],
  language: Language,
): Promise<FileRows> {
  if (source.text === null) return { from: numberedParquet(source), row: 'file_row_number', columns };
  const cells = columns.map(({ id }) => `${textOfCell(duckName(id))} AS ${duckName(id)}`).join(', ');
  await readable(source, language, (isUneven) =>
    database.run(
      `CREATE OR REPLACE TABLE rows_of_file AS SELECT ${cells} FROM ${fromFile(source, isUneven)}`,
    ),
  );
  return { from: 'rows_of_file', row: 'rowid', columns };
}

export function numberedParquet(source: FileSource): string {
  return fromFile(source).replace(/\)$/, ', file_row_number = true)');
}

/** The text of a cell as an import takes it: without a byte order mark, and without the formula that keeps it a text. */
function textOfCell(cell: string): string {
  return `CASE WHEN STARTS_WITH(${cell}, '="') THEN REGEXP_REPLACE(${cell}, ${duckText(textAsFormula.source)}, '\\1') ELSE ${withoutMark(cell)} END`;
}

/** The text of a cell without a byte order mark: what reads DuckDB's results drops it, and would find the text no more. */
export function withoutMark(cell: string): string {
  return `LTRIM(CAST(${cell} AS VARCHAR), CHR(65279))`;
}

/** The number in a cell that is written plainly, as SQL; NULL where core has to read it. DuckDB takes `1_000` for one. */
export function plainNumberIn({ kind, type }: FileColumn, cell: string): string {
  if (kind !== 'text') return `CAST(${cell} AS DOUBLE)`;
  const text = type === 'VARCHAR' ? cell : `CAST(${cell} AS VARCHAR)`;
  return `TRY_CAST(REPLACE(${text}, '_', '?') AS DOUBLE)`;
}
