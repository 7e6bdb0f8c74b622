/** What a header says of the cells below it: the unit of a bare number, and the money of a price. */
export interface HeaderUnit {
  /** The header without its unit. */
  readonly words: string;
  /** What a bare number below is multiplied by: 10,000 under 粉丝数（万）. */
  readonly unit: number;
  /** Whether it names money: 图文￥, Rate (RMB). */
  readonly money: boolean;
  /** Another money than ¥. */
  readonly foreignMoney: boolean;
}

/** `粉丝量/w`, `FAN BASE (K)`, `图文报价(RMB)`: the unit leaves the folded header and is kept as what it multiplies by. */
export function withoutUnit(header: string): HeaderUnit {
  const found = [bracketedUnit, trailingUnit]
    .map((pattern) => pattern.exec(header))
    .find((match) => match?.slice(1).some((group) => group !== undefined));
  if (!found) return { words: header, unit: 1, money: false, foreignMoney: false };
  const groups = found.slice(1).filter((group) => group !== undefined);
  const unit = groups.map((group) => unitValues[unitWord(group)] ?? 1).find((value) => value !== 1) ?? 1;
  return {
    words: header.replace(found[0], ' ').trim(),
    unit,
    money: groups.some((group) => moneyOnly.test(group)),
    foreignMoney: groups.some((group) => foreignOnly.test(group)),
  };
}

/** `in 10,000s` and `×10,000` as `10000`. */
function unitWord(written: string): string {
  return written.replace(/^in /, '').replace(/[x×*,\s]|s$/g, '');
}

const unitValues: Readonly<Record<string, number>> = {
  千: 1e3,
  k: 1e3,
  thousand: 1e3,
  '1000': 1e3,
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
  '百万|万|千|亿|w|k|m|(?:in )?(?:thousands|millions|ten thousands|10 ?k)|in 10,?000s?|[x×*] ?10?,?000';
const foreign =
  'usd|us\\$|hkd|hk\\$|eur|gbp|\\$|€|£|twd|nt\\$|sgd|myr|jpy|krw|thb|美[元金刀]|港[币元]|新?台币|日[元币圆]|欧元|英镑|新加坡[币元]|马币|令吉|韩[元币]|泰铢|澳[元币]|加[元币]';
const money = `元|rmb|cny|人民币|¥|${foreign}`;
const counted = '%|人|个|篇|条|次|天|粉|粉丝';
const moneyOnly = new RegExp(`^(?:${money})$`);
const foreignOnly = new RegExp(`^(?:${foreign})$`);
const bracketedUnit = new RegExp(
  `[([【]\\s*(?:单位\\s*(?:[::]\\s*)?)?(?:(${units})\\s*)?(?:(${money}|${counted})\\s*)?[)\\]】]`,
);
const trailingUnit = new RegExp(
  `(?:[/／]\\s*(${units})?(${money}|%)?|(?<=[\\u4e00-\\u9fff])\\s*(w|k|万|¥|rmb|${foreign})|\\s(in (?:thousands|millions|ten thousands|10 ?k|10,?000s?))|\\s(rmb|cny|¥|${foreign})|(%))$`,
);
