import type { Message } from '../message';

export const overviewMessages = {
  title: { en: 'Campaign at a glance', zh: '项目概览' },
  titleFor: { en: 'Campaign at a glance: {subject}', zh: '项目概览：{subject}' },
  brand: { en: 'Brand', zh: '品牌' },
  product: { en: 'Product', zh: '产品' },
  goal: { en: 'Goal', zh: '目标' },
  notes: { en: 'Notes', zh: '笔记数' },
  byTier: { en: 'By tier', zh: '各量级' },
  openPlaces: { en: 'Open KOC places', zh: 'KOC 空缺名额' },
  reserves: { en: 'In reserve', zh: '备选达人' },
  forCreators: { en: 'For creators', zh: '达人费用' },
  planned: { en: 'Planned', zh: '已排费用' },
  target: { en: 'Target', zh: '目标 KPI' },
  saves: { en: 'saves', zh: '收藏' },
  comments: { en: 'comments', zh: '评论' },
  engagement: { en: 'likes, saves and comments', zh: '互动（赞藏评）' },
  reads: { en: 'reads', zh: '阅读' },
  todayMade: { en: 'Today, made on {day} (Beijing)', zh: '今日待办（{day} 生成，北京时间）' },
  nothingToday: { en: 'Nothing is overdue or due until {until}.', zh: '截至 {until} 无逾期或到期事项。' },
  moreToday: { en: '… and {count} more', zh: '……另有 {count} 项' },
  when: { en: 'When', zh: '时限' },
  link: { en: 'Link', zh: '链接' },

  festivalOn: { en: '{name} {year}, {day} {month}', zh: '{year} {name}，{month} {day} 日' },
  sellingStarts: { en: 'Selling starts', zh: '开卖日' },
  sellingFrom: { en: '{day}, {from}', zh: '{day}（{from}）' },
  announced: { en: 'as announced', zh: '已公布' },
  assumed: { en: 'assumed as in the last known year', zh: '按最近一年假定' },
  set: { en: 'as set in Settings', zh: '按设置' },
  targetNotes: {
    en: '{count} {count:note|notes}; {planned} planned',
    zh: '笔记 {count} 篇；已排 {planned} 篇',
  },
  targetUncounted: {
    en: '{count} {metric}; {planned} {planned:note is|notes are} planned, what they bring is not forecast',
    zh: '{metric} {count}；已排笔记 {planned} 篇，效果尚未预估',
  },
  budget: { en: 'Budget', zh: '预算' },
  onTop: { en: 'On top of the budget', zh: '预算之外另计' },
  line: { en: 'Line', zh: '科目' },
  money: { en: '¥', zh: '金额（元）' },
  share: { en: 'Share', zh: '占比' },
  says: { en: 'What it is', zh: '说明' },
  total: { en: 'Total', zh: '合计' },

  phases: { en: 'Phases', zh: '投放阶段' },
  phase: { en: 'Phase', zh: '阶段' },
  from: { en: 'From', zh: '开始' },
  to: { en: 'To', zh: '结束' },
  noteCount: { en: 'Notes', zh: '篇数' },
  tiers: { en: 'Tiers', zh: '达人结构' },
  hours: { en: 'Hours', zh: '发布时段' },
  hoursNote: {
    en: 'Beijing time, to be changed, never a promise. People read at 7–9, 11:30–13:30, 17:30–19 and 20–22 (public code, plan.md); which tier posts when is an assumption.',
    zh: '北京时间，可修改，不作承诺。常见阅读时段：7–9、11:30–13:30、17:30–19、20–22（公开代码，见 plan.md）；各量级时段为假设。',
  },
  briefLines: { en: 'What the notes say', zh: '内容方向' },
  kpi: { en: 'Judged by', zh: 'KPI' },
  kpiNote: {
    en: 'An assumption of the trade; the target is what was typed.',
    zh: '行业惯例（假设）；目标以填写为准。',
  },

  keywords: { en: 'Keywords', zh: '关键词卡位' },
  keyword: { en: 'Keyword', zh: '关键词' },
  allKeywords: { en: 'all, the brief names none', zh: '全部（需求中未填关键词）' },
  kocNotes: { en: 'KOC notes', zh: 'KOC 笔记' },
  found: { en: 'Found in search', zh: '搜索可见' },
  competing: { en: 'Competing notes', zh: '竞争笔记' },
  echo: { en: 'Searchers who meet the brand twice', zh: '至少两次看到品牌' },
  needed: { en: 'KOC for the target', zh: '达标所需 KOC' },

  signOff: { en: 'Sign-off', zh: '确认签字' },
  item: { en: 'Item', zh: '事项' },
  who: { en: 'Who', zh: '负责人' },
  done: { en: 'Done on', zh: '完成日期' },
  asks: { en: 'What it asks', zh: '要求' },
  itemKey: { en: 'Item key', zh: '事项键' },
  client: { en: 'Client agrees', zh: '品牌方确认' },
  clientAsks: {
    en: 'Name and day. Creators, days and budget hold from then on; nothing is ordered before. Needed by {day} for the planned days.',
    zh: '填写姓名与日期。达人、日期与预算自此生效，之前不下单。为保证排期，须在 {day} 前确认。',
  },
  agency: { en: 'Agency agrees', zh: '执行方确认' },
  agencyAsks: {
    en: 'Name and day. Figures of the plan are estimates and no promise.',
    zh: '填写姓名与日期。排期中的数据均为预估，不作承诺。',
  },

  compliance: { en: 'Compliance: information, no legal advice', zh: '合规清单（仅供参考，不构成法律意见）' },
  rule: { en: 'Rule', zh: '规则' },
} as const satisfies Record<string, Message>;

export const monthMessages: readonly Message[] = [
  { en: 'January', zh: '1 月' },
  { en: 'February', zh: '2 月' },
  { en: 'March', zh: '3 月' },
  { en: 'April', zh: '4 月' },
  { en: 'May', zh: '5 月' },
  { en: 'June', zh: '6 月' },
  { en: 'July', zh: '7 月' },
  { en: 'August', zh: '8 月' },
  { en: 'September', zh: '9 月' },
  { en: 'October', zh: '10 月' },
  { en: 'November', zh: '11 月' },
  { en: 'December', zh: '12 月' },
];

/** The lines of a budget. */
export const budgetLineMessages = {
  head: { en: 'Head KOL', zh: '头部达人' },
  mid: { en: 'Mid-tier KOL', zh: '腰部达人' },
  tail: { en: 'Tail KOL', zh: '尾部达人' },
  koc: { en: 'Named KOC', zh: '已定 KOC' },
  open: { en: 'Open KOC places', zh: 'KOC 空缺名额' },
  fee: { en: 'Platform fee', zh: '平台服务费' },
  boost: { en: 'Boosting', zh: '投流预留' },
  authorisation: { en: 'Authorisation', zh: '投流授权费' },
  samples: { en: 'Samples and shipping', zh: '寄样物流' },
  lost: { en: 'Lost samples', zh: '样品损耗' },
  tax: { en: 'Tax', zh: '税费' },
  agencyFee: { en: 'Agency fee', zh: '服务费（执行方）' },
  held: { en: 'Held back by the mix', zh: '配比预留' },
  contingency: { en: 'Contingency', zh: '机动' },
  unspent: { en: 'Not spent', zh: '未使用' },
  over: { en: 'Over the budget', zh: '超支' },
} as const satisfies Record<string, Message>;

/** What a line of the budget is for, where its name does not say. */
export const budgetSaysMessages = {
  boost: {
    en: 'Released 48 hours after a note is out, to declared notes above the upper quarter of their tier; what is not released is named.',
    zh: '笔记发布满 48 小时后，投给同量级前 25% 的报备笔记；未投部分单独列示。',
  },
  drawn: {
    en: '{drawn} of it is drawn: rows and their parcels cost more than was set aside for them.',
    zh: '已动用 {drawn}：达人与寄样费用超出各自预算。',
  },
  unspent: { en: 'For creators and samples, and no row takes it.', zh: '达人与寄样预算中尚未排入的金额。' },
  over: {
    en: 'The rows cost so much more than the budget: take some out, or raise it.',
    zh: '排期费用超出总预算：请减少名额或提高预算。',
  },
} as const satisfies Record<string, Message>;

/** When the notes of a phase are posted: 20–21 for heads, noon and evening for the others; an assumption (plan.md §1). */
export const postingHourMessages = {
  withHead: { en: '20–21 head; 12–13 and 20–21 others', zh: '头部 20–21；其余 12–13、20–21' },
  others: { en: '12–13 and 20–21', zh: '12–13、20–21' },
} as const satisfies Record<string, Message>;

/** What the notes of a phase are to say, by phase: assumptions of the trade. */
export const briefLineMessages = {
  seed: { en: 'Everyday use, one scene and one keyword a note', zh: '真实日常使用，一篇一场景一关键词' },
  'deep-dive': { en: 'Test, comparison, ingredients: why it works', zh: '测评、对比、成分：讲清为什么' },
  spike: { en: 'Attention: what is new and where to get it', zh: '集中曝光：新意与购买方式' },
  hold: { en: 'First experiences, answers to questions', zh: '使用反馈，回应常见疑问' },
  day: { en: 'Last reminder for the day itself', zh: '大促日最后提醒' },
  'follow-through': { en: 'What buyers say after some weeks', zh: '买家数周后的反馈' },
  'always-on': { en: 'A scene a week, keywords in turns', zh: '每周一个场景，关键词轮换' },
  'lead-in': { en: 'A scene a week, keywords in turns', zh: '每周一个场景，关键词轮换' },
} as const satisfies Record<string, Message>;

/** What a phase is judged by, by phase: assumptions of the trade. */
export const phaseKpiMessages = {
  seed: { en: 'Share found in search, notes a keyword', zh: '收录率、关键词笔记数' },
  'deep-dive': { en: 'Saves and comments', zh: '收藏、评论' },
  spike: { en: 'Reads, engagement, hits', zh: '阅读、互动、爆文数' },
  hold: { en: 'Place among the first notes of a search', zh: '搜索首屏占位' },
  day: { en: 'Reads and searches for the brand', zh: '阅读、品牌搜索量' },
  'follow-through': { en: 'Searches afterwards, mood of comments', zh: '回搜率、评论口碑' },
  'always-on': { en: 'Cost per save, share found in search', zh: '单次收藏成本、收录率' },
  'lead-in': { en: 'Cost per save, share found in search', zh: '单次收藏成本、收录率' },
} as const satisfies Record<string, Message>;
