import { columnLetters } from '../../table';

/** Where rows and columns of a tab went, offsets counted from 0; `null` for one that is no more. */
export interface Move {
  /** The tab's own name, by which a formula may speak of it. */
  readonly tab: string;
  readonly rowOf: (row: number) => number | null;
  readonly columnOf: (column: number) => number | null;
  /** The first and last row of the list, as it stood and as it will stand: a range over all of it goes on doing so. */
  readonly list: { readonly from: Span; readonly to: Span };
}

type Span = readonly [first: number, last: number];

const text = '"(?:[^"]|"")*"';
const sheet = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const cell = '\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,7}';
const column = '\\$?[A-Z]{1,3}';
const row = '\\$?[1-9][0-9]{0,7}';
const reference = `${cell}:${cell}|${cell}:${column}|${cell}|${column}:${column}|${row}:${row}`;
const word = '[\\p{L}\\p{N}_.]+';
const parts = new RegExp(
  `(${text})|(${sheet})?(${reference})(?![\\p{L}\\p{N}_.(!])|(${sheet}|${word})|'(?:[^']|'')*'?`,
  'giu',
);

/**
 * A person's formula with its references to the tab's own cells changed as their rows and columns moved. References to
 * other tabs, and to what is no more, stay as they are.
 */
export function moveFormula(formula: string, move: Move): string {
  return formula.replace(
    parts,
    (whole, quoted: string | undefined, tab: string | undefined, found: string | undefined) => {
      if (quoted !== undefined || found === undefined) return whole;
      if (tab !== undefined && nameOf(tab).toLowerCase() !== move.tab.toLowerCase()) return whole;
      return (tab ?? '') + moveReference(found, move);
    },
  );
}

function nameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

interface Corner {
  readonly column: string;
  readonly columnFixed: string;
  readonly row: number | null;
  readonly rowFixed: string;
}

function moveReference(reference: string, move: Move): string {
  const corners = reference.split(':').map(readCorner);
  const [one, other] = corners;
  if (one === undefined) return reference;
  if (other === undefined) return writeCorner(one, movedColumn(one, move), moved(one.row, move.rowOf));
  const [first, last] = movedRows(one.row, other.row, move);
  return `${writeCorner(one, movedColumn(one, move), first)}:${writeCorner(other, movedColumn(other, move), last)}`;
}

function readCorner(written: string): Corner {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(written) ?? [];
  // In `$5` the only sign belongs to the row.
  const isRow = letters === '';
  return {
    column: letters.toUpperCase(),
    columnFixed: isRow ? '' : columnFixed,
    row: digits === '' ? null : Number(digits) - 1,
    rowFixed: isRow ? columnFixed : rowFixed,
  };
}

function writeCorner({ columnFixed, rowFixed }: Corner, letters: string, rowAt: number | null): string {
  const columnPart = letters === '' ? '' : `${columnFixed}${letters}`;
  return rowAt === null ? columnPart : `${columnPart}${rowFixed}${rowAt + 1}`;
}

function movedColumn({ column: letters }: Corner, { columnOf }: Move): string {
  if (letters === '') return '';
  let position = 0;
  for (const letter of letters) position = position * 26 + letter.charCodeAt(0) - 64;
  const to = columnOf(position - 1);
  return to === null ? letters : columnLetters(to + 1);
}

function moved(rowAt: number | null, rowOf: Move['rowOf']): number | null {
  return rowAt === null ? null : (rowOf(rowAt) ?? rowAt);
}

function movedRows(
  first: number | null,
  last: number | null,
  { rowOf, list: { from, to } }: Move,
): readonly [number | null, number | null] {
  const start = first === from[0] ? to[0] : moved(first, rowOf);
  const end = last === from[1] ? to[1] : moved(last, rowOf);
  return start === null || end === null || start <= end ? [start, end] : [end, start];
}
