import { cellText, foldWidth } from '../../../creators/cells/cell-text';
import { readNumber } from '../../../creators/cells/numbers';
import { type Cell, isError } from '../../../table';
import { folded, type PlanColumn } from './plan-column';
import { readDayNear } from './read-day';

/** What a cell of Plan says: a day as ISO, money as whole fen, a word as its key. `undefined`: it cannot be read. */
export function readCell(cell: Cell, column: PlanColumn, near: string): string | number | undefined {
  if (isError(cell)) return undefined;
  switch (column.type) {
    case 'day':
      return readDayNear(cell, near) ?? undefined;
    case 'money':
      return readFen(cell);
    case 'batch':
      return readBatch(cell);
    case 'word':
      return readWord(cell, column);
    case 'text':
      return cellText(cell);
  }
}

/** `¥1,200`, `1.2万`, `9,500 含视频`: the amount that stands first. A range is none. */
function readFen(cell: Cell): number | undefined {
  const read = readNumber(cell);
  const whole = read !== 'unreadable' && read.high === null && !read.percent ? read.value : null;
  if (whole !== null) return whole < 0 ? undefined : Math.round(whole * 100);
  if (typeof cell !== 'string' || (read !== 'unreadable' && read.high !== null)) return undefined;
  const [first] = leadingAmount.exec(foldWidth(cell).trim()) ?? [];
  if (first === undefined) return undefined;
  const amount = readNumber(first.trim());
  return amount === 'unreadable' || amount.value === null ? undefined : Math.round(amount.value * 100);
}

/** An amount with a remark behind it; neither a day nor a range. */
const leadingAmount = /^[¥￥]?\s*\d[\d,]*(?:\.\d+)?\s*(?:[万wk](?![a-z]))?(?=\s+\D|[^\d\s,./~–—%-]|$)/i;

function readBatch(cell: Cell): 1 | 2 | undefined {
  const read = readNumber(cell);
  if (read === 'unreadable' || read.high !== null) return undefined;
  return read.value === 1 || read.value === 2 ? read.value : undefined;
}

function readWord(cell: Cell, { field, words = {}, synonyms = {} }: PlanColumn): string | undefined {
  const text = cellText(cell);
  const said = folded(text);
  const key = Object.keys(words).find((one) => {
    const { en, zh } = words[one] ?? { en: one, zh: one };
    return [one, en, zh].some((word) => folded(word) === said);
  });
  const known = key ?? Object.entries(synonyms).find(([word]) => folded(word) === said)?.[1];
  return known ?? (field === 'status' ? text : undefined);
}
