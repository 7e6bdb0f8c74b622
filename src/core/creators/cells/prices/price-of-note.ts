import { writtenPrice } from './labelled-prices';
import { taxIn } from './tax';

/** What of a cell of prices one note costs. */
export interface PriceOfNote {
  /** The cell without the prices that are none of one note now. */
  readonly text: string;
  /** Where it gave one price with tax and one without: which was kept. Else `null`. */
  readonly taxIncluded: boolean | null;
}

/**
 * Of prices that say one thing in several ways the one to pay for one note: with tax of `含税1500/不含税1400`, which is what
 * an invoice asks for; the present one of `原价1500 8折后1200`, `1500（原2000）` and `4000→3000`; the note's own of
 * `单推1500，合集800`, `单篇3000，2篇5500` and `3000+授权500`; the shorter video's of `60s内5000，60s以上8000`.
 *
 * @param text in folded lower case
 */
export function priceOfNote(text: string): PriceOfNote {
  if (!maySaySeveral(text)) return { text, taxIncluded: null };
  const now = withoutWhereOthersStay(withoutWhereOthersStay(ofShortest(text), formerPrice), packagePrice)
    .replace(besides, '$1')
    .replace(beforeDiscount, ' ')
    .replace(leadingWords, '');
  const [, lead = '', first = '', firstPrice = '', second = '', secondPrice = ''] = taxBefore.exec(now) ?? [];
  const [, price = '', word = '', otherPrice = '', otherWord = ''] = taxBehind.exec(now) ?? [];
  const [, plain = '', taxWord = '', inBrackets = ''] = taxInBrackets.exec(now) ?? [];
  const besidePlain = taxIn(taxWord) === null ? null : taxIn(taxWord) ? inBrackets : plain;
  const withTax =
    besidePlain ??
    keptOfTwo(first, firstPrice, second, secondPrice) ??
    keptOfTwo(word, price, otherWord, otherPrice);
  const kept = withTax === null ? now : `${lead}${withTax}`;
  return kept === text
    ? { text, taxIncluded: null }
    : { text: kept.replace(looseSigns, ''), taxIncluded: withTax === null ? null : true };
}

/** Whether a cell has a word for another price than that of one note now. */
export function maySaySeveral(text: string): boolean {
  return several.test(text);
}

const several =
  /原|刊例|官方|市场价|划线|折|优惠|现价|活动价|到手|单推|单发|合集|系列|打包|套餐|组合|税|→|⇒|[-=]>|[单\d一两三四五][篇条]|\+\s?[\u4e00-\u9fff]|\d\s?(?:s|秒|分钟)/;

/** A price that is taken away leaves another. */
function withoutWhereOthersStay(text: string, prices: RegExp): string {
  const left = text.replace(prices, ' ');
  return anyPrice.test(left.replace(discount, ' ')) ? left : text;
}

function keptOfTwo(word: string, price: string, otherWord: string, otherPrice: string): string | null {
  const [tax, otherTax] = [taxIn(word), taxIn(otherWord)];
  if (tax === null || otherTax === null || tax === otherTax) return null;
  return tax ? price : otherPrice;
}

const anyPrice = /\d/;
const formerPrice = new RegExp(
  `[(\\[]?(?:原价?|刊例价?|官方价|市场价|划线价)[:\\s]{0,3}(?:${writtenPrice})元?[)\\]]?|(?:${writtenPrice})元?\\s?(?:→|⇒|[-=]>)(?=\\s?¥?\\d)`,
  'g',
);
const packages = '(?:合集|系列|打包|套餐|组合)';
const packagePrice = new RegExp(
  `(?:${packages}价?|(?<!\\d)(?:[2-9]|[1-9]\\d|[两三四五])[篇条])[:\\s]{0,3}(?:${writtenPrice})元?(?![\\d.]|\\s?[篇条])|(?:${writtenPrice})元?\\s?\\(${packages}\\)`,
  'g',
);
const discount = /\d(?:\.\d)?折/g;
/** The price that a discount is taken off, and how much it is, before what is left to pay. */
const beforeDiscount = new RegExp(
  `(?:(?:${writtenPrice})元?[\\s,;]{0,3})?(?:\\d(?:\\.\\d)?折后?|折后)价?[:=\\s]{0,3}(?=¥?\\d)`,
  'g',
);
const leadingWords = /(?:单推|单发|优惠|现价|活动价|到手|单[篇条]|(?<!\d)[1一][篇条])价?[:\s]{0,3}(?=¥?\d)/g;
/** What is sold on top of a note, and no note of another format: 3000+授权500, 3000+返点30%. */
const besides = new RegExp(
  `^(¥?(?:${writtenPrice})元?)\\s?\\+\\s?(?:¥?\\d[\\d.]{0,8}元?)?(?!图|短?视|影|短片|[非未不]?报备|水[上下])[\\u4e00-\\u9fff].*$`,
);

/** Where every price has the length of its video before it, that of the shortest. */
function ofShortest(text: string): string {
  const found = [...text.matchAll(priceOfLength)];
  if (found.length < 2 || anyPrice.test(text.replace(priceOfLength, ''))) return text;
  const lengthOf = ([, from = '', to = '', unit = '', over]: RegExpExecArray) =>
    Number(to || from) * (unit === '分钟' ? 60 : 1) + (over === undefined ? 0 : 0.5);
  const shortest = found.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one));
  return `${text.slice(0, found[0]?.index ?? 0)}${shortest[5] ?? ''}`;
}

const priceOfLength = new RegExp(
  `(?<!\\d)(\\d{1,3})(?:-(\\d{1,3}))?\\s?(s(?![a-z])|秒|分钟)(?:以?[内下]|(以?上|\\+))?[:=\\s]{0,3}(¥?(?:${writtenPrice}))元?`,
  'g',
);

const tax = '(不?含税|未税|税前|税后|不带票)价?';
const parted = '[\\s/、,;|()]{0,3}';
const taxBefore = new RegExp(
  `^(\\D{0,6}?)${tax}[:\\s]{0,3}(${writtenPrice})元?${parted}${tax}[:\\s]{0,3}(${writtenPrice})元?\\)?$`,
);
const taxBehind = new RegExp(
  `^(${writtenPrice})元?[\\s(]{0,3}${tax}${parted}(${writtenPrice})元?[\\s(]{0,3}${tax}\\)?$`,
);
/** `2500（含税3000）`: what is without the word has none or some of the tax of the other. */
const taxInBrackets = new RegExp(`^(${writtenPrice})元?\\s?\\(${tax}[:\\s]{0,3}(${writtenPrice})元?\\)$`);
const looseSigns = /^[\s,;/、|+=]+|(?<![\s,;/、|+=])[\s,;/、|+=]+$/g;
