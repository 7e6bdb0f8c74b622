import { anyOf } from './any-of';

/** Whether a header names what this version does not read: parts of the audience, the traffic or the market. */
export function isSetAside(words: string): boolean {
  unread ??= anyOf([...chineseParts(), ...englishParts()]);
  return unread.test(words);
}

/** Built when first asked for. */
let unread: RegExp | null = null;

function chineseParts(): readonly RegExp[] {
  return [
    // Who the followers are, and shares of them that did something.
    /粉丝.{0,4}(?:男|女|所在|年龄|地域|性别|画像|兴趣|活跃时间|焦点|设备|城市|省|分布|消费|人群)|画像/,
    /(?:阅读|互动|下单|购买|新增|流失)粉丝(?:数|量)?(?:占比|比例|率)/,
    // What a thousand views, a click or a like costs: worked out from price and counts, which are read.
    /cp[mevcr]\b|(?:阅读|互动|外溢|进店|曝光|点击|种草|涨粉|搜索)[^报]*单价/,
    // Where the traffic comes from and what it does next.
    /来源|完播|3秒|点击率|外溢|进店|时长|跳出|回复率/,
    // How the creator stands beside others, and the tool's own marks.
    /同行|排名|指数|健康|优于|同类|接单状态/,
    // Single notes and single days, no averages.
    /[百千万]赞|爆文|爆款|最[新近](?:一[条篇])?(?:笔记|作品|视频)|最[高低大小](?!报?价)|增量|环比|同比|日均|每日|单日/,
    // What a month or a week brought, not a note.
    /(?<![\d近])(?:[本上当每]?[月周]|[昨今当][日天])度?(?:净?[涨增]粉|新增粉丝)/,
    // What else is sold than a note.
    /直播|套餐|打包|合集|分发|二剪|截图|服务费$/,
    // Where the product goes and who is paid.
    /报价更新|收货|寄样|收件|身份证|银行/,
  ];
}

function englishParts(): readonly RegExp[] {
  return [
    /\b(?:audience|followers?|fans?) (?:age|gender|female|male|country|city|interests?|countries|cities|languages?)/,
    /\b(?:cost|price) per (?!(?:[a-z]{1,12} )?(?:post|note|video|reel|photo|image|piece))|\bper (?:like|save|comment|engagement|view|click|mille)\b/,
    /\b(?:last|latest) (?:post|note|video)\b|top ?\d|\b(?:daily|weekly|monthly)\b|\bper day\b|\b(?:max|min|highest|lowest|best)\b/,
    /\b(?:story|stories|live|package|bundle) (?:price|rate|fee)|\bper (?:story|day|week|month)\b/,
    /\b(?:pic|picture|photo|avatar|thumbnail|cover|logo)s? (?:url|link)\b/,
  ];
}
