import { columnLetters } from '../../core/table';

/** What an A1 notation says. An open end (`B2:B`) has no `lastRow`; a whole row has no columns. */
export interface A1Reference {
  readonly sheetName: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const notation =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]*))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

const rowsAndColumns = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/**
 * Reads `B2`, `B2:D`, `B:B`, `3:3`, each with or without a sheet's name, and `R2C2`. `null` where it is none of them.
 */
export function readA1(text: string): A1Reference | null {
  const [byNumbers, first, second, third, fourth] = rowsAndColumns.exec(text.trim()) ?? [];
  if (byNumbers !== undefined) {
    return {
      sheetName: null,
      firstRow: Number(first),
      firstColumn: Number(second),
      lastRow: Number(third ?? first),
      lastColumn: Number(fourth ?? second),
    };
  }
  const [whole, quoted, plain, column, row, lastColumn, lastRow] = notation.exec(text.trim()) ?? [];
  if (whole === undefined || (!column && !row)) return null;
  const isSingle = lastColumn === undefined;
  if (isSingle && !(column && row)) return null;
  if (!isSingle && !lastColumn && !lastRow) return null;
  return {
    sheetName: quoted?.replace(/''/g, "'") ?? (plain || null),
    firstRow: numberOrNull(row),
    firstColumn: columnOrNull(column),
    lastRow: isSingle ? numberOrNull(row) : numberOrNull(lastRow),
    lastColumn: isSingle ? columnOrNull(column) : columnOrNull(lastColumn),
  };
}

/** Rows (`5:7`) or columns (`D:F`) that are named whole; `null` for cells. */
export type Whole = 'rows' | 'columns' | null;

/** Writes a rectangle as A1 notation: `B2` or `B2:D5`; whole rows as `5:7`, whole columns as `D:F`. */
export function writeA1(
  area: { row: number; column: number; rows: number; columns: number },
  whole: Whole = null,
): string {
  if (whole === 'rows') return `${area.row}:${area.row + area.rows - 1}`;
  if (whole === 'columns')
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  const first = columnLetters(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** The number of a column's letters, counted from 1: A → 1, AA → 27. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function numberOrNull(text: string | undefined): number | null {
  return text ? Number(text) : null;
}

function columnOrNull(letters: string | undefined): number | null {
  return letters ? columnNumber(letters) : null;
}
