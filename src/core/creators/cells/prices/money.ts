import { simplify } from '../../../text/fold';
import { foldWidth } from '../cell-text';

/** Other currencies than ¥, as a pattern over folded simplified text: by code, sign and name. */
export const foreignMoney =
  'usd|us\\$|hkd|hk\\$|eur|gbp|\\$|€|£|twd|ntd|nt\\$|sgd|s\\$|myr|rm|jpy|krw|₩|thb|฿|aud|a\\$|cad|c\\$|nzd|chf|aed|vnd|₫|idr|php|₱|inr|₹|mop|(?:us|u\\.s\\.|hong kong|singapore)? ?dollars?|euros?|pounds?|美[元金刀]|港[币元纸]|新币|(?<=\\d ?)刀|(?<=\\d ?)欧|新?[台臺]币|日[元币圆]|欧元|英镑|新加坡[币元]|马币|令吉|韩[元币]|泰铢|澳[元币]|加[元币]';

/** ¥ in the same form. */
export const ownMoney = '(?<![美港日欧澳加韩新坡])元|rmb|cny|renminbi|yuan|人民币|¥';

/** Which money a text speaks of. */
export type Money = 'own' | 'foreign';

/** Whether a cell of prices names another money than ¥: `$300`, `500USD`, `800港币`. */
export function isForeignMoney(text: string): boolean {
  return maybeMoney.test(text) && foreignInPrice.test(folded(text));
}

const maybeMoney = /[^\d.,\s]/;
const foreignInPrice = new RegExp(`(?<![a-z])(?:${foreignMoney})(?![a-z])`);

/** The money that a cell is the name of: `USD`, `美元（USD）`, `¥`; `null` where it says anything else. */
export function moneyNamed(text: string): Money | null {
  if (text.length > longestName) return null;
  const words = folded(text)
    .split(/[\s/、,;()[\]:]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  if (words.every((word) => ownWhole.test(word))) return 'own';
  return foreignWhole.test(words.join(' ')) || words.every((word) => foreignWhole.test(word))
    ? 'foreign'
    : null;
}

const longestName = 24;
const foreignWhole = new RegExp(`^(?:${foreignMoney})$`);
const ownWhole = new RegExp(`^(?:${ownMoney})$`);

/**
 * The money that a text above or below a table, or its tab's name, says its prices are in: `以下报价均为港币`, `单位：美元`,
 * `All prices in USD`. Amounts and rates of exchange (1 USD = 7.1) say nothing of it, nor does what is offered besides
 * (如需美元报价).
 */
export function moneyOfPrices(text: string): Money | null {
  const cut = text.slice(0, longestBanner);
  const named = moneyNamed(cut);
  if (named !== null) return named;
  const said = folded(cut).replace(amounts, ' ');
  for (const clause of said.split(/[,。;!\n]|\.\s/)) {
    if (besides.test(clause)) continue;
    const found = statements
      .map((statement) => statement.exec(clause)?.[1])
      .find((word) => word !== undefined);
    if (found !== undefined) return ownWhole.test(found) ? 'own' : 'foreign';
  }
  return null;
}

/** Longer texts are terms. */
const longestBanner = 200;
const either = `(?<![a-z])((?:${foreignMoney})|(?:${ownMoney}))(?![a-z])`;
const amounts = new RegExp(
  `(?:(?:${foreignMoney}|${ownMoney})\\s?)?\\d[\\d.,]{0,12}\\s?[万wk]?\\s?(?:${foreignMoney}|${ownMoney})?`,
  'g',
);
const besides = /如需|若需|如要|需要|可提供|另[议付]|汇率|exchange|on request|available|contact|budget|预算/;
const statements: readonly RegExp[] = [
  new RegExp(`(?:报价|价格|单价|刊例|费用|金额|币种|币别|货币|单位)[^\\d]{0,10}?${either}`),
  new RegExp(`${either}\\s?(?:计价|计算|报价|结算|为单位)`),
  new RegExp(
    `\\b(?:prices?|pricing|rates?|fees?|quotes?|quoted|quotations?|costs?|amounts?|currency|units?)\\b[^\\d]{0,40}?${either}`,
  ),
  new RegExp(`${either} (?:prices?|pricing|rates?|fees?|quotes?)\\b`),
  new RegExp(`^\\W{0,3}(?:all )?(?:figures )?in ${either}`),
];

function folded(text: string): string {
  return simplify(foldWidth(text)).toLowerCase().trim();
}
