/** What words of a draft can run against. */
export type ClaimRule =
  | 'medical'
  | 'superlative'
  | 'attack'
  | 'guarantee'
  | 'evidence'
  | 'contact'
  | 'machine'
  | 'bought praise';

export interface Claim {
  readonly rule: ClaimRule;
  /** Meets simplified Chinese of half width, in any case; the words found are its match. */
  readonly pattern: RegExp;
}

/**
 * Words that a draft should not hold. Lists: domain.md §7 and campaign-desk.md B of the project (Advertising Law art. 9, 13, 16 to
 * 18, 28; cosmetics' efficacy rules art. 11). What is let pass beside 最近, 最后, 最终, 第一次, 第一步 and 第一天 is an assumption, after what
 * the market regulator lets pass: words that do not speak of the product (a feeling, an order, a place), that compare a product
 * with itself, and tips on using it (its guide to absolute terms, in the draft told by meiye.net 88225).
 */
export const claims: readonly Claim[] = [
  {
    rule: 'medical',
    pattern:
      /治疗(?!量)|疗效|根治|消炎|抗炎|药妆(?!店)|药效|医学护肤|治[好愈]了?[我你]?的?(?:痘|湿疹|皮炎|脚气|失眠|便秘|鼻炎|痤疮|脱发|溃疡|咳嗽|感冒|过敏|痛经)|\b(?:cures?|cured|heals?|healed|therapeutic)\b|\b(?:treats?|treating|treated|treatment for) (?:acne|eczema|psoriasis|rosacea|dermatitis|insomnia|allergies)\b|\banti-inflammatory\b|\bclinically proven\b|\bprescription[- ]strength\b|\bmedical[- ]grade\b/giu,
  },
  {
    rule: 'superlative',
    pattern:
      /最(?:佳|优|强|棒|牛|厉害|靠谱|领先|保湿|滋润|顶[级尖]|全面|完美|专业|权威|安全|有效|先进|高[级端]|高品质|高标准|低价|便宜|划算|实惠|畅销|热门|热销|火|红|受欢迎|大牌|美|香|温和|好[用吃喝看闻听玩穿的]|好(?![\p{Script=Han}，、,])|新(?:科技|技术|工艺|发明))(?!用(?:温|冷|热|清|手|一|完|前|后))|(?:全国|全球|世界|全网|行业|业内)最大/gu,
  },
  {
    rule: 'superlative',
    pattern:
      /第一(?:品牌|名(?!次)|大牌|好用|好吃|股)|(?:国货|品类|天猫|淘宝|京东|抖音|业界|市场|质量|性价比|实力|销量|全网|全国|全球|世界|天下|亚洲|国内|行业|业内|同类|类目|排名|榜单|口碑|人气|品质|效果|回购|好评)第一|[是居列排]第一(?![\p{Script=Han}\p{L}\d])|(?<![\w.])no\.? ?1(?![\d.])|(?<!\w)top ?1(?![\d.])|唯一(?!性|[^。！!\n]{0,6}(?:缺|不|遗憾|失望|挑|问题|踩|美中|觉得|感觉|就是|要|槽|没|还|一[点次]))|(?<!最)顶级|首个|独家(?!记忆|回忆|专访|揭秘|报道|代理|房源|秘籍)|极致(?!单根)|(?:世界|国家)级|销量冠军|史无前例|绝无仅有/giu,
  },
  {
    rule: 'superlative',
    pattern:
      /(?<!\b(?:for|all|hope) )\bthe (?:very )?best(?! (?:time|way|part|thing|bit|friends?|of luck|before|when|if|results?)\b)\b|\bbest (?:serum|cream|moisturi[sz]er|sunscreen|mask|toner|oil|product|brand)\b|\bbest[- ](?:ever|selling|seller|quality|in class|in the world|on the market)\b|\bnumber (?:one|1)\b|(?<!\w)#1(?![\d.])|\bworld[- ]class\b|\bunrival?led\b|\bunbeatable\b|\bsecond to none\b|\bthe most (?:effective|advanced|powerful|gentle|trusted|popular)\b|\bthe only (?:product|serum|cream|brand|one that)\b/giu,
  },
  {
    rule: 'attack',
    pattern:
      /(?<!不是|不算|并非|绝非)智商税|吊打|碾压|完爆|秒杀(?=大牌|其他|别的|所有|各种|很多|任何|国内|同类|一切)|甩\p{Script=Han}{1,6}几条街|\b(?:rip-?off|scam)\b|\b(?:beats|destroys|crushes|outperforms) (?:every|all|any|other|the competition|competitors|the rest)\b/giu,
  },
  {
    rule: 'guarantee',
    pattern:
      /(?:100 ?%|百分之?百)(?:有效|见效|安全|解决|不过敏|不反弹)|无效[就可全包]?额?退(?:款|钱|货)?|包治|保证(?=有效|见效|不过敏|美白|祛|瘦)|立竿见影|药到病除|[永绝]不(?:反弹|复发)|[无零没](?:有|任何)?副作用|零风险|[\d一二三五七两]{1,3}天(?:就)?(?:见效|美白|祛[痘斑]|淡斑)|\b100 ?% (?:effective|works?|safe|guaranteed)\b|\bguaranteed? (?:results|to work)\b|\bmoney[- ]back\b|\bno side[- ]effects\b|\binstant results\b|\bworks for everyone\b|\brisk[- ]free\b/giu,
  },
  {
    rule: 'evidence',
    pattern:
      /敏感?[肌皮](?:肤)?[也都均]?(?:可以|可|能)?(?:适用|[可能]用|专用|放心|安心|友好|无忧|使用|可入)|敏感?[肌皮](?:肤)?[也都均]?[可能]用|孕妇?[也都]?(?:可用|能用|适用|可以用)|\b(?:suits?|suitable for|safe for|made for|gentle on|good for|for) sensitive skin\b|\bhypoallergenic\b|\bdermatologist[- ](?:tested|approved|recommended)\b/giu,
  },
  {
    rule: 'evidence',
    pattern:
      /(?<![没所拥只还都就会又也要])有机(?![会率遇缘器票场型构身动位长甲智械箱顶关修更可大体玻硅溶酸物肥土饲颗]|化[学合])|纯天然|[零无]添加|\borganic\b(?! (?:reach|traffic|search|growth|chemistry|compound))|\ball[- ]natural\b|\b100 ?% natural\b|\bchemical[- ]free\b/giu,
  },
  {
    rule: 'contact',
    pattern:
      /(?:加|➕|(?<!\w)\+)[我个下]{0,2}(?:微信?|薇信?|卫星|v(?!领|型|字)x?|wx|qq|扣扣)(?![a-z])|微信(?!支付|读书|阅读|表情|运动|登录|提醒|步数|付)|(?<![a-z])(?:vx|wx|v信|weixin|whatsapp)(?![a-z])|二维码|淘口令|私[信聊][我下]?(?:下单|购买|领|拿|拍)|(?<!\d)1[3-9]\d{9}(?!\d)|\b(?:dm|message|text) me (?:to (?:buy|order)|for (?:the )?(?:price|link|discount))\b|\bmy wechat\b/giu,
  },
  {
    rule: 'machine',
    pattern:
      /作为一?[个名款]?(?:ai|人工智能)(?:语言)?(?:模型|助手)|以下是[为您你]{0,2}(?:生成|撰写|整理)的?|\bas an ai (?:language )?(?:model|assistant)\b/giu,
  },
  {
    rule: 'bought praise',
    pattern:
      /好评返现|晒图返现|返现\d|五星好评(?=返|领|送)|\b(?:paid|refund(?:ed)?|reward(?:ed)?|cash ?back) for (?:a |my |your )?(?:five[- ]star|5[- ]star|good|positive) (?:review|rating)s?\b/giu,
  },
];
