import { foldWidth } from './cell-text';
import { readNumber } from './numbers';

/** Whether the text names another money than ¥. */
export function isForeignMoney(text: string): boolean {
  return /[$€£]|\b(?:usd|hkd|eur|gbp|sgd|twd|myr|jpy)\b/i.test(text);
}

/** A price of a cell that says what it is for. */
export interface QuotedPrice {
  /** `null`: the cell does not say. */
  readonly format: 'image' | 'video' | null;
  readonly price: number;
  /** `null`: the cell does not say. */
  readonly declared: boolean | null;
  readonly hasUnit: boolean;
}

/**
 * The prices of a cell that says what each is for: `图文3000 视频5000`, `图文：3000；视频：5000`, `视5000`, `报备3000/非报备2000`, and
 * `3000/5000` where the header names both formats in this order. Empty for a cell with one bare price or none.
 */
export function pricesIn(text: string, bothInHeader: boolean): readonly QuotedPrice[] {
  if (text.length > longestQuotes) return [];
  const folded = foldWidth(text).toLowerCase();
  const labelled = [...folded.matchAll(labelledPrice)].flatMap(([, label = '', amount = '']) =>
    quoted(amount, formatIn(label), declaredIn(label)),
  );
  if (labelled.length > 1 || (labelled.length === 1 && withoutLabelled(folded))) return labelled;
  const [image, video, ...more] = bothInHeader ? folded.split(/[/、|]/) : [];
  if (image === undefined || video === undefined || more.length > 0) return [];
  return [...quoted(image, 'image', null), ...quoted(video, 'video', null)];
}

/** Longer texts are terms and talk, not prices. */
const longestQuotes = 120;

/** A label, at most two words of it, and the amount behind it: 非报备视频: 5000, 图文3千5. */
const labelledPrice =
  /((?:(?:非报备|不报备|未报备|报备|水下|水上|图文|图片|视频|短视频|图|视|images?|photos?|videos?|reels?)\s?(?:笔记|报价|价格|价)?\s?){1,2})[:=]?\s?([¥￥]?\s?\d[\d,.]{0,14}\s?(?:万|千|[wk](?![a-z]))?\d{0,4})/g;

/** Whether nothing but signs and remarks is left once the labelled prices are taken out: no number that nobody names. */
function withoutLabelled(folded: string): boolean {
  return !/\d/.test(folded.replace(labelledPrice, ' '));
}

function formatIn(label: string): QuotedPrice['format'] {
  if (/视|video|reel/.test(label)) return 'video';
  return /图|image|photo/.test(label) ? 'image' : null;
}

function declaredIn(label: string): boolean | null {
  if (/[非不未]报备|水下/.test(label)) return false;
  return /报备|水上/.test(label) ? true : null;
}

function quoted(
  text: string,
  format: QuotedPrice['format'],
  declared: boolean | null,
): readonly QuotedPrice[] {
  const read = readNumber(text.replace(/\s+/g, ''));
  if (read === 'unreadable' || read.value === null || read.value <= 0 || read.percent) return [];
  return [{ format, price: read.value, declared, hasUnit: read.hasUnit }];
}

/** What a cell or a header says of tax: included, not included, or nothing. */
export function taxIn(text: string): boolean | null {
  if (/不含税|未税|税前/.test(text)) return false;
  return /含税|税后/.test(text) ? true : null;
}

/** What stands beside the price in its cell, such as `含税` in `3000（含税）`; `null` where there is nothing. */
export function remarkIn(text: string): string | null {
  const remark = text
    .replace(/^[^\d]*[\d.,，]+\s*(?:[-–—~至到]\s*[¥￥]?[\d.,]+)?\s*(?:万|千|[wkWK])?\s*(?:元|rmb)?/i, '')
    .replace(/^[\s(（[【,，;；+]+|[\s)）\]】]+$/g, '');
  return /\d/.test(text) && /[\u4e00-\u9fff]{2}|[a-z]{3}/i.test(remark) ? remark : null;
}
