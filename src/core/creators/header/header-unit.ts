import { foreignMoney, ownMoney } from '../cells/prices/money';

/** What a header says of the cells below it: the unit of a bare number, and the money of a price. */
export interface HeaderUnit {
  /** The header without its unit. */
  readonly words: string;
  /** What a bare number below is multiplied by: 10,000 under 粉丝数（万）. Below 1 only money is counted: 报价（分）. */
  readonly unit: number;
  /** Whether it names money: 图文￥, Rate (RMB). */
  readonly money: boolean;
  /** Another money than ¥. */
  readonly foreignMoney: boolean;
}

/** `粉丝量/w`, `FAN BASE (K)`, `USD报价（万）`: unit and money leave the folded header, and the unit is kept as what it multiplies by. */
export function withoutUnit(header: string): HeaderUnit {
  const groups: string[] = [];
  let words = header;
  for (const pattern of [bracketedUnit, trailingUnit, leadingMoney]) {
    const found = pattern.exec(words);
    const said = found?.slice(1).filter((group) => group !== undefined) ?? [];
    if (found === null || said.length === 0) continue;
    groups.push(...said);
    words = words.replace(found[0], ' ').trim();
  }
  return {
    words,
    unit: groups.map((group) => unitValues[unitWord(group)] ?? 1).find((value) => value !== 1) ?? 1,
    money: groups.some((group) => moneyOnly.test(group)),
    foreignMoney: groups.some((group) => foreignOnly.test(group)),
  };
}

/** `in 10,000s` and `×10,000` as `10000`, `'000s` as `000`. */
function unitWord(written: string): string {
  return written.replace(/^in /, '').replace(/[x×*,\s'’]|s$/g, '');
}

const unitValues: Readonly<Record<string, number>> = {
  分: 0.01,
  角: 0.1,
  百: 100,
  千: 1e3,
  k: 1e3,
  thousand: 1e3,
  '1000': 1e3,
  '000': 1e3,
  万: 1e4,
  w: 1e4,
  '10k': 1e4,
  '10000': 1e4,
  tenthousand: 1e4,
  百万: 1e6,
  m: 1e6,
  million: 1e6,
  亿: 1e8,
};
const units =
  "百万|万|千|百|分|角|亿|w|k|m|(?:in )?(?:thousands|millions|ten thousands|10 ?k)|in 10,?000s?|[x×*] ?10?,?000|['’]?000['’]?s?";
const money = `${ownMoney}|${foreignMoney}`;
const counted = '%|人|个|篇|条|次|天|粉|粉丝';
const moneyOnly = new RegExp(`^(?:${money})$`);
const foreignOnly = new RegExp(`^(?:${foreignMoney})$`);
const bracketedUnit = new RegExp(
  `[([【]\\s*(?:单位\\s*(?:[::]\\s*)?|in )?(?:(${units})\\s*)?(?:(${money}|${counted})\\s*(?:\\/\\s?(?:[篇条个]|post|note|video)\\s*)?)?[)\\]】,;]`,
);
const trailingUnit = new RegExp(
  `(?:[/／]\\s*(${units})?(${money}|%)?|(?<=[\\u4e00-\\u9fff])\\s*(w|k|万|¥|rmb|${foreignMoney})|\\s(in (?:thousands|millions|ten thousands|10 ?k|10,?000s?)|['’]000s?)|[\\s-](rmb|cny|¥|${foreignMoney})|(%))$`,
);
const leadingMoney = new RegExp(
  `^(rmb|cny|人民币|${foreignMoney})(?=.{0,6}(?:价|刊例|费|price|rate|fee|quote|cost))`,
);
