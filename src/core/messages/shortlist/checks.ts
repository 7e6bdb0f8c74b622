import type { Message } from '../message';

/** What is wrong with rules that no list could keep. */
export const checkMessages = {
  budgetNotANumber: {
    en: 'Give the budget as an amount of ¥0 or more; it is "{budget}".',
    zh: '请填写不小于 0 的预算（元）；现为“{budget}”。',
  },
  spanUpsideDown: {
    en: '{what}: at least {least} and at most {most} cannot both be: put the smaller number first.',
    zh: '{what}：至少 {least}、至多 {most} 互相矛盾，请把较小的数字放在前面。',
  },
  spanBelowZero: {
    en: '{what}: {least} is below 0: give 0 or more.',
    zh: '{what}：{least} 小于 0，请填写 0 或以上。',
  },
  sharesFallShort: {
    en: 'The mix allows all tiers together at most {most} of the list: raise a share until they reach 100 %.',
    zh: '各层级占比上限合计只有 {most}：请提高占比，使合计达到 100%。',
  },
  sharesTooMuch: {
    en: 'The mix asks for {least} of the list in all: lower a share until they are 100 % at most.',
    zh: '各层级占比下限合计达 {least}：请降低占比，使合计不超过 100%。',
  },
  shareAboveWhole: {
    en: '{what}: {most} is more than the whole: give 100 % at most.',
    zh: '{what}：{most} 超过 100%，请填写不超过 100% 的占比。',
  },
  holdBackWrong: {
    en: 'Hold back 0 to 100 % of the budget; it is {share}.',
    zh: '预留比例须在 0 到 100% 之间；现为 {share}。',
  },
  countWanted: {
    en: 'To choose by count alone, say how many creators you want.',
    zh: '仅按人数选择时，请填写需要的达人数。',
  },
  giftCostWrong: {
    en: 'Give the cost of product and shipping as ¥0 or more; it is "{cost}".',
    zh: '请填写不小于 0 的产品与运费成本（元）；现为“{cost}”。',
  },
  packagePriceWrong: {
    en: 'The package {name} needs a price of ¥0 or more, or none at all; it is "{price}".',
    zh: '打包“{name}”的报价须不小于 0 或留空；现为“{price}”。',
  },
} as const satisfies Record<string, Message>;
