/**
 * How a price stands to others beside it: what is to be paid now, as 折扣价, 执行价, 合作价 and `Net rate`, or what a list asks of
 * everybody, as 刊例价, 官方报价 and `Rate card`. `null`: the header does not say, or names no price.
 */
export type PriceStanding = 'toPay' | 'listed' | null;

/** @param words of a folded header */
export function priceStanding(words: string): PriceStanding {
  if (toPay.test(words)) return 'toPay';
  return listed.test(words) ? 'listed' : null;
}

/** 最低报价 is the lowest of several formats, 最低价 the lowest to be had. */
const wordsToPay =
  '(?:折扣?后?|优惠后?|执行|活动|到手|协议|成本|合作|最低(?=价)|底)(?=报?价)|\\b(?:net|discount(?:ed)?|special|lowest)(?= (?:price|rate|fee|quote))';
const wordsOfLists =
  '(?:刊例|官方|公开|对外|市场|划线)(?=报?价)|\\b(?:list|listed|public|official)(?= (?:price|rate|fee|quote))';
const toPay = new RegExp(wordsToPay);
const listed = new RegExp(`${wordsOfLists}|刊例|\\brate ?card\\b`);

/** These words where a word for a price follows, which names it alone: 图文对外报价, `Image list price`. */
export const standingWords = new RegExp(`${wordsToPay}|${wordsOfLists}`);
