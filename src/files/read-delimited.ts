import Papa from 'papaparse';
import { cellFromText } from '../core/cell-from-text';
import type { Table } from '../core/table';
import { mostCells } from './file-limits';
import { extentOf, rectangle } from './rectangle';

/**
 * The table in a text whose values are parted by commas, tabs, semicolons or bars, full-width ones too; which of them is found
 * by looking.
 * `null` where it has too many cells to be read.
 */
export function readDelimited(text: string, tab: string): Table | null {
  if (hasTooManyCells(text)) return null;
  const lines = withOneLineEnd(text);
  const { delimiter, body } = statedDelimiter(lines) ?? { delimiter: likeliestDelimiter(lines), body: lines };
  const rows = rowsOf(body, delimiter).map((row) => row.map(cellFromText));
  const reaches = extentOf(rows);
  if (reaches.rows * reaches.columns > mostCells) return null;
  return { tab, firstRow: 1, firstColumn: 1, rows: rectangle(rows) };
}

/** How the cells of a text are parted, told by its first rows. */
export interface Layout {
  readonly delimiter: string;
  /** Cells of the widest of these rows. */
  readonly width: number;
}

/** The layout of a table whose first rows are in the text; what comes after them need not be. */
export function layoutOf(text: string): Layout {
  const lines = withOneLineEnd(text);
  const { delimiter, body } = statedDelimiter(lines) ?? { delimiter: likeliestDelimiter(lines), body: lines };
  const rows = rowsOf(body, delimiter, rowsCompared);
  return { delimiter, width: rows.reduce((most, row) => Math.max(most, row.length), 1) };
}

/** By the signs outside of quotes that may part two cells: told before a table is made of them. */
function hasTooManyCells(text: string): boolean {
  if (text.length <= mostCells) return false;
  let cells = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && cells <= mostCells; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    else if (!isQuoted && (partsCells(code) || isReturnAlone(text, at))) cells += 1;
  }
  return cells > mostCells;
}

function isReturnAlone(text: string, at: number): boolean {
  return text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) !== 0x0a;
}

const quote = 0x22;
const carriageReturn = 0x0d;

/** Tab, line feed, comma, semicolon, bar. */
function partsCells(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x2c || code === 0x3b || code === 0x7c;
}

/**
 * Files joined by hand end their lines in several ways, and some tools write a return too many: each such end becomes a
 * line feed. Inside of quotes a return belongs to its cell.
 */
function withOneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  let lines = '';
  let from = 0;
  let isQuoted = false;
  let beginsCell = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isQuoted) {
      if (code !== quote) continue;
      if (text.charCodeAt(at + 1) === quote) at += 1;
      else isQuoted = false;
    } else if (code === carriageReturn) {
      lines += `${text.slice(from, at)}\n`;
      if (text.startsWith('\r\n', at + 1)) at += 2;
      else if (text.startsWith('\n', at + 1)) at += 1;
      from = at + 1;
      beginsCell = true;
    } else {
      isQuoted = code === quote && beginsCell;
      beginsCell = partsCells(code);
    }
  }
  return isQuoted ? text.replace(/\r\r?\n|\r/g, '\n') : lines + text.slice(from);
}

const delimiters = [',', '\t', ';', '|'] as const;

/** What a Chinese keyboard types for them. In texts they are stops, so that they must part every line alike. */
const fullWidthDelimiters = ['，', '；', '｜'] as const;

/** Excel's own way of saying it: a first line such as `sep=;`. */
function statedDelimiter(text: string): { readonly delimiter: string; readonly body: string } | null {
  const stated = /^"?sep=(.)"?\n/i.exec(text);
  return stated === null ? null : { delimiter: stated[1] as string, body: text.slice(stated[0].length) };
}

/**
 * The one that cuts most of the first rows into the same number of cells; of equals the one that makes more. Where none of the
 * usual ones cuts all of them so, a full-width one may.
 */
function likeliestDelimiter(text: string): string {
  const ranked = (delimiters: readonly string[]) =>
    delimiters
      .map((delimiter) => ({ delimiter, ...evenness(rowsOf(text, delimiter, rowsCompared)) }))
      .sort((one, other) => other.share - one.share || other.width - one.width)[0] as Cut;
  const usual = ranked(delimiters);
  if (usual.share === allRows) return usual.delimiter;
  const fullWidth = ranked(fullWidthDelimiters);
  return fullWidth.isEven ? fullWidth.delimiter : usual.delimiter;
}

/** How a delimiter cuts the first rows. */
interface Cut {
  readonly delimiter: string;
  readonly share: number;
  readonly width: number;
  readonly isEven: boolean;
}

const allRows = 20;

const rowsCompared = 100;

/**
 * The commonest width above one, and the share of rows that have it, in twentieths: a banner more or less says nothing. `isEven`:
 * all rows have it, of which there are two and more.
 */
function evenness(rows: readonly (readonly string[])[]): Omit<Cut, 'delimiter'> {
  const widths = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return {
    share: Math.round((allRows * count) / Math.max(1, widths.length)),
    width,
    isEven: count > 1 && count === widths.length,
  };
}

/** A quote that is opened and never closed would swallow the rest of the file: then quotes are letters like any other. */
function rowsOf(text: string, delimiter: string, preview = 0): string[][] {
  const read = Papa.parse<string[]>(text, { delimiter, preview, newline: '\n' });
  const unclosed = read.errors.some(({ code }) => code === 'MissingQuotes');
  return unclosed
    ? Papa.parse<string[]>(text, { delimiter, preview, newline: '\n', quoteChar: '\0' }).data
    : read.data;
}
