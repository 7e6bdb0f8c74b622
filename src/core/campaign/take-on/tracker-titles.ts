import type { CreatorField } from '../../creators/creator';
import { foldHeader } from '../../creators/header/fold-header';
import { headerMeaning } from '../../creators/header/header-meaning';
import { actualDay, plannedDay } from '../../creators/sense/schedule';
import type { RowField } from '../record/plan-row';
import { folded, isTitleOf, type PlanColumn } from '../record/tab/plan-column';
import { isClosedTitle } from '../recruits/closed-titles';

/** What a column of a tracker holds. */
export type Target =
  | RowField
  /** One of several that say how far a note is, or how it is made and paid. */
  | 'kind'
  | 'followers'
  /** A day of which the title doesn't say whether it was planned. */
  | 'day'
  | 'visit'
  /** Nothing that a row has: it stays a column of the person's. */
  | 'kept'
  /** Nobody's business here: it stays in the tracker. */
  | 'closed';

/**
 * What a title of a tracker means: by the words of trackers, then as exports and forms have them, then as Plan's own columns are
 * called.
 */
export function targetOf(title: string, columns: readonly PlanColumn[]): Target {
  const text = foldHeader(title);
  if (text === '') return 'kept';
  const tracked = trackerTitles.find(([, pattern]) => pattern.test(text))?.[0];
  if (tracked !== undefined) return tracked;
  if (isClosedTitle(title)) return 'closed';
  if (plannedDay.test(text)) return 'plannedDay';
  if (/实际|\bactual/.test(text) && actualDay.test(text)) return 'on.posted';
  if (actualDay.test(text)) return 'day';
  const field = headerMeaning(title)?.field;
  const meant = field === undefined ? undefined : fromExports[field];
  if (meant !== undefined) return meant;
  const own = columns.find((column) => column.owner !== 'made' && isTitleOf(column, folded(title)))?.field;
  return own === undefined || ofRecord.has(own) ? 'kept' : (own as RowField);
}

/** What the record alone gives. */
const ofRecord: ReadonlySet<string> = new Set(['code', 'key', 'lot', 'since', 'replaces', 'lost']);

const fromExports: Readonly<Partial<Record<CreatorField, Target>>> = {
  id: 'id',
  handle: 'handle',
  name: 'name',
  url: 'link',
  followers: 'followers',
  agency: 'agency',
  noteUrl: 'noteLink',
  noteDate: 'day',
  offerImage: 'price',
  offerVideo: 'price',
  offerAny: 'price',
  format: 'kind',
  level: 'tier',
  availability: 'plannedDay',
};

/** Words of some sixty trackers (trackers.md) and of campaign-desk.md, the narrower before the wider; folded and simplified. */
const trackerTitles: readonly (readonly [Target, RegExp])[] = [
  // Links.
  ['secondLink', /同步(?:发布)?链接|第二链接|\bsecond link/],
  [
    'draftLink',
    /(?:初稿|脚本|文稿|定稿|终稿|大纲|草稿|文档)(?:的)?(?:链接|文档|地址)|\b(?:draft|script) (?:link|url)/,
  ],
  ['noteLink', /(?:笔记|发布|作品|帖子|上线)(?:链接|地址)|\b(?:note|post|live|published) (?:link|url)/],
  // Days that are no steps.
  ['movedTo', /改期至?|延期至|调整后|\b(?:moved|postponed|rescheduled) to\b|\bnew date\b/],
  [
    'authorisedUntil',
    /授权(?:到期|截止|至|有效)|\bauthori[sz](?:ed|ation) (?:until|end|expir)|\brights until\b/,
  ],
  ['priceUntil', /(?:报价|价格)有效期|保价至?|\bprice (?:valid )?until\b/],
  ['lastContact', /(?:最后|最近|上次)(?:一次)?(?:跟进|联系|沟通|触达)|\blast (?:contact|follow)/],
  ['payDay', /(?:[打付回结汇]款|结算|支付)(?:日期|时间|日)|\b(?:pay(?:ment)?|paid) (?:day|date|on)\b/],
  [
    'paid',
    /(?:[打付回结汇]款|结算|开票|发票)(?:状态|进度|情况)?$|^(?:paid|invoice|payment|payment status|invoice \/ paid)\??$/,
  ],
  ['order', /订单|任务(?:id|编号)|\border (?:no|number|id)\b/],
  ['parcel', /快递(?!地址|信息)|物流(?:单号|公司)|运单|\b(?:tracking|carrier|courier|parcel)\b/],
  ['visit', /^(?:到店|探店)(?:日期|时间|日|档期)?$|^visit(?: date| day| on)?$/],
  // Steps that were done.
  [
    'on.asked',
    /^(?:首次)?(?:建联|联系|触达|私信|询档期?|邀约)(?:日期|时间|日)$|^(?:asked|contacted|outreach|dm sent)(?: on| date)?$/,
  ],
  ['on.accepted', /^(?:接单|确认合作|定档|锁档)(?:日期|时间|日)$|^(?:accepted|confirmed)(?: on| date)$/],
  ['on.ordered', /^(?:下单|签约|合同)(?:日期|时间|日)$|^(?:ordered|order|contract)(?: on| date)$/],
  [
    'on.shipped',
    /^(?:样品|产品)?(?:寄样|寄出|发货|寄品|寄送)(?:日期|时间|日)$|^(?:shipped|sent|ship)(?: on| date)$/,
  ],
  [
    'on.received',
    /^(?:样品|产品)?(?:签收|收货|到货|收样)(?:日期|时间|日)$|^(?:received|delivered)(?: on| date)$/,
  ],
  ['on.script', /^(?:脚本|大纲)(?:提交|完成)?(?:日期|时间|日)$|^script(?: on| date)$/],
  ['on.draft', /^(?:初稿|交稿|一稿)(?:提交|完成)?(?:日期|时间|日)$|^draft(?: on| date| received)$/],
  ['on.revised', /^(?:二稿|改稿|修改)(?:提交|完成)?(?:日期|时间|日)$|^revised(?: on| date)$/],
  [
    'on.clientOk',
    /^(?:终稿|定稿|(?:品牌|客户)(?:最终)?(?:确认|审核))(?:日期|时间|日)$|^client (?:ok|approved?|word)(?: on| date)$/,
  ],
  ['on.submitted', /^(?:提交审核|送审|提审)(?:日期|时间|日)$|^submitted(?: on| date)$/],
  ['on.approved', /^(?:平台)?(?:过审|审核通过)(?:日期|时间|日)$|^approved(?: on| date)$/],
  [
    'plannedDay',
    /^(?:计划|预计|发布|上线)?(?:排期|档期)(?:日期|时间)?$|^(?:计划|预计)(?:日期|时间)$|^(?:planned|scheduled) (?:date|day|for)$/,
  ],
  // Money: what the client pays is the person's own.
  ['kept', /对客|客户.{0,2}价|客价|\bclient.{0,8}(?:price|fee|rate)|\bsell(?:ing)? price/],
  [
    'agreed',
    /成交|执行价|合作价|最终(?:报?价|价格)|确认价|议价后|\b(?:agreed|final|negotiated|deal)(?: (?:price|fee|rate))?$/,
  ],
  // People.
  [
    'chosenBy',
    /选号|指定|(?:达人|博主|号源)来源|^来源$|推荐[方人]|\b(?:chosen|selected|picked) by\b|^(?:source|from)$/,
  ],
  ['who', /跟进人|负责人|媒介$|^对接人?$|执行人|\bowner\b|^(?:pic|pm|bd|who)$|\bin charge\b/],
  ['endedWhy', /(?:取消|拒绝|不合作|淘汰|跳票|婉拒|掉单)原因|^原因$|^(?:reason|why)\b|\bended why\b/],
  // The note.
  [
    'item',
    /^(?:合作|推广|主推|寄样)?(?:产品|单品|sku|色号|品名|款式|商品)(?:名称?)?$|^(?:product|item|sku|shade)(?: name)?$/,
  ],
  ['keyword', /关键词|搜索词|\bkeywords?\b/],
  ['angle', /内容方向|选题|创作方向|内容角度|\bangle\b/],
  ['batch', /批次|波次|^(?:batch|wave)$/],
  ['declared', /^是否(?:走)?报备$|^报备$|^declared\??$/],
  ['sample', /^(?:是否)?寄样$|^是否需要?寄样$|^sample\??$/],
  [
    'kind',
    /合作(?:形式|方式|类型|模式)|(?:内容|笔记|发布)(?:形式|类型)|^(?:形式|体裁)$|\bformat\b|^(?:deal|offer|collab|content) ?(?:type)?$/,
  ],
  ['tier', /量级|层级|梯队|^tier$/],
  ['remarks', /^备注(?:信息)?$|^说明$|^remarks?$|^notes?$|^comments?$/],
  ['status', /状态|进度|阶段|\b(?:status|stage|progress)\b/],
];
