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

const cell = '\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,7}';
const column = '\\$?[A-Z]{1,3}';
const row = '\\$?[1-9][0-9]{0,7}';
const reference = new RegExp(
  `^(?:${cell}(?::(?:${cell}|${column}))?|${column}:${column}|${row}:${row})$`,
  'i',
);

/** A text in quotation marks; or the name of a tab, a reference, a number or the name of a function, marks included. */
const parts = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[$\p{L}\p{N}_.:!]+/gu;

/**
 * A person's formula with its references to the tab's own cells changed as their rows and columns moved. References to
 * other tabs, and to what is no more, stay as they are.
 */
export function moveFormula(formula: string, move: Move): string {
  let quotedTab: string | null = null;
  return formula.replace(parts, (part, at: number) => {
    if (part.startsWith("'")) {
      quotedTab = part;
      return part;
    }
    const tab = part.startsWith('!') ? quotedTab : null;
    quotedTab = null;
    if (part.startsWith('"')) return part;
    // In `D5:INDEX(` only the cell is a reference.
    const end = formula[at + part.length] === '(' ? Math.max(0, part.lastIndexOf(':')) : part.length;
    return movePart(part.slice(0, end), tab, move) + part.slice(end);
  });
}

/** `Rates!A1:B2`, or `!A1:B2` behind the name of a tab in quotation marks. */
function movePart(part: string, quotedTab: string | null, move: Move): string {
  const from = part.lastIndexOf('!') + 1;
  const tab = from === 0 ? null : nameOf(quotedTab ?? part.slice(0, from - 1));
  const found = part.slice(from);
  if (!reference.test(found) || (tab !== null && tab.toLowerCase() !== move.tab.toLowerCase())) return part;
  return part.slice(0, from) + moveReference(found, move);
}

function nameOf(name: string): string {
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
