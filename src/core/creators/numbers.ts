import { type Cell, isBlank } from '../table';
import { foldWidth, isNullMarker } from './cell-text';

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
 * `优于 91.67% 同行`, `7天`, `3000-5000` (its low end), `42.64% | 192745` (the first), in full width as well.
 * A text that is no number is `'unreadable'`, and so is a date: a spreadsheet makes dates of `1/2` and `3-5`.
 */
export function readNumber(cell: Cell): NumberReading | 'unreadable' {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell) : 'unreadable';
  if (isBlank(cell)) return unknown;
  if (typeof cell !== 'string') return 'unreadable';
  if (bareNumber.test(cell)) return finite(plain(Number(cell)));
  return isNullMarker(cell.trim()) ? unknown : readWritten(cell);
}

const unknown: NumberReading = { value: null, censored: false, percent: false, hasUnit: false, high: null };

function plain(value: number): NumberReading {
  return { value, censored: false, percent: false, hasUnit: false, high: null };
}

/** Nearly every cell of a .csv: worth its own short way. */
const bareNumber = /^-?\d+(?:\.\d+)?$/;

function readWritten(cell: string): NumberReading | 'unreadable' {
  const [first = ''] = foldWidth(cell).toLowerCase().split('|');
  const text = first.replace(aside, ' ').replace(leadIn, '').trim();
  const range = rangeOf(text);
  if (range !== null) return range;
  const bounded = boundMark.test(text);
  const amount = readAmount(text.replace(boundMark, ''));
  if (amount === null) return isNullMarker(text) ? unknown : 'unreadable';
  return finite({ ...amount, censored: amount.censored || bounded, high: null });
}

/** Remarks in brackets after a number: `3000（含税）`. A bracketed number alone is left to be refused. */
const aside = /(?<=[\d万千亿wkmb%元+]\s*)[([{【].*?[)\]}】]/g;
const leadIn = /^(?:约|大约|近|优于|超过|高于|approx\.?|about|around|ca\.|~|≈)+\s*/;
const boundMark = /^(?:>=?|≥|over|more than|<=?|≤|不足|小于|低于)\s*/;

interface Amount {
  readonly value: number;
  readonly censored: boolean;
  readonly percent: boolean;
  readonly hasUnit: boolean;
}

/** One signed amount with its currency, unit, lower-bound mark and counting word. */
function readAmount(text: string): Amount | null {
  const match = amount.exec(text);
  if (match === null) return null;
  const [, sign = '', digits = '', scale = '', tail = '', bound = '', percent = ''] = match;
  const value = scaled(ungroup(digits), scale, tail);
  if (value === null) return null;
  return {
    value: hundredths((sign === '-' ? -value : value) || 0, percent),
    censored: bound !== '',
    percent: percent !== '',
    hasUnit: scale !== '' || percent !== '',
  };
}

const currency = '(?:[¥￥$€£]|rmb|cny|us\\$|hk\\$|usd|hkd|人民币)';
const digits =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+|\\d+(?:\\.\\d+)?|\\.\\d+)(?:e[+-]?\\d{1,3})?';
const scales = '千万|百万|十万|亿|億|万|萬|千|百|mn|mio|bn|[wkmb]';
const bounds = '\\+|以上|多|余|起';
const countingWords =
  '元|块钱|块|rmb|cny|人民币|人|粉丝|粉|个|篇|条|次|天|小时|分钟|分|秒|岁|赞|位|名|同行|左右|后|' +
  'followers?|fans?|days?|notes?|posts?|likes?|usd|hkd|yuan';
const amount = new RegExp(
  `^(?:${currency}\\s*)?([+-]?)\\s*(?:${currency}\\s*)?(${digits})\\s*(?:(${scales})(?![a-z])(\\d{1,4}[千万]?)?)?\\s*` +
    `(${bounds})?\\s*(%|‰)?\\s*(?:(?:${countingWords})\\s*)?(?:${bounds})?\\s*` +
    `(?:(?:/|每|per)\\s*(?:篇|条|个|note|post|video)\\s*)?(?:同行)?(?:起|左右|以上)?$`,
);

const scaleValues: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  十万: 1e5,
  百万: 1e6,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
};

/** 91.67 / 100 is 0.9167000000000001: keep the digits that were written. */
function hundredths(value: number, percent: string): number {
  if (percent === '') return value;
  return Number((value / (percent === '‰' ? 1000 : 100)).toPrecision(15));
}

function ungroup(text: string): number {
  return Number(text.replace(/[, ]/g, ''));
}

/** `3万5` is 35,000, `1万2千` is 12,000, `1亿2000万` is 120,000,000: a lone digit after a unit counts its tenths. */
function scaled(value: number, scale: string, tail: string): number | null {
  if (scale === '') return value;
  const unit = scaleValues[scale] ?? 1;
  // 1.005 × 10,000 is 10,049.999…: no export means more than six decimals of a unit.
  const whole = Math.round(value * unit * 1e6) / 1e6;
  if (tail === '') return whole;
  if (unit < 1e3) return null;
  if (tail.endsWith('千')) return whole + Number(tail.slice(0, -1)) * 1e3;
  if (tail.endsWith('万')) return unit === 1e8 ? whole + Number(tail.slice(0, -1)) * 1e4 : null;
  return tail.length === 1 ? whole + (Number(tail) * unit) / 10 : whole + Number(tail);
}

/** `3000-5000`, `1w~2w`, `3-5k`: the low end takes the high end's unit when it has none. */
function rangeOf(text: string): NumberReading | null {
  const match = range.exec(text);
  if (match === null) return null;
  const low = readAmount(match[1] ?? '');
  const high = readAmount(match[2] ?? '');
  if (low === null || high === null || high.value <= 0) return null;
  const borrowed = !low.hasUnit && high.hasUnit ? readAmount(`${match[1]}${unitOf(match[2] ?? '')}`) : null;
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

function unitOf(text: string): string {
  return new RegExp(`(?:${scales})?\\s*[%‰]?`).exec(text.replace(/^[^\d]*[\d.,]+\s*/, ''))?.[0] ?? '';
}

function finite(reading: NumberReading): NumberReading | 'unreadable' {
  return Number.isFinite(reading.value) && Number.isFinite(reading.high ?? 0) ? reading : 'unreadable';
}
