import { foldHeader } from '../../creators/header/fold-header';
import { headerMeaning } from '../../creators/header/header-meaning';

/**
 * Whether a title asks for what is nobody's business here: phone, address, payment, papers, real name, WeChat, mail. Known by
 * the title alone, so that no cell below it is ever looked at.
 */
export function isClosedTitle(title: string): boolean {
  const text = foldHeader(title).replace(saidNotToBe, ' ');
  return closedTitles.some((pattern) => pattern.test(text)) || headerMeaning(title)?.field === 'contact';
}

/** 小红书号（不是微信号）, `RED ID (not your phone number)` */
const saidNotToBe =
  /(?:不是|勿填写?|不要填写?|而非|\bnot(?: your)?)\s?(?:微信|手机|电话|qq|wechat|phone)(?:号码?| ?id| number)?/g;

/** Words of recruiting forms: campaign-desk.md D ('never') and forms of the trade. Folded and simplified, as titles come here. */
const closedTitles: readonly RegExp[] = [
  // How somebody is reached.
  /电话|手机|联系|通讯|微信|薇信|[vw]信|\b[vw]x\b|[vw]x号|qq|扣扣|邮箱|邮件|飞书|钉钉|紧急/,
  /phone|mobile|\btel\b|\bcell\b|whats ?app|telegram|wechat|weixin|we chat|e-?mail|\bmail\b|\bcontact|\bline id\b|kakao|discord/,
  // Where somebody lives and parcels go.
  /(?<!主页|账号|笔记|作品|链接|网页|首页)地址|住址|收[货件]|寄[样送件](?:信息|资料|人)|邮[寄编]|快递|户籍|籍贯|门牌/,
  /(?<!profile |web |page |url )\baddress|shipping (?:info|details)|delivery (?:info|details)|recipient|post ?code|postal|\bzip\b/,
  // How somebody is paid.
  /支付|银行|卡号|开户|户名|(?<!红书)账户|[收付打汇]款|结算|转账|开票|发票|税号/,
  /alipay|pay ?pal|\bbank|\biban\b|swift code|account (?:holder|no|number)|payment|\bpayee|payout|\bcard (?:no|number)|invoice|\btax (?:id|no|number)/,
  // Who somebody is.
  /身[份分]证|证件|护照|实名|真名|真实名字|真实身份|本名|姓名|出生|生日/,
  /\bid ?card|passport|social security|\bssn\b|national id|(?<!red |xhs |account |user |creator )\bid (?:no|number)\b|(?:real|legal|full|first|last|family|given)[ -]?name|surname|birth/,
];
