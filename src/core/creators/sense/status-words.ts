import { simplify } from '../../text/fold';
import { foldWidth } from '../cells/cell-text';

/**
 * How far a creator is in a schedule. `over`: ended, refused or not chosen; `booked`: from the fixed day to the finished draft;
 * `published`: the note is out; `paid`: money is due or has gone, as it may before a note is out or after; `free`: anything up
 * to an agreement, so that they can still be chosen.
 */
export type StepOfSchedule = 'over' | 'published' | 'booked' | 'paid' | 'free';

/**
 * The step that the words of a status name; `null` where they name none.
 *
 * @param choosing whether the column is one in which a brand `chooses`, or `confirms` who was asked, so that 'no' and 不通过 end
 * it: elsewhere they say of an account that it is not verified. Who is chosen can still be asked, who is confirmed is booked
 */
export function stepOf(cell: string, choosing: Choosing): StepOfSchedule | null {
  const text = simplify(foldWidth(cell.trim()).toLowerCase());
  if (text === '' || text.length > (/[\u4e00-\u9fff]/.test(text) ? longestChinese : longestEnglish))
    return null;
  if (refused.test(text) || (choosing !== null && notChosen.test(text))) return 'over';
  if (notYet.test(text)) return 'free';
  if (published.test(text)) return 'published';
  if (paid.test(text)) return 'paid';
  if (booked.test(text)) return 'booked';
  if (ended.test(text)) return 'over';
  if (choosing !== null && agreed.test(text)) return choosing === 'confirms' ? 'booked' : 'free';
  return open.test(text) || (choosing !== null && picked.test(text)) ? 'free' : null;
}

/**
 * What 'pass' says in a column of statuses: passed over beside Chinese words and ticks, as in this trade; accepted where nothing but
 * 'fail' stands beside it.
 *
 * @param cells all that stands in the column
 * @returns `null` where the others do not tell
 */
export function stepOfPass(cells: readonly string[]): 'over' | 'chosen' | null {
  const others = new Set(cells.map((cell) => simplify(foldWidth(cell.trim()).toLowerCase())));
  others.delete('');
  for (const text of others) if (isPass(text)) others.delete(text);
  const all = [...others];
  if (all.some((text) => /[\u4e00-\u9fff]/.test(text) || picked.test(text) || agreed.test(text)))
    return 'over';
  return all.length > 0 && all.every((text) => /^(?:fail(?:ed)?|not? pass(?:ed)?)$/.test(text))
    ? 'chosen'
    : null;
}

/** Whether a status says no more than 'pass'. */
export function isPass(cell: string): boolean {
  return /^\s*pass(?:ed)?\s*$/i.test(cell);
}

/** What a brand does in a column; `null`: nothing. */
export type Choosing = 'chooses' | 'confirms' | null;

/** Longer texts are remarks. */
const longestChinese = 12;
const longestEnglish = 28;

/** 未定档, 尚未下单, 待确认, not booked, to be confirmed */
const notYet =
  /^(?:[尚还暂]?未|没有?)(?:[定下排预约发上完结寄执拍付]|确认|开始)|^待(?:客户)?(?:定|确认)$|\b(?:not|yet|to be|un(?:book|confirm|publish|sched|paid))/;

const refused =
  /拒|婉谢|谢绝|^(?:不[可能]以?|无法|没法)(?:合作|配合|参与|接单?)?$|不(?:合|考虑|配合|愿|想)|^不接(?:受(?:合作|报价)?)?$|冲突|撞[档期车单]|^[没无]档期?|放弃|跳票|鸽|取消|[终中]止|解约|[退流]单|作废|流失|拉黑|\b(?:declin|reject|refus|cancel|dropp|withdr|terminat|not (?:sel|cho|int|app|ava))/;
const ended =
  /结束|完[结成]|结案|归档|\b(?:ended|complete|done|closed|finish|ghosted|lost\b|blacklisted|opted out)/;
const published =
  /已(?:发[布文稿]|上线|推送|投放)|^已?发布?$|^已?上线$|数据回收|^(?:数据)?[已待]?回传$|\b(?:published|posted|live)\b/;
const paid =
  /结[算款清]|[尾回打付返垫]款|[定订]金|预付|^已付清?$|报销|开票|\b(?:paid|payment|invoiced?|settled|reimbursed)\b/;
const booked =
  /[定锁]档|^档期$|档期已定|已?排期|已排|已[预约定]|下单|已确认|^确认$|确认合作|合作中|执行|进行中|寄[样出]|已寄|发货|签收|收货|运输|脚本|大纲|[初终定出交改审完成]稿|拍摄|制作|撰写|修改|待(?:发|上线)|[延改]期|\b(?:booked|confirmed|contract|scheduled|shipped|sample|draft|script|in (?:review|pro)|film|edit|briefed|slot held|ordered|signed|deliver|dispatch|(?:products?|gifts?|parcels?|packages?|goods) (?:sent|received|on)|(?:sent|received) (?:products?|gifts?|parcels?|packages?|goods))/;
const open =
  /^[待未需拟]?(?:建联|联[系络]|跟进|沟通|回复|[询报议]价|提报|审核?|筛选|补充|考虑|洽谈|邀约)(?:中)?$|(?:沟通|议价|洽谈|对接|跟进|审核|建联)中|已(?:建联|联系|回复?|报价|提报|读|询价|沟通|私信|触达|超时)|意向|可[约接选合]|备选|空闲|无回复|失联|\b(?:to ?do|(?:to )?contact|outreach|reached|messaged|emailed|repl|respon|negotiat|quoted|pending|waiting|interested|shortlist|open|new|asked|tbd|in talks|available)/;

const notChosen =
  /^(?:不(?:选|用|要|通过|行|同意)|未(?:通过|入选|选中?)|已?(?:淘汰|排除|替换|换人|更换)|否|[×x✗✘]|no?|fail(?:ed)?)$/;
/** Picked by a brand, which nobody need know yet. */
const picked = /^(?:已?(?:入选|选[用中]?)|用|要|selected)$/;
/** Where creators are confirmed, they have said yes. */
const agreed = /^(?:已?通过|是|[√✓✔☑✅]|y(?:es)?|approved|accepted|ok)$/;
