import type { Message } from '../message';

/** The step that makes the list, and answers what is asked of it. */
export const listMessages = {
  stepName: { en: 'Shortlist', zh: '候选名单' },
  stepShort: { en: 'Shortlist', zh: '名单' },
  write: { en: 'Write Shortlist tab', zh: '写入名单表' },

  rules: { en: 'Budget and balance', zh: '预算与配比' },
  mix: { en: 'Mix of tiers', zh: '量级配比' },
  chosen: { en: 'Chosen', zh: '入选' },
  chosenCount: { en: 'Creators: {count}', zh: '{count} 位达人' },
  ofBudget: { en: 'of {budget} for creators', zh: '/ 达人费用 {budget}' },
  expectedSaves: { en: 'About {saves} saves expected', zh: '预计收藏约 {saves}' },
  spendByTier: { en: 'Spend by tier', zh: '各量级费用' },
  mustHave: { en: 'Must have', zh: '必选' },
  never: { en: 'Never', zh: '排除' },
  reserves: { en: 'Reserves', zh: '备选达人' },
  notChosen: { en: 'Not chosen', zh: '未入选' },
  find: { en: 'Find a creator', zh: '查找达人' },
  nothingFound: { en: 'No creator of that name or id.', zh: '没有此名称或 ID 的达人。' },
  setBudget: {
    en: 'Set a budget above and the list appears here.',
    zh: '在上方填写预算后，名单会显示在这里。',
  },

  computing: { en: 'Looking for the best list …', zh: '正在寻找最优名单……' },
  improving: { en: 'Best so far; still looking …', zh: '目前最好的名单，仍在寻找更好的……' },
  moreRules: { en: 'More rules', zh: '更多规则' },

  least: { en: 'At least', zh: '至少' },
  most: { en: 'At most', zh: '至多' },
  byTierHint: {
    en: 'Replaces the mix. Blank means no limit.',
    zh: '将替换配比；留空为不限。',
  },
  tierRule: { en: '{tier}: rule', zh: '{tier}：规则' },
  byCount: { en: 'number', zh: '人数' },
  byCountShare: { en: '% of creators', zh: '人数占比 %' },
  bySpendShare: { en: '% of spend', zh: '费用占比 %' },
  free: { en: 'no rule', zh: '不限' },
  left: { en: 'left out', zh: '不选' },
  customMix: { en: 'Own mix', zh: '自定义配比' },
  pricesNotCounted: { en: 'prices not counted', zh: '不计报价' },
  netOfRebate: { en: 'Count rebates', zh: '扣除返点' },
  netOfRebateHint: { en: 'Budget net of what agencies give back', zh: '预算按扣除返点后计算' },
  leaveOut: { en: 'leave out', zh: '排除' },
  estimate: { en: 'estimate', zh: '估价' },
  assume: { en: 'at {price}', zh: '按 {price}' },
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
  leavesAbove: {
    en: 'Leaves the list above about {price} ({now}; both before the fee).',
    zh: '高于约 {price} 时移出名单（{now}，均不含服务费）。',
  },
  changesAbove: {
    en: 'Changes to {other} above about {price} ({now}; both before the fee).',
    zh: '高于约 {price} 时改为{other}（{now}，均不含服务费）。',
  },

  costPerThousand: {
    en: '{cost} for 1,000 reads (CPM). The list is not chosen by it.',
    zh: '每千次阅读 {cost}（CPM），不据此选人。',
  },

  whatIf: { en: 'What if', zh: '如果……' },
  whatIfBudget: { en: 'Value by budget', zh: '不同预算的价值' },
  whatIfPoint: {
    en: '{budget}: value {value}, {creators} {creators:creator|creators}',
    zh: '{budget}：价值 {value}，{creators} 位',
  },
  savesPerThousand: { en: 'Saves per ¥1,000', zh: '每千元收藏' },
  savesNowNext: { en: '{now} now, {next} next', zh: '当前 {now}，备选 {next}' },
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

/** What each mix preset is called. */
export const mixPresetMessages = {
  balanced: { en: 'Balanced by goal and budget', zh: '均衡（按目标与预算）' },
  '1:3:6': { en: '1 : 3 : 6 head, mid, KOC and tail', zh: '1:3:6 头部、腰部、KOC 与尾部' },
  '1:9': { en: '1 : 9 KOL to KOC', zh: '1:9 KOL 与 KOC' },
  '631': { en: '6 : 3 : 1 of spend, a tenth held back', zh: '631 按费用，预留一成' },
  '80/20': { en: '80 / 20 of spend on KOC', zh: '80/20 费用以 KOC 为主' },
  none: { en: 'No fixed mix', zh: '不限配比' },
} as const satisfies Record<string, Message>;
