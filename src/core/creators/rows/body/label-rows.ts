import { median } from '../../../median';
import { type Cell, isBlank, type Table } from '../../../table';
import { knownText } from '../../cells/cell-text';
import { numberIn } from '../../cells/numbers';
import type { RecognisedColumns } from '../../columns/recognised-columns';
import { isNumberField } from '../../field-kinds';
import { headerMeaning } from '../../header/header-meaning';
import type { IdentifiedRows } from './identified-rows';
import { type LabelWords, labelWords } from './label-words';
import { rowWords } from './row-words';

/**
 * Tells rows that say something of the table: a target, a budget, a fee, the largest of a column, who made it. Their words
 * stand where the names do and never decide alone. Such a row has no id or link, and is half empty or ends a block of rows;
 * what is called Max must have the largest numbers there are; what only ends in such a word has no followers, either.
 */
export function labelRows(
  table: Table,
  firstRow: number,
  { used }: RecognisedColumns,
  identified: IdentifiedRows,
): (row: number) => boolean {
  const columnsOf = (fields: readonly ('id' | 'handle' | 'name' | 'followers')[]) =>
    fields.flatMap((field) => used.get(field)?.[0]?.column ?? []);
  const naming = columnsOf(['name', 'id', 'handle']);
  const followers = columnsOf(['followers']);
  const read = [...new Set([...used.values()].flatMap((of) => of.map(({ column }) => column)))].filter(
    (column) => !naming.includes(column),
  );
  const numbers = [...used].flatMap(([field, [first]]) =>
    first !== undefined && isNumberField(field) ? [first.column] : [],
  );
  const cellsOf = (row: number): readonly Cell[] => table.rows[row] ?? [];
  const filledIn = (row: number) => read.filter((column) => knownText(cellsOf(row)[column]) !== null).length;
  const usual = usualFilling(table, firstRow, filledIn);
  const isHalfEmpty = (row: number) => filledIn(row) * 2 <= usual;
  const hasFollowers = (row: number) =>
    followers.length === 0 || followers.some((column) => numberIn(cellsOf(row)[column]) !== null);

  /** In a column of names, or in the first cell of a row without a name. */
  const labelOf = (row: number): Cell | undefined => {
    const cells = cellsOf(row);
    return (
      naming.map((column) => cells[column]).find((cell) => cell !== undefined && !isBlank(cell)) ??
      cells.find((cell) => !isBlank(cell))
    );
  };
  const wordsOf = (row: number): LabelWords | null => (identified.has(row) ? null : labelWords(labelOf(row)));
  const isGap = (row: number) =>
    row < firstRow ||
    row >= table.rows.length ||
    cellsOf(row).every(isBlank) ||
    rowWords(labelOf(row)).total ||
    wordsOf(row) === 'whole';
  const endsBlock = (row: number) => isGap(row - 1) || isGap(row + 1);

  const extremes = new Map<string, readonly (number | null)[]>();
  const extremesOf = (which: 'largest' | 'smallest'): readonly (number | null)[] => {
    const known = extremes.get(which) ?? extremesIn(which);
    extremes.set(which, known);
    return known;
  };
  function extremesIn(which: 'largest' | 'smallest'): readonly (number | null)[] {
    return numbers.map((column) => {
      let extreme: number | null = null;
      for (let row = firstRow; row < table.rows.length; row++) {
        const value = numberIn(cellsOf(row)[column]);
        if (value === null || rowWords(labelOf(row)).perhapsTotal || labelWords(labelOf(row)) !== null)
          continue;
        if (extreme === null || (which === 'largest' ? value > extreme : value < extreme)) extreme = value;
      }
      return extreme;
    });
  }
  function isExtreme(row: number, which: 'largest' | 'smallest'): boolean {
    const found = extremesOf(which);
    const known = numbers.flatMap((column, at) => {
      const value = numberIn(cellsOf(row)[column]);
      return value === null ? [] : [value === found[at]];
    });
    return known.length > 0 && known.every(Boolean);
  }

  return (row) => {
    const words = wordsOf(row);
    if (words === 'largest' || words === 'smallest')
      return isExtreme(row, words) || (!hasFollowers(row) && isHalfEmpty(row));
    if (words === 'whole') return isHalfEmpty(row) || identified.usual || endsBlock(row);
    if (hasFollowers(row) || identified.has(row) || !isHalfEmpty(row)) return false;
    const label = labelOf(row);
    return (
      words === 'ending' ||
      rowWords(label).perhapsTotal ||
      (filledIn(row) > 0 && typeof label === 'string' && headerMeaning(label.trim())?.by === 'name')
    );
  };
}

/** How many of the columns that are read a row typically fills. */
function usualFilling(table: Table, firstRow: number, filledIn: (row: number) => number): number {
  const step = Math.max(1, Math.floor((table.rows.length - firstRow) / rowsLookedAt));
  const filled: number[] = [];
  for (let row = firstRow; row < table.rows.length; row += step) {
    const count = filledIn(row);
    if (count > 0) filled.push(count);
  }
  return median(filled) ?? 0;
}

const rowsLookedAt = 60;
