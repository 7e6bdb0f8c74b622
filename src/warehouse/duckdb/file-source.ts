import { duckName, duckText } from './database';

/** A file that DuckDB is to read. */
export interface FileSource {
  /** As the person calls it. */
  readonly name: string;
  /** Where it lies, as a text in UTF-8: a copy, where it was written in another encoding. */
  readonly path: string;
  /** What tells its cells apart; `null` for a parquet file. */
  readonly text: TextLayout | null;
}

export interface TextLayout {
  readonly delimiter: string;
  /** Cells of the widest row. */
  readonly width: number;
  /** Whether it is gzipped. */
  readonly isPacked: boolean;
}

/** Whether a file's name is that of one that can be read here. */
export function canRun(file: string): boolean {
  return isParquet(file) || /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(file);
}

export function isParquet(file: string): boolean {
  return /\.parquet$/i.test(file);
}

/**
 * What stands behind FROM. Every cell of a text file is read as text, those of its header and of what stands above it too: what a
 * database guesses of the first rows is wrong further down.
 *
 * @param isUneven whether some rows have fewer cells than others, which takes longer
 */
export function fromFile({ path, text }: FileSource, isUneven = false): string {
  if (text === null) return `read_parquet(${duckText(path)})`;
  const { delimiter, width, isPacked } = text;
  const columns = Array.from({ length: width }, (_, at) => `${duckName(textColumn(at))}: 'VARCHAR'`);
  return `read_csv(${[
    duckText(path),
    'auto_detect = false',
    'header = false',
    `columns = {${columns.join(', ')}}`,
    `delim = ${duckText(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `compression = '${isPacked ? 'gzip' : 'none'}'`,
    ...(isUneven ? ['null_padding = true', 'parallel = false'] : []),
  ].join(', ')})`;
}

/** What a column of a text is called: its header may be anything, or that of another. */
export function textColumn(at: number): string {
  return `column${at}`;
}
