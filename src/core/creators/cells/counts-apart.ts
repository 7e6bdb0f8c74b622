import type { Cell } from '../../table';
import { foldWidth, knownText } from './cell-text';
import { readNumber } from './numbers';
import { longestNumber } from './text-limits';

/** One of several counts in each cell of a column: the second of three is `{ at: 1, of: 3 }`. */
export interface PartOfCell {
  readonly at: number;
  readonly of: number;
}

/** The counts of a cell such as `33/15/6`, where it holds so many, each as it is written; else `null`. */
export function countsApart(cell: Cell | undefined, of: number): readonly string[] | null {
  if (typeof cell !== 'string' || cell.length > longestNumber * of) return null;
  const text = foldWidth(cell.trim());
  const sign = signs.find((one) => text.includes(one) && !(one === ',' && /^\d{1,3}(?:,\d{3})+$/.test(text)));
  const parts = sign === undefined ? [] : text.split(sign).map((part) => part.trim());
  return parts.length === of && parts.every(isCount) ? parts : null;
}

const signs = ['/', '|', '、', ';', '\n', '·', ',', ' '];

function isCount(part: string): boolean {
  const read = readNumber(part);
  return read !== 'unreadable' && !read.percent && read.high === null && (read.value ?? 0) >= 0;
}

/** The part of the cell as a cell of its own: blank where nobody knows, `null` where the cell does not hold so many. */
export function partOf(cell: Cell, { at, of }: PartOfCell): Cell | null {
  return countsApart(cell, of)?.[at] ?? (knownText(cell) === null ? '' : null);
}
