import { cellText, foldWidth } from '../../../creators/cells/cell-text';
import { readDate } from '../../../creators/cells/dates';
import { readNumber } from '../../../creators/cells/numbers';
import { daysBetween, isoDay } from '../../../days';
import { type Cell, isError } from '../../../table';
import { folded, type PlanColumn } from './plan-column';

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

/**
 * The day in a cell in any usual writing. Of one without a year, such as 9月20日 or 1/5, the one nearest to a day; a month
 * alone is none.
 */
export function readDayNear(cell: Cell, near: string): string | null {
  if (typeof cell === 'string') {
    const text = withoutWeekday(foldWidth(cell).trim());
    const [, month, day] = withoutYear.exec(text) ?? [];
    if (month !== undefined) return nearest(month, day, near);
    if (monthAlone.test(text)) return null;
    return readDate(text.replace(/号$/, ''));
  }
  return readDate(cell);
}

/** The day in a cell that says its year; `null` for any other. */
export function readWholeDay(cell: Cell): string | null {
  if (typeof cell === 'string') {
    const text = foldWidth(cell).trim();
    if (withoutYear.test(text) || monthAlone.test(text)) return null;
  }
  return isError(cell) ? null : readDate(cell);
}

/** 10/13（周二） is 10/13. */
function withoutWeekday(text: string): string {
  return text.replace(/\s?\(?(?:周|星期)[一二三四五六日天]\)?$/, '').trim();
}

const withoutYear = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const monthAlone = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*(?:月份?)?$/;

function nearest(month: string, day: string | undefined, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const found = [year - 1, year, year + 1].flatMap((of) => isoDay(String(of), month, day) ?? []);
  const away = (one: string) => Math.abs(daysBetween(near, one));
  return found.sort((one, other) => away(one) - away(other))[0] ?? null;
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
