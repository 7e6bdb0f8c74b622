import type { Message } from '../message';

/** What each status of a note is called in Plan, in the order of its dropdown. */
export const planStatusMessages = {
  'to confirm': { en: 'To confirm', zh: '待确认' },
  reserve: { en: 'Reserve', zh: '备选' },
  hold: { en: 'On hold', zh: '暂缓' },
  paused: { en: 'Paused', zh: '延期' },
  asked: { en: 'Asked', zh: '已询档期' },
  negotiating: { en: 'Negotiating', zh: '洽谈中' },
  'no answer': { en: 'No answer', zh: '未回复' },
  accepted: { en: 'Accepted', zh: '已接单' },
  ordered: { en: 'Ordered', zh: '已下单' },
  shipped: { en: 'Shipped', zh: '已寄样' },
  'parcel back': { en: 'Parcel refused', zh: '拒收' },
  received: { en: 'Received', zh: '已签收' },
  script: { en: 'Script', zh: '脚本' },
  draft: { en: 'Draft', zh: '初稿' },
  revising: { en: 'Revising', zh: '修改中' },
  'client ok': { en: 'Client ok', zh: '品牌已确认' },
  'in review': { en: 'In review', zh: '平台审核' },
  scheduled: { en: 'Scheduled', zh: '已定时' },
  published: { en: 'Published', zh: '已发布' },
  settled: { en: 'Settled', zh: '已结算' },
  declined: { en: 'Declined', zh: '婉拒' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
  'no-show': { en: 'No-show', zh: '跳票' },
  unfound: { en: 'Not found', zh: '未收录' },
  deleted: { en: 'Deleted', zh: '已删稿' },
  superseded: { en: 'Superseded', zh: '已被替换' },
} as const satisfies Record<string, Message>;

type StatusName = keyof typeof planStatusMessages;

/**
 * Words that trackers of the trade have for the same, folded to ours. A word that may say less is read as the step before;
 * one that leaves open whose word it is (rejected, 已通过, 已退回) is in no list.
 */
const wordsFor: Readonly<Record<Exclude<StatusName, 'superseded'>, string>> = {
  'to confirm': '待建联,待定,待沟通,待补充,to be confirmed,tbc',
  reserve: '备选达人,候补,backup',
  hold: 'hold,保留',
  paused: '合作延期,已延期,改期,已改期,暂停,已暂停,已阻塞,delayed,postponed,blocked',
  asked: '询价,已询价,询档期,已建联,建联,已联系,待回复,跟进中,contacted',
  negotiating:
    '已回复,已报价,报价中,议价中,谈价中,洽谈,沟通中,谈判中,有意向,意向合作,replied,quoted,in talks,interested',
  'no answer':
    '待跟进,无回复,没回复,失联,已失联,已超时,超时未回复,no response,no reply,ghosted,parked,unresponsive',
  accepted:
    '接单,接受,已接受,已确认,确认合作,已确认合作,同意合作,已定档,定档,客户已定档,无需寄样,不寄样,confirmed,agreed',
  ordered: 'booked,下单,待寄样,待寄出,待发货,待到店,to ship',
  shipped: '寄样,寄出,已寄出,已发货,运输中,派送中,在途,in transit',
  'parcel back': '已拒收,包裹退回,快递退回,refused parcel,parcel returned,parcel back',
  received: '签收,已收货,已送达,到店,已到店,delivered,drafting,撰写中',
  script: '大纲,提纲,outline',
  draft: '已交稿,预览,品牌审核,品牌最终审核,客户审核',
  revising: '二稿,驳回',
  'client ok': '终稿,定稿,已定稿,final draft',
  'in review': '审核中,提交审核',
  scheduled: '已过审,审核通过,待发布,定时,补发,待补发,repost',
  published:
    '发布,已发,已发文,上线,已上线,已收录,已补发,待授权,已授权,投流中,已投流,待结算,待付款,待打款,posted,live,boosting',
  settled: '结算,已付款,已打款,已结清,paid',
  declined: '已婉拒,达人婉拒,refused,turned down',
  cancelled: '取消,取消合作,终止合作,作废,canceled',
  'no-show': '已跳票,放鸽子,no show',
  unfound: '未被收录,没收录,not indexed',
  deleted: '删稿,已删,已删除,removed',
};

/** The status that each further word means. */
export const planStatusSynonyms: Readonly<Record<string, StatusName>> = Object.fromEntries(
  Object.entries(wordsFor).flatMap(([status, words]) =>
    words.split(',').map((word) => [word, status as StatusName]),
  ),
);
