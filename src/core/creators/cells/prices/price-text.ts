import { foldWidth } from '../cell-text';
import { readNumber } from '../numbers';
import { longestQuotes } from '../text-limits';
import { type LabelledPrice, labelledPrices } from './labelled-prices';
import { priceOfNote } from './price-of-note';

/** A price in a cell that says what it is for. */
export interface QuotedPrice extends Omit<LabelledPrice, 'amount'> {
  readonly price: number;
  /** The upper end of a range, whose low end is the price; else `null`. */
  readonly high: number | null;
  readonly hasUnit: boolean;
  /** `null`: the cell gives no price with tax beside one without. */
  readonly taxIncluded: boolean | null;
}

/**
 * The prices of a cell that says what they are for: `图文3000 视频5000`, `视频5000`, `报备3000/非报备2000`, `单推1500，合集800`,
 * and `3000/5000` where the header names both formats, in its order. Empty for a plain price or none.
 */
export function pricesIn(text: string, inHeader: FormatsInHeader): readonly QuotedPrice[] {
  if (text.length > longestQuotes) return [];
  const folded = foldWidth(text).toLowerCase();
  const { text: ofNote, taxIncluded } = priceOfNote(folded);
  const labelled = labelledPrices(ofNote).flatMap(quoted);
  if (labelled.length > 0) return labelled.map((price) => ({ ...price, taxIncluded }));
  if (ofNote !== folded) return quoted({ ...plain, amount: ofNote, format: null, taxIncluded });
  const [first, second, ...more] = inHeader.format === 'both' ? partsOf(folded) : [];
  if (first === undefined || second === undefined || more.length > 0) return [];
  const [image, video] = inHeader.videoFirst ? [second, first] : [first, second];
  return [
    ...quoted({ amount: image, format: 'image', ...plain }),
    ...quoted({ amount: video, format: 'video', ...plain }),
  ];
}

/** What a header says of formats: whether it names both, and which first. */
export interface FormatsInHeader {
  readonly format: 'image' | 'video' | 'both' | null;
  readonly videoFirst: boolean;
}

/** Of 3000+20% and 3000+产品 what is added is no second price. */
function partsOf(text: string): readonly string[] {
  const added = text.split('+').map((part) => part.trim());
  return added.length === 2 && added.every((part) => amountAlone.test(part))
    ? added
    : text.split(/[/、|&;\n]/);
}

const amountAlone = /^¥?[\d,.]+[万千wk]?元?$/;

const plain = { declared: null, undeclaredAs: null } as const;

function quoted({
  amount,
  taxIncluded = null,
  ...said
}: LabelledPrice & Partial<Pick<QuotedPrice, 'taxIncluded'>>): readonly QuotedPrice[] {
  const read = readNumber(amount.trim());
  if (read === 'unreadable' || read.value === null || read.value <= 0 || read.percent) return [];
  return [{ ...said, price: read.value, high: read.high, hasUnit: read.hasUnit, taxIncluded }];
}

/** What stands beside the price in its cell, such as `含税` in `3000（含税）`; `null` where there is nothing. */
export function remarkIn(text: string): string | null {
  const remark = text
    .replace(/^[^\d]*[\d.,，]+\s*(?:[-–—~至到]\s*[¥￥]?[\d.,]+)?\s*(?:万|千|[wkWK])?\s*(?:元|rmb)?/i, '')
    .replace(/^[\s(（[【,，;；+/、]+|(?<![\s)）\]】])[\s)）\]】]+$/g, '');
  return /\d/.test(text) && /[\u4e00-\u9fff]{2}|[a-z]{3}/i.test(remark) ? remark : null;
}
