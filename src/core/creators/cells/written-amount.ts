import { chineseNumber } from './chinese-number';
import { hasOnlyDecimalComma, isDecimalComma, withDecimalPoint } from './decimal-comma';

/** One amount as it is written: its value with the unit worked in. */
export interface Amount {
  readonly value: number;
  /** Only a bound is known: `10w+`, `5000起`, `1000以内`. */
  readonly censored: boolean;
  readonly percent: boolean;
  /** The cell brings a unit of its own. */
  readonly hasUnit: boolean;
}

/** One signed amount with its currency, unit, bound and counting word, in folded lower case; `null` for anything else. */
export function readAmount(text: string): Amount | null {
  const hasComma = hasOnlyDecimalComma(text) || isDecimalComma(text);
  const match = amount.exec(hasComma ? withDecimalPoint(text) : text);
  if (match === null) return inCharacters(text);
  const [, sign = '', digits = '', scale = '', tail = '', bound = '', percent = '', lateBound = ''] = match;
  const value = scaled(Number(digits.replace(/[, '’]/g, '')), scale, tail);
  if (value === null) return null;
  return {
    value: hundredths((sign === '-' ? -value : value) || 0, percent),
    censored: bound !== '' || lateBound !== '',
    percent: percent !== '',
    hasUnit: scale !== '' || percent !== '',
  };
}

/** The unit that closes an amount, `''` where it has none: the 万 of `3.5万`. */
export function unitAfter(text: string): string {
  return closingUnit.exec(text.replace(/^[^\d]*[\d.,]+\s*/, ''))?.[0] ?? '';
}

function inCharacters(text: string): Amount | null {
  const bounded = closingBound.test(text);
  const value = chineseNumber(text.replace(closingWords, ''));
  return value === null ? null : { value, censored: bounded, percent: false, hasUnit: true };
}

const currency = '(?:[¥￥$€£]|cn[¥￥]|rmb|cny|us\\$|hk\\$|usd|hkd|eur|gbp|人民币)';
const digits =
  "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?|\\d{1,3}(?:[ '’]\\d{3})+|\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d{1,3})?";
const scales = '千万|百万|十万|亿|億|万|萬|千|百|thousand|million|billion|mln|mn|mio|bn|[wkmb]';
const bounds = '\\+|以上|以内|以下|多|余|起';
const countingWords =
  '元|块钱|块|rmb|cny|人民币|人|粉丝|粉|个|篇|条|次|天|小时|分钟|分|秒|岁|赞|位|名|同行|左右|后|' +
  'followers?|fans?|days?|notes?|posts?|likes?|usd|hkd|eur|gbp|yuan';
const closingUnit = new RegExp(`(?:${scales})?\\s*[%‰]?`);
const closingBound = new RegExp(`(?:${bounds})$`);
const closingWords = new RegExp(`(?:${bounds}|元|圆|整|块|粉|人)+$`);
const amount = new RegExp(
  `^\\s*(?:${currency}\\s*)?(?:([+-])\\s*)?(?:${currency}\\s*)?(${digits})\\s*` +
    `(?:(${scales})(?![a-z])(\\d{1,4}[千万]?)?\\s*)?(?:(${bounds})\\s*)?(?:(%|‰|个点|点|成)\\s*)?` +
    `(?:(?:${countingWords})\\s*)?(?:(${bounds})\\s*)?(?:(?:/|每|一|per)\\s*(?:篇|条|个|note|post|video)\\s*)?(?:同行)?(?:起|左右|以上)?$`,
);

const scaleValues: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  k: 1e3,
  thousand: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  十万: 1e5,
  百万: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** 91.67 / 100 is 0.9167000000000001: keep the digits that were written. */
function hundredths(value: number, percent: string): number {
  if (percent === '') return value;
  return Number((value / (percent === '‰' ? 1000 : percent === '成' ? 10 : 100)).toPrecision(15));
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
