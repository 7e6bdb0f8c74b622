import type { Message } from '../message';
import { tabTitles } from './tab-titles';

/** Titles of Plan's columns that no other tab has, and what some of them mean. */
export const planColumnMessages = {
  code: tabTitles.code,
  codeNote: {
    en: 'One deal: one person’s one note. Never given again.',
    zh: '一次合作一篇笔记一个编号，不会重复使用。',
  },
  name: { en: 'Name', zh: '昵称' },
  nameNote: {
    en: 'Blank: an open KOC place, nobody is named for it yet. Type a creator’s id, handle or profile link in the folded column Creator id to fill it.',
    zh: '空白表示 KOC 空缺名额，尚未定人。在折叠列“达人 ID”填写 ID、小红书号或主页链接即可补位。',
  },
  profile: { en: 'Profile', zh: '主页' },
  tier: { en: 'Tier', zh: '量级' },
  declared: { en: 'Declared', zh: '报备' },
  declaredNote: {
    en: 'Paid partnership, ordered and marked through the platform.',
    zh: '通过蒲公英下单的合作笔记。',
  },
  plannedDay: tabTitles.plannedDay,
  plannedDayNote: {
    en: 'As it was signed. It does not move by itself: what was decided since stands under “Moved to”.',
    zh: '以签字确认的日期为准，不会自行变动；之后的调整填在“改期至”。',
  },
  statusNote: {
    en: 'How far the note is. A word of your own is kept, and says nothing.',
    zh: '笔记进度。可填写自定义内容，会保留但不参与计算。',
  },
  nextStep: { en: 'Next step', zh: '下一步' },
  nextStepNote: {
    en: 'The first step that is not done, by status and by the actual days in the folded columns, the further of both.',
    zh: '尚未完成的第一步：按状态与折叠列中的实际日期，取进度更靠后者。',
  },
  due: { en: 'Due', zh: '截止' },
  dueNote: {
    en: 'The latest day of that step with which the note is still out on its day.',
    zh: '该步骤的最晚日期，否则无法如期发布。',
  },
  agreedNote: {
    en: '¥ before the fee. Counts in place of the planned price.',
    zh: '不含服务费（元），填写后替代报价计入费用。',
  },
  cost: { en: 'Total cost', zh: '费用' },
  costNote: {
    en: '¥: agreed, else planned price, platform fee of declared notes where the budget holds it, product, shipping, lost sample.',
    zh: '元：成交价（无则报价）、报备笔记的平台服务费（计入预算时）、样品、寄样物流与损耗。',
  },
  draftLink: { en: 'Draft', zh: '初稿链接' },
  remarks: { en: 'Remarks', zh: '备注' },
  id: { en: 'Creator id', zh: '达人 ID' },
  idBefore: { en: 'Creator id', zh: '小红书号' },
  handle: { en: 'Handle', zh: '账号（小红书号）' },
  handleBefore: { en: 'Handle', zh: '账号' },
  agency: { en: 'Agency', zh: '机构' },
  angle: { en: 'Angle', zh: '内容方向' },
  lot: { en: 'Lot', zh: '名额组' },
  price: { en: 'Planned price', zh: '报价' },
  offer: { en: 'Offer', zh: '合作方式' },
  product: { en: 'Product cost', zh: '样品成本' },
  productBefore: { en: 'Product cost', zh: '货品成本' },
  shipping: { en: 'Shipping', zh: '寄样物流' },
  shippingBefore: { en: 'Shipping', zh: '物流' },
  priceUntil: { en: 'Price until', zh: '报价有效期' },
  sample: { en: 'Sample', zh: '寄样' },
  sampleNote: {
    en: 'No: the creator owns the product, nothing travels.',
    zh: '否：达人已有产品，无需寄样。',
  },
  lost: { en: 'Lost sample', zh: '损耗' },
  since: { en: 'In plan since', zh: '加入日' },
  replaces: { en: 'Replaces', zh: '替代' },
  endedWhy: { en: 'Ended why', zh: '取消原因' },
  possibleFrom: { en: 'Possible from', zh: '最早可发' },
  possibleFromNote: {
    en: 'The first day on which the note can be out; only where that is later than its day.',
    zh: '最早可发布日期；仅在晚于计划时显示。',
  },
  silentUntil: { en: '72 h until', zh: '72小时截止' },
  silentUntilNote: {
    en: 'Three days after the submission the platform takes the client’s silence for a yes (its rule, as vvjia.com 134566 tells it).',
    zh: '提交三天后品牌未回复视为同意（平台规则，见 vvjia.com 134566）。',
  },
  answerBy: { en: 'Answer by', zh: '最迟确认' },
  answerByNote: {
    en: 'The client’s last working day in the 72 hours; blank where none is left in them.',
    zh: '72 小时内品牌方最后一个工作日；没有则空白。',
  },
  protectedUntil: { en: 'Protected until', zh: '笔记保护期至' },
  authorisedUntil: { en: 'Authorised until', zh: '授权至' },
  paid: { en: 'Invoice / paid', zh: '发票/结算' },
  payDay: { en: 'Pay day', zh: '打款日期' },
  lastContact: { en: 'Last contact', zh: '最后跟进' },
  parcel: { en: 'Parcel', zh: '快递单号' },
  order: { en: 'Order number', zh: '平台订单号' },
  item: { en: 'Product', zh: '产品' },
  chosenBy: { en: 'Chosen by', zh: '选号方' },
  secondLink: { en: 'Second link', zh: '同步发布链接' },
  key: tabTitles.key,
  keyNote: {
    en: 'The code once more, by which a row is known whose code was mistyped. Leave it as it is.',
    zh: '编号的副本，用于识别编号被误改的行，请勿改动。',
  },
} as const satisfies Record<string, Message>;

/** What the cells of word columns say. */
export const planWordMessages = {
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  paid: { en: 'Paid', zh: '付费' },
  product: { en: 'Product', zh: '置换' },
  both: { en: 'Paid and product', zh: '付费加置换' },
} as const satisfies Record<string, Message>;

/** A step as what is to be done next. */
export const nextStepMessages = {
  named: { en: 'Name a creator', zh: '定人' },
  asked: { en: 'Ask for the slot', zh: '询档期' },
  accepted: { en: 'Acceptance', zh: '接单' },
  ordered: { en: 'Order', zh: '下单' },
  shipped: { en: 'Ship', zh: '寄样' },
  received: { en: 'Parcel received', zh: '签收' },
  script: { en: 'Script', zh: '脚本' },
  draft: { en: 'Draft', zh: '初稿' },
  revised: { en: 'Revision', zh: '二稿' },
  clientOk: { en: 'Client’s word', zh: '品牌确认' },
  submitted: { en: 'Submit', zh: '提交审核' },
  approved: { en: 'Platform’s review', zh: '平台审核' },
  posted: { en: 'Post', zh: '发布' },
} as const satisfies Record<string, Message>;

/** The day on which a step was done. */
export const stepDoneMessages = {
  asked: { en: 'Asked on', zh: '询档期实际' },
  accepted: { en: 'Accepted on', zh: '接单实际' },
  ordered: { en: 'Ordered on', zh: '下单实际' },
  shipped: { en: 'Shipped on', zh: '寄样实际' },
  received: { en: 'Received on', zh: '签收实际' },
  script: { en: 'Script on', zh: '脚本实际' },
  draft: { en: 'Draft on', zh: '初稿实际' },
  revised: { en: 'Revised on', zh: '二稿实际' },
  clientOk: { en: 'Client’s word on', zh: '品牌确认实际' },
  submitted: { en: 'Submitted on', zh: '提交实际' },
  approved: { en: 'Approved on', zh: '过审实际' },
  posted: { en: 'Posted on', zh: '实际发布' },
} as const satisfies Record<string, Message>;

export const planTabMessages = {
  counts: {
    en: '{notes} {notes:note|notes}, {open} of them open KOC places; {reserves} in reserve, {ended} ended; {cost} in all.',
    zh: '笔记 {notes} 篇，其中 KOC 空缺名额 {open} 个；备选 {reserves}，已结束 {ended}；合计 {cost}。',
  },
  logTitle: { en: 'Log of the plan', zh: '排期日志' },
  logHow: {
    en: 'Tierwise adds a line for each change and reads it again: leave this tab as it is. It may be hidden.',
    zh: 'Tierwise 每次变更在此追加一行并据此核对，请勿改动；可隐藏本表。',
  },
  number: { en: 'Number', zh: '序号' },
  day: { en: 'Day', zh: '日期' },
  act: { en: 'Act', zh: '动作' },
  whatChanged: { en: 'What changed', zh: '变更内容' },
  by: { en: 'By', zh: '操作人' },
} as const satisfies Record<string, Message>;
