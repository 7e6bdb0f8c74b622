import type { Cell, Table } from '../../../table';
import { cellText, knownText } from '../../cells/cell-text';
import { sample } from '../../columns/content';
import type { RecognisedColumns } from '../../columns/recognised-columns';
import { labelWords } from './label-words';
import { rowWords } from './row-words';

/** Which rows have an id or a link of their own. */
export interface IdentifiedRows {
  /** Whether the row has an id, handle or link shaped like those of the others. A total has its word there at most. */
  has(row: number): boolean;
  /** Whether most rows have one, so that a row without is none of them. */
  readonly usual: boolean;
}

export function identifiedRows(table: Table, firstRow: number, { used }: RecognisedColumns): IdentifiedRows {
  const columns = (['id', 'url', 'handle', 'noteId', 'noteUrl'] as const).flatMap((field) => {
    const column = used.get(field)?.[0]?.column;
    if (column === undefined) return [];
    const cells = sample(table, firstRow, column, cellsLookedAt);
    return [{ column, shaped: cells.filter(hasShapeOfId).length * 2 > cells.length }];
  });
  const has = (row: number) =>
    columns.some(({ column, shaped }) => {
      const cell = table.rows[row]?.[column];
      if (shaped) return hasShapeOfId(cell);
      return knownText(cell) !== null && !saysOfTable(cell);
    });
  const step = Math.max(1, Math.floor((table.rows.length - firstRow) / cellsLookedAt));
  let looked = 0;
  let identified = 0;
  for (let row = firstRow; row < table.rows.length; row += step) {
    looked++;
    if (columns.length > 0 && has(row)) identified++;
  }
  return { has, usual: identified * 2 > looked };
}

/** A total, an example or a label has its word in any column that names. */
function saysOfTable(cell: Cell | undefined): boolean {
  const { perhapsTotal, example } = rowWords(cell);
  if (perhapsTotal || example) return true;
  const label = labelWords(cell);
  return label !== null && label !== 'ending';
}

const cellsLookedAt = 60;

/** Ids and links have digits, or `_` or `://`; words for a total have none. */
function hasShapeOfId(cell: Cell | undefined): boolean {
  return /[\d_]|:\/\//.test(cellText(cell)) && !rowWords(cell).total;
}
