import { type Cell, isBlank, isError, type Table } from '../../table';
import { cellText, isAsAbove } from '../cells/cell-text';
import { noteLink, profileLink } from '../cells/links';
import { readNumber } from '../cells/numbers';
import type { CreatorField } from '../creator';

/** The column's cells worth looking at: ones that say something below the header, spread over the table, no more than `most`. */
export function sample(table: Table, firstRow: number, column: number, most = 120): readonly Cell[] {
  const cells: Cell[] = [];
  const step = Math.max(1, Math.floor((table.rows.length - firstRow) / (most * 2)));
  for (let row = firstRow; row < table.rows.length && cells.length < most; row += step) {
    const cell = table.rows[row]?.[column];
    if (cell !== undefined && !isBlank(cell) && !isError(cell) && !isAsAbove(cell)) cells.push(cell);
  }
  return cells;
}

/** The share of cells that read as a number or as 'not known', 0 to 1; `null` where there is nothing to judge. */
export function numericShare(cells: readonly Cell[]): number | null {
  return cells.length === 0 ? null : shareOf(cells, (cell) => readNumber(cell) !== 'unreadable');
}

/** The share of cells that are bare numbers, exact to the unit: these win over a column of `409.8M`. */
export function exactShare(cells: readonly Cell[]): number {
  return cells.length === 0 ? 0 : shareOf(cells, (cell) => /^-?\d+(?:\.\d+)?$/.test(cellText(cell)));
}

/** What a column holds by its cells alone, where its header says nothing: profile links, note links, ids, @handles, formats, prices. */
export function fieldByContent(cells: readonly Cell[]): CreatorField | null {
  if (cells.length < fewestCells) return null;
  for (const [field, pattern] of contentPatterns) {
    if (shareOf(cells, (cell) => pattern.test(cellText(cell))) >= telling) return field;
  }
  return null;
}

const fewestCells = 2;
const telling = 0.8;

const contentPatterns: readonly (readonly [CreatorField, RegExp])[] = [
  ['url', profileLink],
  ['noteUrl', noteLink],
  ['id', /^[0-9a-f]{24}$/i],
  ['format', /^(?:图文|圖文|图片|圖片|视频|影片|images?|photos?|videos?)(?:笔记|筆記| notes?)?$/i],
  ['handle', /^@[\w.]{2,40}$/],
  ['contact', /^[\w.+-]+@[\w-]+\.[\w.]+$/],
  ['offerAny', /^[¥￥]\s*\d[\d,.]*\s*[万wk]?$/i],
];

/** The share of the cells that hold it, 0 to 1. */
export function shareOf(cells: readonly Cell[], holds: (cell: Cell) => boolean): number {
  return cells.filter(holds).length / cells.length;
}
