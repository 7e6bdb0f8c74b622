import { foldWidth } from '../cells/cell-text';

/**
 * How far a creator is in a schedule. `over`: ended, refused or not chosen; `booked`: from the fixed day to the finished draft;
 * `published`: the note is out, or only money is due; `free`: anything up to an agreement, so that they can still be chosen.
 */
export type StepOfSchedule = 'over' | 'published' | 'booked' | 'free';

/**
 * The step that the words of a status name; `null` where they name none.
 *
 * @param choosing whether the column is one in which a brand chooses, so that 'no' and 不通过 end it: elsewhere they say of an
 * account that it is not verified
 */
export function stepOf(cell: string, choosing: boolean): StepOfSchedule | null {
  const text = foldWidth(cell.trim()).toLowerCase();
  if (text === '' || text.length > (/[\u4e00-\u9fff]/.test(text) ? longestChinese : longestEnglish))
    return null;
  if (refused.test(text) || (choosing && notChosen.test(text))) return 'over';
  if (notYet.test(text)) return 'free';
  if (published.test(text)) return 'published';
  if (booked.test(text)) return 'booked';
  if (ended.test(text)) return 'over';
  if (open.test(text)) return 'free';
  return choosing && chosen.test(text) ? 'free' : null;
}

/** Longer texts are remarks. */
const longestChinese = 12;
const longestEnglish = 28;

/** 未定档, 尚未下单, 待确认, not booked, to be confirmed */
const notYet =
  /^(?:未|没有?|沒有?|尚未|还未|還未|暂未|暫未)(?:定|下|确认|確認|排|[预預]?[约約]|[发發]|上|完成|[结結]|寄|[执執]行|拍|[开開]始|付)|^待(?:定|客户确认|客戶確認|确认|確認)$|\b(?:not|yet to|to be|un)\b|\bun(?:booked|confirmed|published|paid|scheduled)/;

const refused =
  /拒|婉[谢謝]|[谢謝][绝絕]|不(?:合作|接|考虑|考慮|配合|合适|合適|做了)|放[弃棄]|跳票|鸽|鴿|取消|[终終中]止|解[约約]|退单|退單|流单|流單|作[废廢]|黄了|黃了|停止合作|\b(?:declin|reject|refus|cancel|dropp|withdr|terminat)|\bnot (?:selected|chosen|interested|approved|available)|\bdeclines?\b/;
const ended =
  /[结結]束|完[结結]|完成|[结結]案|[归歸][档檔]|\b(?:ended|completed?|done|closed|finished|over)\b/;
const published =
  /已(?:[发發](?:布|佈|文)|上[线線]|推送|投放)|^已?[发發](?:布|佈)?$|^已?上[线線]$|[结結](?:算|款)|尾款|回款|打款|付款|返款|[数數][据據]回收|\b(?:published|posted|went live|is live|paid|invoiced|settled)\b|^live$/;
const booked =
  /定[档檔]|[锁鎖][档檔]|^[档檔]期$|[档檔]期已定|已?排期|已排|已[预預]?[约約定]|下[单單]|已[确確][认認]|[确確][认認]合作|合作中|[执執]行|[进進]行中|寄[样樣]|寄出|已寄|[发發][货貨]|[签簽]收|收[货貨]|[运運][输輸]|[脚腳]本|大[纲綱]|[初终終定出交改]稿|[审審]稿|拍[摄攝]|[制製]作|撰[写寫]|修改|待(?:[发發](?:布|佈|文)?|上[线線])|延期|改期|\b(?:booked|confirmed|contracted|contract signed|scheduled|shipped|(?:sample|product)s? (?:sent|received)|draft(?:ing|ed)?|script(?:ing)?|in review|filming|editing|in production|in progress|briefed|slot held|ordered|awaiting (?:content|draft|post))\b/;
const open =
  /^(?:待|未|需|[拟擬])?(?:建[联聯]|[联聯][系繫络絡]|跟[进進]|[沟溝]通|回[复復]|[询詢][价價]|[报報][价價]|[议議][价價]|提[报報]|[审審]核?|筛选|篩選|[补補]充|考[虑慮]|洽[谈談]|邀[约約])(?:中)?$|(?:[沟溝]通|[议議][价價]|洽[谈談]|[对對]接|跟[进進]|[审審]核|建[联聯])中|已(?:建[联聯]|[联聯][系繫络絡]|回[复復]?|[报報][价價]|提[报報]|[读讀]|[询詢][价價]|[沟溝]通|私信|[触觸][达達]|超[时時])|意向|可(?:[约約]|接|合作|[选選])|[备備][选選]|空[闲閒]|[无無未]回[复復]?|失[联聯]|\b(?:to ?do|to contact|contacted|outreach|reached out|messaged|emailed|dm sent|replied|responded|negotiat\w*|quoted|pending|waiting|awaiting|no (?:response|answer|reply)|ghosted|parked|interested|shortlisted|open|new|asked|tbd|maybe|in talks|available)\b/;

const notChosen =
  /^(?:不(?:[选選]|用|要|通[过過]|行|同意)|未(?:通[过過]|入[选選]|[选選]中?)|淘汰|已?(?:淘汰|排除)|否|[×xх✗✘]|no|rejected|not (?:selected|chosen|approved))$/;
const chosen =
  /^(?:已?(?:通[过過]|入[选選]|[选選](?:用|中)?|[确確][认認])|用|要|是|[√✓✔]|yes|approved|selected|ok)$/;
