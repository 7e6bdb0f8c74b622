import { dayAfter1970, daysSince1970, isDay, isoDay, serialOf1970 } from '../../days';
import { type Cell, isDate, type Table } from '../../table';
import { foldWidth } from './cell-text';
import { type DayOrder, hangsOnOrder, withoutLeadIn } from './day-order';
import { longestLookedAt } from './text-limits';

/**
 * The day in a cell as `2025-12-30`, or `null` where there is none: ISO, `2025年12月30日10时13分09秒`, `2025/6/5`,
 * `20250605`, `24.5.20`, `May 3, 2026`, the last of `2025.10.20-2025.11.18`, the first of `2025年12月`, a spreadsheet's serial number, seconds or milliseconds since 1970.
 * Days before 2000 and after 2099 (1970-01-01, 9999-12-31) are what software writes for none.
 *
 * @param from the day of the file, ISO, against which `3天前`, `昨天 12:30` and `05-20` are counted; without it they are
 *   no days
 * @param order which stands first in 05/06/2025, where both make a day; `null`: nobody knows, and it is none
 */
export function readDate(
  cell: Cell,
  from: string | null = null,
  order: DayOrder | null = 'monthFirst',
): string | null {
  if (order === null && hangsOnOrder(cell)) return null;
  const day = dayIn(cell, from, order === 'dayFirst');
  return day === null || day < firstDay || day > lastDay ? null : day;
}

const firstDay = '2000-01-01';
const lastDay = '2099-12-31';

function dayIn(cell: Cell, from: string | null, dayFirst: boolean): string | null {
  if (isDate(cell)) return wholeDay(cell.date);
  if (typeof cell === 'number') return dayOfNumber(cell);
  if (typeof cell !== 'string') return null;
  const text = withoutLeadIn(foldWidth(cell.trim().slice(0, longestLookedAt)));
  // Of a span the figures are of its last day.
  const [, last] = span.exec(text) ?? [];
  const lastDay = last === undefined ? null : wholeDay(last, dayFirst);
  return lastDay ?? wholeDay(text, dayFirst) ?? (from === null ? null : dayFrom(text, from, dayFirst));
}

const span = /^\d{4}\D\d{1,2}\D\d{1,2}日?\s?[-~–—至到]\s?(\d{4}\D.+)$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[,\s]|$)/;

/** Whether the cell names a day only against the day of its file: `3天前`, `昨天`, `05-20`. */
export function isRelativeDate(cell: Cell): boolean {
  return typeof cell === 'string' && readDate(cell) === null && readDate(cell, '2020-06-15') !== null;
}

/** The day that a table is of, from which days such as 3天前 count: that in its tab's name, else in its file's. */
export function dayOfTable({ tab, file = '' }: Table): string | null {
  return dayInName(tab) ?? dayInName(file);
}

/** The day that a name says: `达人库_20260520`, `export 2026-05-20`; `null` where it says none. */
function dayInName(name: string): string | null {
  const found = /(20\d{2})[-_.年]?([01]\d)[-_.月]?([0-3]\d)/.exec(name);
  return found ? isoDay(found[1], found[2], found[3]) : null;
}

function wholeDay(text: string, dayFirst = false): string | null {
  const yearFirst = /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})(?:\s*日|[T\s]|$)/.exec(
    text,
  );
  if (yearFirst) return isoDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const month = /^(20\d{2})(?:[-/.]|\s*年\s*)(\d{1,2})\s*(?:月份?)?$/.exec(text);
  if (month) return isoDay(month[1], month[2], '1');
  const [, first, second, year] = yearLast.exec(text) ?? [];
  if (year !== undefined) {
    const american = isoDay(year, first, second);
    const european = isoDay(year, second, first);
    return dayFirst ? (european ?? american) : (american ?? european);
  }
  const shortYear = /^(\d{2})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?:日|\s|$)/.exec(text);
  if (shortYear && Number(shortYear[1]) >= 13) return isoDay(`20${shortYear[1]}`, shortYear[2], shortYear[3]);
  const named = /^(?:(\d{1,2})\s+)?([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/i.exec(
    text,
  );
  if (named) return isoDay(named[4], monthOf(named[2]), named[1] ?? named[3]);
  const packed = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed) return isoDay(packed[1], packed[2], packed[3]);
  return /^\d{5,13}(?:\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : null;
}

function monthOf(name = ''): string {
  return String('janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.toLowerCase()) / 3 + 1);
}

/** A day said against the day of the file; a day without a year is the latest such day that is not after it. */
function dayFrom(text: string, from: string, dayFirst: boolean): string | null {
  const ago = agoPattern.exec(text);
  if (ago) {
    const days = Number(ago[1]) * (daysIn[(ago[2] ?? '').toLowerCase()] ?? 0);
    const day = dayAfter1970(daysSince1970(from) - days);
    return isDay(day) ? day : null;
  }
  const named = /^(?:刚刚|今天|昨天|前天|just now|today|yesterday)/i.exec(text)?.[0].toLowerCase();
  if (named !== undefined) return dayAfter1970(daysSince1970(from) - (daysBack[named] ?? 0));
  const dayOfYear = /^(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})(?:\s*日|\s|$)/.exec(text);
  if (!dayOfYear) return null;
  const year = Number(from.slice(0, 4));
  const [, first, second] = dayOfYear;
  const [month, dayOfMonth] = dayFirst && !text.includes('月') ? [second, first] : [first, second];
  const day = isoDay(String(year), month, dayOfMonth);
  return day !== null && day > from ? isoDay(String(year - 1), month, dayOfMonth) : day;
}

const agoPattern =
  /^(\d{1,5})\s*(秒钟?|分钟?|小时|天|日|周|个?月|年|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hdw])\s*(?:之?前|ago)/i;

const daysIn: Readonly<Record<string, number>> = {
  天: 1,
  日: 1,
  day: 1,
  days: 1,
  d: 1,
  周: 7,
  week: 7,
  weeks: 7,
  w: 7,
  月: 30,
  个月: 30,
  month: 30,
  months: 30,
  年: 365,
  year: 365,
  years: 365,
};

const daysBack: Readonly<Record<string, number>> = { 昨天: 1, 前天: 2, yesterday: 1 };

/** What a bare number can count as a date is told by its size: days since 1899, seconds or milliseconds since 1970. */
function dayOfNumber(value: number): string | null {
  const packed = /^(20\d{2})(\d{2})(\d{2})$/.exec(String(value));
  if (packed) return isoDay(packed[1], packed[2], packed[3]);
  if (value >= serialOf2000 && value < serialOf2100) return dayAfter1970(value - serialOf1970);
  if (value >= secondsOf2000 && value < secondsOf2100) return dayAfter1970(value / 86_400);
  if (value >= secondsOf2000 * 1000 && value < secondsOf2100 * 1000) return dayAfter1970(value / 86_400_000);
  return null;
}

const serialOf2000 = 36_526;
const serialOf2100 = 73_051;
const secondsOf2000 = 946_684_800;
const secondsOf2100 = 4_102_444_800;
