import { type Cell, isBlank } from '../../table';
import { foldWidth, isNullMarker } from './cell-text';
import { longestLookedAt, longestNumber } from './text-limits';
import { readAmount, unitAfter } from './written-amount';

/** A number as a person or an export wrote it. */
export interface NumberReading {
  /** Always finite. `null` where the cell says that nobody knows: blank, `--`, 面议. */
  readonly value: number | null;
  /** Only a bound is known: `10w+`, `1千+`, `5000起`. The value is the bound. */
  readonly censored: boolean;
  /** Written as a percentage; the value is the fraction, 0.125 for `12.5%`. */
  readonly percent: boolean;
  /** The cell brings a unit of its own, such as 万, k or %, so the header's unit does not apply. */
  readonly hasUnit: boolean;
  /** The upper end of a range such as `3000-5000`, whose low end is the value; else `null`. */
  readonly high: number | null;
}

/**
 * Reads a number in any form that creator exports use: `1.2万`, `10w+`, `3.5亿`, `12.3k`, `1.5M`, `¥3,000`, `12.5%`,
 * `优于 91.67% 同行`, `7天`, `三万五`, `1.234,5`, `3000-5000` (its low end), `42.64% | 192745` (the first), with remarks
 * around it and in full width as well.
 * A text that is no number is `'unreadable'`, and so is a date: a spreadsheet makes dates of `1/2` and `3-5`.
 */
export function readNumber(cell: Cell): NumberReading | 'unreadable' {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell) : 'unreadable';
  if (isBlank(cell)) return unknown;
  if (typeof cell !== 'string') return 'unreadable';
  if (bareNumber.test(cell)) return finite(plain(Number(cell)));
  const usual = usualNumber.exec(cell);
  if (usual !== null) return readUsual(usual[1] ?? '', usual[2]);
  return isNullMarker(cell.trim()) ? unknown : readWritten(cell);
}

/** The number in the cell, or `null` where it holds none. */
export function numberIn(cell: Cell | undefined): number | null {
  const read = readNumber(cell ?? '');
  return read === 'unreadable' ? null : read.value;
}

/** Whether the cell is a number that brings no unit of its own, so that its column's applies. */
export function isBareNumber(cell: Cell | undefined): boolean {
  const read = readNumber(cell ?? '');
  return read !== 'unreadable' && !read.hasUnit && read.value !== null;
}

const unknown: NumberReading = { value: null, censored: false, percent: false, hasUnit: false, high: null };

function plain(value: number): NumberReading {
  // -0 + 0 is 0: a sheet's -0 is no other number.
  return { value: value + 0, censored: false, percent: false, hasUnit: false, high: null };
}

/** Nearly every cell of a .csv: worth its own short way. */
const bareNumber = /^-?\d+(?:\.\d+)?$/;

/** `¥1,234`, `8.3万`, `12k`, `12.5%`: the next most. */
const usualNumber = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(万|[wWkK%])?$/;

function readUsual(digits: string, unit: string | undefined): NumberReading | 'unreadable' {
  const value = Number(digits.replace(/,/g, ''));
  if (unit === undefined) return finite(plain(value));
  if (unit === '%') {
    return finite({ ...plain(Number((value / 100).toPrecision(15))), percent: true, hasUnit: true });
  }
  const scale = unit === 'k' || unit === 'K' ? 1e3 : 1e4;
  return finite({ ...plain(Math.round(value * scale * 1e6) / 1e6), hasUnit: true });
}

function readWritten(cell: string): NumberReading | 'unreadable' {
  const [written = ''] = cell.slice(0, longestLookedAt).split('|', 1);
  const first = foldWidth(written).toLowerCase();
  if (first.length > longestNumber) return 'unreadable';
  const text = withoutRemarks(first.trim());
  const range = rangeOf(text);
  if (range !== null) return range;
  const bounded = boundMark.test(text);
  const amount = readAmount(text.replace(boundMark, ''));
  if (amount === null) {
    if (text !== '' && (isNullMarker(text) || unpriced.test(text))) return unknown;
    return saidTwice(text) ?? 'unreadable';
  }
  return finite({ ...amount, censored: amount.censored || bounded, high: null });
}

/** What people write around a number: `约5000`, `3000（含税）`, `图文3000`, `3000+20%服务费`, `3000可谈`, `↑12%`. */
function withoutRemarks(text: string): string {
  return text
    .replace(/^'/, '')
    .replace(/[\u2212\u2193]/g, '-')
    .replace(/[\u2191\u2795]/g, '+')
    .replace(aside, ' ')
    .replace(leadIn, '')
    .replace(remark, '')
    .trim();
}

/** Remarks in brackets after a number. A bracketed number alone is left to be refused. */
const aside = /(?<=[\d万千亿wkmb%元+]\s*)[([{【].*?[)\]}】]/g;
const leadIn =
  /^(?:小?红书|蒲公英|xhs|约|大约|大概|近|接近|优于|超过|高于|单[条篇]|图文|视频|[图视](?=\s*[:¥\d])|非?报备|水[上下]|一口价|裸价|报价|价格|不?含税|[税未]税?[前后]?(?=\s*[:¥\d])|不?含(?:平台)?(?:服务)?费|粉丝|返点?|\d{1,2}月份?(?=:)|(?:产品)?置换\s?\+|approx\.?|about|around|ca\.|~|≈|[::=\s])+/;
const remark =
  /(?<=[\d万千亿wkmb元%起])\s*[,，;；、]?\s*(?:\+\s*(?:\d+\s*%.*|服务费.*|平台.*|置换.*|产品.*|税.*)|[不已]?含(?:税.*|[^\d]{1,20})|未税|税[前后]|不?含(?:平台)?(?:服务)?费.*|裸价|可[谈议刀].*|可置换|保价.*|一口价|返[点佣利]|net)$/;
const boundMark = /^(?:>=?|≥|over|more than|<=?|≤|不足|小于|低于|少于)\s*/;

/** What stands in a price's cell where there is no price. */
const unpriced =
  /^(?:暂?不接.*|未开通.*|(?:免费|无费|可|仅|产品)?置换|以平台为准|[同看见]平台.*|私[信聊我].*|待(?:更新|沟通)|未报价|商议|详谈|可议)$/;

/** `3000-5000`, `1w~2w`, `3-5k`: the low end takes the high end's unit when it has none. */
function rangeOf(text: string): NumberReading | null {
  const match = range.exec(text);
  if (match === null) return null;
  const low = readAmount(match[1] ?? '');
  const high = readAmount(match[2] ?? '');
  if (low === null || high === null || high.value <= 0) return null;
  const borrowed =
    !low.hasUnit && high.hasUnit ? readAmount(`${match[1]}${unitAfter(match[2] ?? '')}`) : null;
  const from = borrowed !== null && borrowed.value < high.value ? borrowed : low;
  if (from.value > high.value || from.value < 0) return null;
  const reading = finite({
    value: from.value,
    censored: false,
    percent: from.percent,
    hasUnit: from.hasUnit,
    high: high.value,
  });
  return reading === 'unreadable' ? null : reading;
}

const range = /^(.*\d[^\d]*?)\s*(?:-|–|—|~|至|到|to)\s*([^\d-]*\d.*)$/;

/** `1.2万/12000` is one number, rounded and in full: the latter. */
function saidTwice(text: string): NumberReading | null {
  const [, first = '', second = ''] = twice.exec(text) ?? [];
  const [one, other] = [readAmount(first), readAmount(second)];
  if (one === null || other === null || one.percent || other.percent) return null;
  const { value, hasUnit } = one.hasUnit ? other : one;
  const isSame = value >= fewestTwice && Math.abs(one.value / other.value - 1) <= roundedTwice;
  return isSame ? { ...plain(value), hasUnit } : null;
}

const twice = /^(\d[\d.,]*\s?(?:万|千|[wk])?)\s?[/=\s]\s?(\d[\d.,]*\s?(?:万|千|[wk])?)$/;
/** Of smaller numbers two may well be alike, as the month and the day are. */
const fewestTwice = 1000;
/** 1.2万 is 11,500 to 12,500. */
const roundedTwice = 0.05;

function finite(reading: NumberReading): NumberReading | 'unreadable' {
  return Number.isFinite(reading.value) && Number.isFinite(reading.high ?? 0) ? reading : 'unreadable';
}
