import { InputError } from '../../core/input-error';
import { type Language, listed, say } from '../../core/messages/message';
import { warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import type { Cell, Table } from '../../core/table';
import type { ColumnMap } from '../columns/column-map';
import { type Database, duckName, duckText, type Held } from './database';

/** A file as DuckDB reads it. */
export interface FileTable {
  readonly file: string;
  /** What stands behind FROM. */
  readonly from: string;
  readonly columns: readonly FileColumn[];
}

export interface FileColumn {
  readonly name: string;
  /** Texts have to be read as numbers; whole numbers may be ids; others are neither. */
  readonly kind: 'text' | 'number' | 'whole' | 'other';
  /** What DuckDB calls it. */
  readonly type: string;
}

/** Whether a file's name is that of one that can be read here. */
export function canRun(file: string): boolean {
  return /\.(?:parquet|csv|tsv|txt)(?:\.gz)?$/i.test(file);
}

/**
 * Every column of a text file is read as text: what a database guesses of the first rows is wrong further down.
 * @throws InputError where the file is no table
 */
export async function fileTable(database: Database, file: string, language: Language): Promise<FileTable> {
  const from = /\.parquet$/i.test(file)
    ? `read_parquet(${duckText(file)})`
    : `read_csv(${duckText(file)}, all_varchar = true, header = true, sample_size = 20480)`;
  const described = await readable(file, language, () => database.rows(`DESCRIBE SELECT * FROM ${from}`));
  const columns = described.map((row) => columnOf(String(row['column_name']), String(row['column_type'])));
  return { file, from, columns };
}

/** @throws InputError with the first line of what DuckDB says, where the file cannot be read after all */
export async function readable<Result>(
  file: string,
  language: Language,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new InputError(say(language, messages.fileUnreadable, { file, why }));
  }
}

function columnOf(name: string, type: string): FileColumn {
  const kind = /^(?:U?(?:BIG|HUGE|SMALL|TINY)?INT(?:EGER)?)$/.test(type)
    ? 'whole'
    : /^(?:DOUBLE|FLOAT|DECIMAL)/.test(type)
      ? 'number'
      : /^(?:VARCHAR|BOOLEAN|DATE|TIMESTAMP|ENUM|UUID)(?!.*\[\])/.test(type)
        ? 'text'
        : 'other';
  return { name, kind, type };
}

/** @throws InputError that names a column of the map which the file has not, or which holds neither numbers nor texts */
export function assertColumns(
  { file, columns }: FileTable,
  { columns: mapped }: ColumnMap,
  language: Language,
): void {
  for (const [field, source] of Object.entries(mapped)) {
    for (const column of [source.column, source.dividedBy]) {
      if (column === null) continue;
      const found = columns.find(({ name }) => name === column);
      if (found === undefined) {
        const gaps = {
          file,
          column,
          field,
          columns: listed(
            language,
            columns.slice(0, mostNamed).map(({ name }) => name),
          ),
        };
        throw new InputError(say(language, messages.noSuchColumn, gaps));
      }
      if (found.kind === 'other')
        throw new InputError(say(language, messages.columnKind, { file, column, field, kind: found.type }));
    }
  }
}

/** More say no more. */
const mostNamed = 40;

/** The first rows as core reads a table: they decide how each column is read. */
export async function firstRows(
  database: Database,
  { file, from, columns }: FileTable,
  language: Language,
): Promise<Table> {
  const selectable = columns.map((column) => (column.kind === 'other' ? "''" : duckName(column.name)));
  const texts = selectable.map((text, at) =>
    columns[at]?.kind === 'text' ? `CAST(${text} AS VARCHAR)` : text,
  );
  const rows: Cell[][] = [columns.map(({ name }) => name)];
  const sql = `SELECT ${texts.map((text, at) => `${text} AS c${at}`).join(', ')} FROM ${from} LIMIT ${rowsLookedAt}`;
  for (const row of await readable(file, language, () => database.rows(sql)))
    rows.push(columns.map((_, at) => cellOf(row[`c${at}`] ?? null)));
  const name = file.replace(/^.*[\\/]/, '');
  return { tab: name, file: name, firstRow: 1, firstColumn: 1, rows };
}

/** So many tell a column's unit and average. */
export const rowsLookedAt = 2000;

/** An id that is longer than a number can be stays a text. */
function cellOf(held: Held): Cell {
  if (typeof held === 'bigint') {
    const number = Number(held);
    return Number.isSafeInteger(number) ? number : String(held);
  }
  if (typeof held === 'number') return Number.isFinite(held) ? held : '';
  return typeof held === 'string' ? held : held === null ? '' : String(held);
}
