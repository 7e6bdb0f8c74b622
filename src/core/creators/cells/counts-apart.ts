import type { Cell } from '../../table';
import { foldWidth, knownText } from './cell-text';
import { readNumber } from './numbers';
import { longestNumber } from './text-limits';

/** One of several counts in each cell of a column: the second of three is `{ at: 1, of: 3 }`. */
export interface PartOfCell {
  readonly at: number;
  readonly of: number;
  /** The words that stand before the count in its cells, where these say which it is: 赞 and 点赞. */
  readonly called?: ReadonlySet<string>;
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

/**
 * The counts of a cell that names each, 赞240 藏90 评12 or `点赞170｜收藏80`, by the words before them; `null` where it holds fewer
 * than two or anything else.
 */
export function countsCalled(cell: Cell | undefined): ReadonlyMap<string, string> | null {
  if (typeof cell !== 'string' || cell.length > longestCalled) return null;
  const text = foldWidth(cell.trim()).toLowerCase();
  const counts = new Map<string, string>();
  for (const [, word = '', count = ''] of text.matchAll(calledCount)) counts.set(word, count);
  return counts.size > 1 && text.replace(calledCount, '') === '' ? counts : null;
}

const calledCount = /([\p{L}]{1,10})[\s:]{0,3}(\d[\d.,]{0,12}(?:[万千]|[wk](?![a-z]))?\+?)[\s/|、;,·]{0,3}/gu;
/** Five counts with their words (assumption). */
const longestCalled = 100;

/** The part of the cell as a cell of its own: blank where nobody knows, `null` where the cell does not hold so many. */
export function partOf(cell: Cell, { at, of, called }: PartOfCell): Cell | null {
  if (called !== undefined) {
    const counts = countsCalled(cell);
    if (counts === null) return knownText(cell) === null ? '' : null;
    return [...counts].find(([word]) => called.has(word))?.[1].replace(/,$/, '') ?? '';
  }
  return countsApart(cell, of)?.[at] ?? (knownText(cell) === null ? '' : null);
}
