import type { Message } from '../message';

/** What is due, beside the steps of a note. */
export const todayMatterMessages = {
  answer: { en: 'Client’s answer within 72 h', zh: '品牌 72 小时内答复' },
  decide: { en: 'Decide on hold', zh: '暂缓待决' },
  noteLink: { en: 'Note link', zh: '补笔记链接' },
  late: { en: 'Cannot make its day', zh: '赶不上发布日' },
  authorisation: { en: 'Authorisation ends', zh: '授权到期' },
  payment: { en: 'Payment', zh: '打款' },
  silent: { en: 'No answer', zh: '未回复' },
  revisions: { en: 'Revisions past the limit', zh: '修改超次数' },
  parcel: { en: 'Parcel came back', zh: '样品退回' },
} as const satisfies Record<string, Message>;

/** Every threshold is said with its end, in Beijing's days. */
export const todayMessages = {
  step: {
    en: 'By {due}, that day included, for the note to be out on {day}.',
    zh: '最迟 {due}（含当天），方可在 {day} 发布。',
  },
  answerBy: {
    en: 'Submitted on {submitted}: answer by {answer}; from the end of {until} on silence publishes.',
    zh: '{submitted} 提交：最迟 {answer} 答复；{until} 结束后视为同意发布。',
  },
  answerNone: {
    en: 'Submitted on {submitted}: the client has no working day left until the end of {until}, when silence publishes.',
    zh: '{submitted} 提交：至 {until} 结束品牌方无工作日，届时视为同意发布。',
  },
  answerOver: {
    en: 'Submitted on {submitted}: the 72 hours ended with {until}, the note may be published unanswered.',
    zh: '{submitted} 提交：72 小时已于 {until} 结束，笔记可能未经答复发布。',
  },
  decide: {
    en: 'On hold since {since}: decide within {days} working {days:day|days}, by {due}, that day included.',
    zh: '自 {since} 暂缓：须在 {days} 个工作日内（{due} 前，含当天）决定。',
  },
  noteLink: { en: 'Out on {day}, and no link stands here.', zh: '{day} 已发布，未填链接。' },
  late: {
    en: 'Planned for {day}; from today on {possible} is the first day that can be made: move, replace or cancel it.',
    zh: '计划 {day}，从今日起最早 {possible}：请改期、替换或取消。',
  },
  authorisation: {
    en: 'The right to use the note ends with {day}, in {left} {left:day|days}.',
    zh: '授权 {day} 到期（含当天），剩 {left} 天。',
  },
  authorisationOver: {
    en: 'The right to use the note ended with {day}: stop boosting, or have it renewed.',
    zh: '授权已于 {day} 到期：请停止投流或续期。',
  },
  payment: { en: 'To be paid on {day}.', zh: '{day} 应打款。' },
  paymentOver: {
    en: 'Was to be paid on {day}: write into “Invoice / paid” that it is.',
    zh: '{day} 应打款：如已付请在“发票/结算”注明。',
  },
  silentOnce: {
    en: 'Asked on {last}: the answer was due by {due}, that day included. Ask again.',
    zh: '{last} 询问，至 {due}（含当天）应有回复：请再次联系。',
  },
  silentTwice: {
    en: 'Asked on {first} and again on {last}: the answer was due by {due}, that day included. A third time, or a reserve.',
    zh: '{first}、{last} 两次询问，至 {due}（含当天）应有回复：第三次联系，或启用备选。',
  },
  revisions: {
    en: '{count} revisions, where {limit} {limit:is|are} agreed: settle it, or pay for more.',
    zh: '已修改 {count} 次（约定 {limit} 次）：请定稿或另行商议。',
  },
  parcel: {
    en: 'The parcel was refused or returned: ask the creator, then send again or replace.',
    zh: '样品被拒收或退回：请联系达人，重寄或替换。',
  },
  openPlaces: { en: '{count} open KOC {count:place|places}', zh: 'KOC 空缺名额 {count} 个' },
  ofLot: { en: '{places}, lot {lot}', zh: '{places}（{lot}）' },

  planner: { en: 'Planner', zh: '执行方' },
  creator: { en: 'Creator', zh: '达人' },
  client: { en: 'Client', zh: '品牌方' },
  platform: { en: 'Platform', zh: '平台' },

  overdue: { en: 'Overdue', zh: '已逾期' },
  dueToday: { en: 'Today', zh: '今日' },
  thisWeek: { en: 'This week', zh: '本周' },
} as const satisfies Record<string, Message>;
