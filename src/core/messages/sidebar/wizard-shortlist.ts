import type { Message } from '../message';

/** What the wizard's Shortlist step says beyond the list itself. */
export const listMessages = {
  computing: { en: 'Looking for the best list …', zh: '正在寻找最优名单……' },
  improving: { en: 'Best so far; still looking …', zh: '目前最好的名单，仍在寻找更好的……' },
  moreRules: { en: 'More rules', zh: '更多规则' },

  least: { en: 'At least', zh: '至少' },
  most: { en: 'At most', zh: '至多' },
  notANumber: { en: 'Write a number of 0 or more, or nothing.', zh: '请填写 0 或以上的数字，或留空。' },
  byTierHint: {
    en: 'Replaces the mix. Blank means no limit.',
    zh: '将替换配比；留空为不限。',
  },
  tierRule: { en: '{tier}: rule', zh: '{tier}：规则' },
  byCount: { en: 'number', zh: '人数' },
  byCountShare: { en: '% of creators', zh: '人数占比 %' },
  bySpendShare: { en: '% of spend', zh: '花费占比 %' },
  free: { en: 'no rule', zh: '不限' },
  left: { en: 'left out', zh: '不选' },
  customMix: { en: 'Own mix', zh: '自定义配比' },
  pricesNotCounted: { en: 'prices not counted', zh: '不计报价' },
  netOfRebate: { en: 'Count rebates', zh: '扣除返点' },
  netOfRebateHint: { en: 'Budget net of what agencies give back', zh: '预算按扣除返点后计算' },
  leaveOut: { en: 'leave out', zh: '排除' },
  estimate: { en: 'estimate', zh: '估价' },
  gift: { en: 'gift', zh: '寄样' },
  notFound: { en: 'Not in the table: {names}.', zh: '表中没有：{names}。' },

  clash: { en: 'These rules clash', zh: '以下规则互相冲突' },
  clashHint: {
    en: 'Without any one of them, the others could be kept.',
    zh: '去掉其中任一条，其余即可同时满足。',
  },
  repairs: { en: 'Any one of these would do', zh: '以下任一调整即可' },
  apply: { en: 'Apply', zh: '采用' },
  looking: { en: 'Looking why …', zh: '正在查找原因……' },
  byCountOffer: { en: 'Choose {count} by count', zh: '按人数选择 {count} 位' },
  estimateOffer: { en: 'Estimate the prices', zh: '按估价处理' },

  ifDeclines: { en: 'If this one declines', zh: '若婉拒' },
  swaps: { en: 'Swap', zh: '替换' },
  exactPrice: { en: 'Exact price', zh: '精确价格' },
  leavesAbove: { en: 'Leaves the list above about {price}.', zh: '报价高于约 {price} 时移出名单。' },

  whatIf: { en: 'What if', zh: '如果……' },
  whatIfBudget: { en: 'Value by budget', zh: '不同预算的价值' },
  whatIfPoint: {
    en: '{budget}: value {value}, {creators} creators',
    zh: '{budget}：价值 {value}，{creators} 位',
  },
  savesPerThousand: { en: 'Saves per ¥1,000', zh: '每千元收藏' },
  savesNowNext: { en: '{now} now, {next} next', zh: '当前 {now}，候补 {next}' },
  negotiation: { en: 'Negotiation list', zh: '议价表' },
  negotiationHint: {
    en: 'For buyers only: what each asks, what is fair, and where that decides.',
    zh: '仅供采购内部使用：报价、合理价与决定入选的价格。',
  },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  finishProof: { en: 'Finish the proof', zh: '继续确认是否最优' },
  finishingProof: {
    en: 'Finishing the proof. It may take a few minutes; go on working meanwhile.',
    zh: '正在确认是否最优，可能需要几分钟，期间可继续操作。',
  },
  proofNotFinished: {
    en: 'The proof could not be finished in this browser; the list is as good as said above.',
    zh: '当前浏览器无法完成确认；名单质量仍如上所述。',
  },
  changes: { en: 'Since the list was last made', zh: '与上次名单相比' },
} as const satisfies Record<string, Message>;
