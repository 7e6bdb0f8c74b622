import { foldWidth } from './cell-text';
import { readNumber } from './numbers';
import { longestQuotes } from './text-limits';

/** Whether the text names another money than ¥. */
export function isForeignMoney(text: string): boolean {
  return /[$€£]|\b(?:usd|hkd|eur|gbp|sgd|twd|myr|jpy)\b/i.test(text);
}

/** One of several prices in a cell. */
export interface QuotedPrice {
  readonly format: 'image' | 'video';
  readonly price: number;
  /** `null`: the cell does not say. */
  readonly declared: boolean | null;
  readonly hasUnit: boolean;
}

/**
 * The prices of a cell that holds several: `图文3000 视频5000`, `图文：3000；视频：5000`, and `3000/5000` where the header
 * names both formats in this order. Empty for a cell with one price or none.
 */
export function pricesIn(text: string, bothInHeader: boolean): readonly QuotedPrice[] {
  if (text.length > longestQuotes) return [];
  const folded = foldWidth(text).toLowerCase();
  const labelled = [...folded.matchAll(labelledPrice)].flatMap(([, undeclared, label, amount]) => {
    const format = /视频|video|reel/.test(label ?? '') ? 'video' : 'image';
    return quoted(amount ?? '', format, undeclared === undefined ? null : undeclared === '报备');
  });
  if (labelled.length > 1) return labelled;
  const [image, video, ...more] = bothInHeader ? folded.split(/[/、|]/) : [];
  if (image === undefined || video === undefined || more.length > 0) return [];
  return [...quoted(image, 'image', null), ...quoted(video, 'video', null)];
}

const labelledPrice =
  /(?:(非报备|报备|水下)\s*)?(图文|视频|images?|photos?|videos?|reels?)\s*(?:(?:笔记|报价|价格)\s*)?(?:[:=]\s*)?((?:[¥￥]\s*)?\d[\d,.]*\s*(?:万|千|[wk])?)/g;

function quoted(
  text: string,
  format: QuotedPrice['format'],
  declared: boolean | null,
): readonly QuotedPrice[] {
  const read = readNumber(text.trim());
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
    .replace(/^[\s(（[【,，;；+]+|(?<![\s)）\]】])[\s)）\]】]+$/g, '');
  return /\d/.test(text) && /[\u4e00-\u9fff]{2}|[a-z]{3}/i.test(remark) ? remark : null;
}
