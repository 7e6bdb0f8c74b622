import { foldWidth } from '../../../creators/cells/cell-text';
import { readDate } from '../../../creators/cells/dates';
import { daysBetween, isoDay } from '../../../days';
import type { Cell } from '../../../table';

/**
 * The one day in a cell in any usual writing: 2026-09-25, 9.25晚8点, 周五 9.25, 9-25前, Sep 25, 25/9/2026, 0925, a serial
 * number in text. Of one without a year, and of one that may be read two ways, the day nearest to another is meant. `null`
 * for what is none, or not one: a month alone, a span, 下周三, TBD, and two ways that are both near.
 */
export function readDayNear(cell: Cell, near: string): string | null {
  const found = daysIn(cell, Number(near.slice(0, 4)));
  const away = (day: string) => Math.abs(daysBetween(near, day));
  const [first, second] = [...new Set(found.days)].sort((one, other) => away(one) - away(other));
  if (first === undefined) return null;
  const isSure = !found.isTwoWays || second === undefined || away(second) > nearDays;
  return isSure ? first : null;
}

/** The day in a cell that says its year, and can be read in one way; `null` for any other. */
export function readWholeDay(cell: Cell): string | null {
  const { days, saysYear } = daysIn(cell, 0);
  const [day, other] = new Set(days);
  return saysYear && day !== undefined && other === undefined ? day : null;
}

/** Assumption: notes are moved by less, so that of 9/10/2026 neither reading can be ruled out for one of late September. */
const nearDays = 45;

/** What a cell may mean. */
interface Read {
  readonly days: readonly string[];
  readonly saysYear: boolean;
  /** Day and month, or day and year, may be the one or the other. */
  readonly isTwoWays: boolean;
}

const none: Read = { days: [], saysYear: false, isTwoWays: false };

function daysIn(cell: Cell, year: number): Read {
  if (typeof cell === 'number') return ofNumber(cell, year);
  if (typeof cell !== 'string') return whole(readDate(cell));
  if (cell.length > longest) return none;
  const written = foldWidth(cell).trim();
  const plain = yearFirst(written);
  if (plain !== null) return plain;
  const text = dayAlone(written);
  return (
    yearFirst(text) ??
    yearLast(text) ??
    withMonthName(text, year) ??
    withoutYear(text, year) ??
    packed(text, year)
  );
}

/** No day is written with more characters. */
const longest = 40;

function whole(...days: readonly (string | null)[]): Read {
  const known = days.filter((day) => day !== null && readDate(day) === day) as readonly string[];
  return { days: known, saysYear: true, isTwoWays: known.length > 1 };
}

function ofAnyYear(year: number, month: string, day: string): Read {
  const days = [year - 1, year, year + 1].flatMap((one) => isoDay(String(one), month, day) ?? []);
  return { days, saysYear: false, isTwoWays: false };
}

/** 9.25 typed into a sheet is a number. 9.2 is none: the sheet shows 9.20 so too. */
function ofNumber(value: number, year: number): Read {
  const [, month, day = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(String(value)) ?? [];
  if (month !== undefined) return /^[123]$/.test(day) ? none : ofAnyYear(year, month, day);
  const known = readDate(value);
  return known === null ? packed(String(value), 0) : whole(known);
}

/** The text without weekday, hour and what is said around a day: 周五 9.25晚8点前 is 9.25. */
function dayAlone(text: string): string {
  let rest = text.replace(before, '').replace(before, '');
  for (const said of [...after, ...after]) rest = rest.replace(said, '$1').trim();
  return rest;
}

const before =
  /^(?:\(?(?:周|星期|礼拜)[一二三四五六日天]\)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?|by|before|on|due)[\s,]{1,3}|^\(?(?:周|星期|礼拜)[一二三四五六日天]\)?/i;

/** What may stand behind a day, each with what has to stand before it kept. */
const after: readonly RegExp[] = [
  /()\(?(?:之前|以前|前|暂定|发布|发文|发|上线)\)?$/,
  /()[\s,]?\(?(?:周|星期|礼拜)[一二三四五六日天]\)?$/,
  /()[\s,]\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?\)?$/i,
  /(\D)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:\s?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?$/i,
  /([\s,])\d{1,2}\s?[ap]m$/i,
  /(\D)\d{1,2}[点时](?:半|整|\d{1,2}分?)?(?:\d{1,2}秒)?$/,
  /()(?:早上|晚上|上午|中午|下午|凌晨|傍晚|夜里|全天|早|晚)$/,
  /(\d)t$/i,
  /()[\s,]$/,
];

function yearFirst(text: string): Read | null {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.]|\s?年)\s?(\d{1,2})(?:[-/.]|\s?月)\s?(\d{1,2})\s?[日号]?$/.exec(text) ?? [];
  return year === undefined ? null : whole(isoDay(year, month, day));
}

/** 9/25/2026 and 25/9/2026; with two digits of the year also 26.9.25 and 26年9月25日. */
function yearLast(text: string): Read | null {
  const [, chinese, of, on] = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(text) ?? [];
  if (chinese !== undefined) return whole(isoDay(`20${chinese}`, of, on));
  const [, first, sign, second, otherSign, last = ''] =
    /^(\d{1,2})([-/.])\s?(\d{1,2})([-/.])\s?(\d{4}|\d{2})$/.exec(text) ?? [];
  // 9.25-28 is a span.
  if (first === undefined || sign !== otherSign) return null;
  const year = last.length === 2 ? `20${last}` : last;
  const isShort = last.length === 2 && first.length === 2;
  return whole(
    isoDay(year, first, second),
    isoDay(year, second, first),
    isShort ? isoDay(`20${first}`, second, last) : null,
  );
}

/** Sep 25, 25th September, 25-Sep-26, Sept. 25, 2026. */
function withMonthName(text: string, anyYear: number): Read | null {
  const [, dayBefore, nameBehind, yearBehind] = dayThenMonth.exec(text) ?? [];
  const [, name = nameBehind ?? '', day = dayBefore, year = yearBehind] = monthThenDay.exec(text) ?? [];
  const month =
    monthNames.findIndex((one) => one.startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))) + 1;
  if (name === '' || day === undefined || month === 0) return null;
  if (year === undefined) return ofAnyYear(anyYear, String(month), day);
  return whole(isoDay(year.length === 2 ? `20${year}` : year, String(month), day));
}

const dayThenMonth =
  /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]?(?:of )?([a-z]{3,9})\.?(?:[\s,.-]{1,2}(\d{4}|\d{2}))?$/i;
const monthThenDay = /^([a-z]{3,9})\.?[\s.-]?(\d{1,2})(?:st|nd|rd|th)?(?:[\s,.-]{1,2}(\d{4}|\d{2}))?$/i;
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 9月25日, 9/25, 9-25; 25/9 where there is no such month. */
function withoutYear(text: string, year: number): Read | null {
  const [, month, sign, day = ''] = /^(\d{1,2})\s?([-/.月])\s?(\d{1,2})\s?[日号]?$/.exec(text) ?? [];
  if (month === undefined) return null;
  const isTurned = Number(month) > 12 && /[-/.]/.test(sign ?? '');
  return isTurned ? ofAnyYear(year, day, month) : ofAnyYear(year, month, day);
}

/** 0925, 260925, 20260925, 46290. */
function packed(text: string, anyYear: number): Read {
  const [, month, day] = /^(0[1-9]|1[0-2])([0-3]\d)$/.exec(text) ?? [];
  if (month !== undefined && day !== undefined && anyYear > 0) return ofAnyYear(anyYear, month, day);
  const [, year, of, on] = /^(2\d)([01]\d)([0-3]\d)$/.exec(text) ?? [];
  if (year !== undefined) return whole(isoDay(`20${year}`, of, on));
  return /^\d{5,13}(?:\.\d{1,12})?$/.test(text) ? whole(readDate(text)) : none;
}
