import { cellFromText } from '../../core/cell-from-text';
import { findHeader, firstTexts } from '../../core/creators/header/find-header';
import type { ColumnChoices } from '../../core/creators/reading';
import { InputError } from '../../core/input-error';
import { type Language, listed, say } from '../../core/messages/message';
import { warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import type { Cell, Table } from '../../core/table';
import type { ColumnMap } from '../columns/column-map';
import { type Database, duckName, type Held, type Row } from './database';
import { type FileSource, fromFile, textColumn } from './file-source';
import { readable } from './unreadable';

/** A file whose header is found. */
export interface FileTable {
  readonly source: FileSource;
  /** Rows of the file that are no creators: its header, and what stands above it. */
  readonly rowsAbove: number;
  /** Every column, in the file's order. */
  readonly columns: readonly FileColumn[];
  /** The rows that core looks at, header and all, in the file's order: they decide how each column is read. */
  readonly looked: Table;
  /** Which row of the file each of them is, from 0; of a header that is no row of the file −1. */
  readonly rowsOfFile: readonly number[];
}

export interface FileColumn {
  /** As the header has it; `''` where it says nothing. */
  readonly name: string;
  /** What queries call it. */
  readonly id: string;
  /** Its place among the columns, from 0. */
  readonly at: number;
  /** Texts have to be read as numbers; floating numbers and whole ones may be ids; others are neither. */
  readonly kind: 'text' | 'floating' | 'number' | 'other';
  /** What DuckDB calls it. */
  readonly type: string;
}

/** So many rows at the top are looked at whatever else is. */
export const rowsLookedAt = 2000;

/** A header stands among so many rows at the top. */
const rowsOfHeader = 60;

/**
 * The columns of a file, under the header that core finds, and its first rows.
 * @throws InputError where the file is no table
 */
export async function fileTable(
  database: Database,
  source: FileSource,
  choices: ColumnChoices,
  language: Language,
): Promise<FileTable> {
  const found = await columnsOf(database, source, language);
  const rows = await topRows(database, source, found, language);
  const all = source.text === null ? [found.map(({ name }) => name), ...rows] : rows;
  const name = source.name.replace(/^.*[\\/]/, '');
  const top: Table = { tab: name, file: name, firstRow: 1, firstColumn: 1, rows: all };
  const header = findHeader(top, choices) ?? firstTexts(top);
  const columns = found.map((column) => ({
    ...column,
    name: header?.columns[column.at]?.text ?? column.name,
  }));
  const row = header?.row ?? 0;
  const looked = { ...top, rows: all.slice(0, row + 1 + rowsLookedAt) };
  const rowsAbove = row + (source.text === null ? 0 : 1);
  const rowsOfFile = looked.rows.map((_, at) => at - (source.text === null ? 1 : 0));
  return { source, rowsAbove, columns, looked, rowsOfFile };
}

async function columnsOf(
  database: Database,
  source: FileSource,
  language: Language,
): Promise<readonly FileColumn[]> {
  if (source.text !== null)
    return Array.from({ length: source.text.width }, (_, at) => {
      return { name: '', id: textColumn(at), at, kind: 'text', type: 'VARCHAR' };
    });
  const described = await readable(source, language, () =>
    database.rows(`DESCRIBE SELECT * FROM ${fromFile(source)}`),
  );
  return described.map((row, at) => {
    const [name, type] = [String(row['column_name']), String(row['column_type'])];
    return { name, id: name, at, kind: kindOf(type), type };
  });
}

function kindOf(type: string): FileColumn['kind'] {
  if (/^(?:DOUBLE|FLOAT)$/.test(type)) return 'floating';
  if (/^(?:U?(?:BIG|HUGE|SMALL|TINY)?INT(?:EGER)?|DECIMAL\(.*\))$/.test(type)) return 'number';
  return /^(?:VARCHAR|BOOLEAN|DATE|TIMESTAMP|ENUM|UUID)(?!.*\[\])/.test(type) ? 'text' : 'other';
}

async function topRows(
  database: Database,
  source: FileSource,
  columns: readonly FileColumn[],
  language: Language,
): Promise<readonly (readonly Cell[])[]> {
  const top = (isUneven: boolean) =>
    `SELECT ${cellsOf(columns)} FROM ${fromFile(source, isUneven)} LIMIT ${rowsOfHeader + rowsLookedAt}`;
  const rows = await readable(source, language, (isUneven) => database.rows(top(isUneven)));
  return rows.map((row) => cellsIn(row, columns, source));
}

/** What is selected of a row for core to read. */
export function cellsOf(columns: readonly FileColumn[]): string {
  return columns
    .map(({ id, kind }, at) => {
      const text = kind === 'text' ? `CAST(${duckName(id)} AS VARCHAR)` : duckName(id);
      return `${kind === 'other' ? "''" : text} AS c${at}`;
    })
    .join(', ');
}

/** The cells of such a row as core reads a table's. */
export function cellsIn(row: Row, columns: readonly FileColumn[], { text }: FileSource): readonly Cell[] {
  return columns.map((_, at) => {
    const cell = cellOf(row[`c${at}`] ?? null);
    return text !== null && typeof cell === 'string' ? cellFromText(cell) : cell;
  });
}

/** An id that is longer than a number can be stays a text. */
function cellOf(held: Held): Cell {
  if (typeof held === 'bigint') {
    const number = Number(held);
    return Number.isSafeInteger(number) ? number : String(held);
  }
  if (typeof held === 'number') return Number.isFinite(held) ? held : '';
  return typeof held === 'string' ? held : held === null ? '' : String(held);
}

/** @throws InputError that names a column of the map which the file has not, or which holds neither numbers nor texts */
export function assertColumns(
  { source: { name: file }, columns }: FileTable,
  { columns: mapped }: ColumnMap,
  language: Language,
): void {
  for (const [field, source] of Object.entries(mapped)) {
    for (const column of [source.column, source.dividedBy]) {
      if (column === null) continue;
      const found = columnNamed(columns, column);
      if (found === undefined) {
        const named = columns.filter(({ name }) => name !== '').slice(0, mostNamed);
        const all = listed(
          language,
          named.map(({ name }) => name),
        );
        throw new InputError(say(language, messages.noSuchColumn, { file, column, field, columns: all }));
      }
      if (found.kind === 'other')
        throw new InputError(say(language, messages.columnKind, { file, column, field, kind: found.type }));
    }
  }
}

/** More say no more. */
const mostNamed = 40;

/** The column under a header, the first of several of the same name. */
export function columnNamed(columns: readonly FileColumn[], name: string): FileColumn | undefined {
  return columns.find((column) => column.name === name);
}
