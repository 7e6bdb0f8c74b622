/**
 * How a price stands to others beside it: what is to be paid now, as 折扣价, 执行价, 合作价, 返后 and `Net rate`, or what a list
 * asks of everybody, as 刊例价, 官方报价 and `Rate card`. `null`: the header does not say, or names no price.
 */
export type PriceStanding = 'toPay' | 'listed' | null;

/** @param words of a folded header */
export function priceStanding(words: string): PriceStanding {
  if (toPay.test(words)) return 'toPay';
  return listed.test(words) ? 'listed' : null;
}

/** A format may stand between such a word and the price: 官方图文报价. */
const priceAhead = '(?=(?:(?:图文|短?视频)(?:笔记)?|笔记)?(?:报?价|费用))';
const priceAheadEnglish = '(?= (?:price|rate|fee|quote|cost))';
/** What a price is after something was taken off it says that it is a price: 图文折后, `Image price after discount`. */
const afterwards =
  '(?:折扣?|打折|优惠|返[点利佣]?|砍价?|[议谈压]价|谈判)后|\\b(?:after (?:the )?(?:discount|rebate|negotiation)s?|net(?=[\\s)]*$))';
/** 最低报价 is the lowest of several formats, 最低价 the lowest to be had. */
const wordsToPay = `${afterwards}|(?:折扣?|优惠|执行|活动|到手|协议|成本|合作|下单|结算|谈判|议定|实际|实付|[我本]司|我[方们]|内部|最低(?=价)|底)${priceAhead}|\\b(?:net|discount(?:ed)?|special|lowest|our|actual)${priceAheadEnglish}`;
const wordsOfLists = `(?:刊例|官方|公开|对外|市场|划线)${priceAhead}|\\b(?:list|listed|public|official)${priceAheadEnglish}`;
const toPay = new RegExp(wordsToPay);
/** A price by its standing alone, without a word for one. */
export const paidAfterwards = new RegExp(afterwards);
const listed = new RegExp(`${wordsOfLists}|刊例|\\brate ?card\\b`);

/** These words where a word for a price follows, which names it alone: 图文对外报价, `Image list price`. */
export const standingWords = new RegExp(`${wordsToPay}|${wordsOfLists}`);
