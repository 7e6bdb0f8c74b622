import { type Cell, columnLetters, isBlank, type Table } from '../../table';
import { cellText, knownText } from '../cells/cell-text';
import { numberIn } from '../cells/numbers';
import type { CreatorField } from '../creator';
import type { FoundHeader, HeaderColumn } from './find-header';
import { foldHeader } from './fold-header';

/** One of two tables that stand side by side in a tab, and which columns the other has. */
export interface TableBeside {
  readonly table: Table;
  readonly header: FoundHeader;
  /** The letters of the first and the last column that are not read; `null` where the table is alone. */
  readonly other: { readonly from: string; readonly to: string } | null;
}

/** Columns from `from` up to, and without, `to`. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * One of two tables side by side. Where both name who and how many followers, either with a blank column between them or with
 * the same names at one distance, and the creators in a row are not the same, it is the first. Where only one does, behind a
 * blank column of the other, it is that one, if the other has rows of its own. Months of the same creators side by side are
 * one table, and so is an export that names a count twice.
 */
export function tableOfCreators(tab: Table, header: FoundHeader): TableBeside {
  const parts = twoParts(tab, header);
  if (parts === null) return { table: tab, header, other: null };
  const [{ from, to }, other] = parts;
  return {
    table: {
      ...tab,
      firstColumn: tab.firstColumn + from,
      rows: tab.rows.map((row) => row.slice(from, to)),
    },
    header: { ...header, columns: header.columns.slice(from, to) },
    other: {
      from: columnLetters(tab.firstColumn + other.from),
      to: columnLetters(tab.firstColumn + other.to - 1),
    },
  };
}

/** The part that is read, then the other. */
function twoParts(tab: Table, header: FoundHeader): readonly [Part, Part] | null {
  const { row, columns } = header;
  // Another platform's columns beside are the same creators' there.
  if (
    columns.some(
      ({ marks: { platform, everywhere } }) => everywhere || (platform ?? 'xiaohongshu') !== 'xiaohongshu',
    )
  )
    return null;
  const body = tab.rows.slice(row + 1, row + 1 + rowsLookedAt);
  const known = ({ from, to }: Part, fields: readonly CreatorField[]) =>
    columns.slice(from, to).some(({ meaning }) => meaning !== null && fields.includes(meaning.field));
  const isTable = (part: Part) => known(part, who) && known(part, ['followers']);
  for (const { at, behindGap } of possibleStarts(header, body)) {
    const left = { from: 0, to: at };
    const right = { from: at, to: columns.length };
    if (isTable(left) && isTable(right)) {
      if (namesDiffer(columns, at, body)) return [left, right];
    } else if (behindGap && isTable(left) !== isTable(right)) {
      const [creators, other] = isTable(left) ? [left, right] : [right, left];
      const speaksOfCreators = columns
        .slice(other.from, other.to)
        .some(({ meaning }) => meaning !== null && !wordsOfBudgets.includes(meaning.field));
      if (!speaksOfCreators && hasOwnRows(other, creators, body)) return [creators, other];
    }
  }
  return null;
}

/** What a table of budgets or of what colours mean seems to say of creators. */
const wordsOfBudgets: readonly CreatorField[] = ['passedThrough', 'offerAny', 'level', 'niche', 'format'];

/** Whether the other table goes on below the creators, or ends before half of them. */
function hasOwnRows(other: Part, creators: Part, body: readonly (readonly Cell[])[]): boolean {
  const filled =
    ({ from, to }: Part) =>
    (cells: readonly Cell[]) =>
      cells.slice(from, to).some((cell) => !isBlank(cell));
  const [isOther, isCreator] = [filled(other), filled(creators)];
  // A table of its own begins with what its rows are called; prices behind a blank column do not.
  if (body.some((cells) => numberIn(cells[other.from]) !== null)) return false;
  if (body.filter((cells) => isOther(cells) && !isCreator(cells)).length >= 2) return true;
  const rows = body.filter(isOther).length;
  const all = body.filter(isCreator).length;
  return rows > 0 && rows * 2 <= all && body.slice(0, rows).every(isOther);
}

const who: readonly CreatorField[] = ['name', 'id', 'handle', 'url'];
const rowsLookedAt = 200;

/** Columns where a second table may begin: behind a blank one, and where the names of the first begin again. */
function possibleStarts(
  { columns, levels }: FoundHeader,
  body: readonly (readonly Cell[])[],
): readonly { readonly at: number; readonly behindGap: boolean }[] {
  const names = columns.map(({ text }) => foldHeader(levels > 1 ? (text.split('-').pop() ?? '') : text));
  const starts = columns.flatMap(({ text }, column) => {
    const isGap = column > 0 && text === '' && body.every((cells) => isBlank(cells[column]));
    return isGap && names[column + 1] ? [{ at: column + 1, behindGap: true }] : [];
  });
  const distances = columns.flatMap(({ meaning }, column) => {
    if (meaning === null || !who.includes(meaning.field)) return [];
    const again = names.indexOf(names[column] ?? '', column + 1);
    return again - column > 1 ? [again - column] : [];
  });
  for (const distance of new Set(distances)) {
    const start = names.findIndex((name, column) => name !== '' && name === names[column - distance]);
    if (start > 0) starts.push({ at: start, behindGap: false });
  }
  return starts;
}

/** Whether the two say of other creators, row by row: the same creator twice is one row of one table. */
function namesDiffer(
  columns: readonly HeaderColumn[],
  start: number,
  body: readonly (readonly Cell[])[],
): boolean {
  for (const field of who) {
    const at = (from: number, to: number) =>
      columns.findIndex(({ meaning }, column) => column >= from && column < to && meaning?.field === field);
    const [left, right] = [at(0, start), at(start, columns.length)];
    if (left < 0 || right < 0) continue;
    const both = body.filter((cells) => isKnown(cells[left]) && isKnown(cells[right]));
    const differ = both.filter((cells) => !isSameValue(cells[left], cells[right]));
    if (both.length > 0) return differ.length * 2 > both.length;
  }
  return false;
}

function isKnown(cell: Cell | undefined): boolean {
  return cell !== undefined && knownText(cell) !== null;
}

function isSameValue(one: Cell | undefined, other: Cell | undefined): boolean {
  if (cellText(one) === cellText(other)) return true;
  const [a, b] = [numberIn(one), numberIn(other)];
  return a !== null && b !== null && Math.abs(a - b) <= 0.1 * Math.max(Math.abs(a), Math.abs(b));
}
