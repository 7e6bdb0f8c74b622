import type { Message } from '../message';

/** A rule of advertising on Xiaohongshu: what it is called, what it asks, and where that is from. Information, not legal advice. */
interface RuleWords {
  readonly rule: Message;
  readonly asks: Message;
  /** GK: from general knowledge, not looked up; the rest stands in public texts. */
  readonly source: string;
}

/** What an article says is to be checked by counsel. */
export const complianceMessages = {
  declared: {
    rule: { en: 'Declared through the platform', zh: '平台报备' },
    asks: {
      en: 'Paid notes are ordered through Pugongying; a gift (product only) counts as commercial and is declared too. Undeclared ones may be throttled and cost the brand 2 to 10 points.',
      zh: '付费笔记通过蒲公英下单；置换（仅送产品）同属商业合作，同样须报备。未报备可能限流并扣品牌违规分 2–10 分。',
    },
    source: 'fxbaogao 4308615, ae1234 (points since 2022-04-20); that gifts count: planners’ trade',
  },
  marked: {
    rule: { en: '“广告” beside a link to buy', zh: '附购买链接须标“广告”' },
    asks: {
      en: 'A note that tells of knowledge, experience or a test and has a link to buy carries “广告” (Internet Advertising Measures, art. 9).',
      zh: '以知识、体验、测评推荐并附购买链接的，须显著标明“广告”（《互联网广告管理办法》第九条）。',
    },
    source: 'Internet Advertising Measures (互联网广告管理办法), art. 9, in force 2023-05-01',
  },
  superlatives: {
    rule: { en: 'No superlatives', zh: '禁用绝对化用语' },
    asks: {
      en: 'No “best”, “first”, “only”, “national level” of the product (最*, 第一, NO.1, 唯一, 顶级, 独家 …; Advertising Law, art. 9). 最近, 最后, 最终, 第一次, 第一步, 第一天 are fine; so is a tip such as 最好在早上 (assumption).',
      zh: '不得以“最*”“第一”“NO.1”“唯一”“顶级”“独家”“国家级”等形容产品（《广告法》第九条）；“最近”“最后”“最终”“第一次”“第一步”“第一天”无妨，“最好在早上”等使用提示亦可（假设）。',
    },
    source:
      'Advertising Law, art. 9(3) (51dongshi, xiaomilidoc); guide to absolute terms, draft (meiye.net 88225); tips: assumption',
  },
  attack: {
    rule: { en: 'Nobody is run down', zh: '不贬低他人' },
    asks: {
      en: 'No 智商税, 吊打 and the like, no competitor by name (Advertising Law, art. 13).',
      zh: '不用“智商税”“吊打”等，不点名竞品（《广告法》第十三条）。',
    },
    source: 'Advertising Law, art. 13 (GK); words: public code',
  },
  promises: {
    rule: { en: 'No guarantee', zh: '不作功效保证' },
    asks: {
      en: 'No 100 % effective, no refund for no effect, no result by a day (Advertising Law, art. 28).',
      zh: '不得承诺“100%有效”“无效退款”“几天见效”等（《广告法》第二十八条）。',
    },
    source: 'Advertising Law, art. 28 (GK)',
  },
  used: {
    rule: { en: 'Who recommends has used it', zh: '先用后荐' },
    asks: {
      en: 'The creator has tried the product before the draft (Advertising Law, art. 38).',
      zh: '达人须在出稿前实际使用产品（《广告法》第三十八条）。',
    },
    source: 'Advertising Law, art. 38 (78911.com.cn 395577-6)',
  },
  children: {
    rule: { en: 'No endorser under ten', zh: '不得用不满十岁代言' },
    asks: {
      en: 'No child under ten recommends the product, on accounts of parents neither (Advertising Law, art. 38).',
      zh: '不满十周岁的儿童不得推荐产品，家长账号亦然（《广告法》第三十八条）。',
    },
    source: 'Advertising Law, art. 38 (78911.com.cn 395577-6); parents’ accounts: assumption',
  },
  honest: {
    rule: { en: 'No false evaluations', zh: '不得虚假评价' },
    asks: {
      en: 'Nobody organises made-up experience, copies over many accounts or praise for money (Anti-Unfair Competition Law, art. 9, since 2025-10-15); the platform handles copies on KOC accounts.',
      zh: '不得组织虚构体验、多号同稿、好评返利等虚假评价（《反不正当竞争法》第九条，2025-10-15 起施行）；平台重点治理素人同稿。',
    },
    source: 'Anti-Unfair Competition Law, art. 9 (etnet, xydpcl 849); chinahospitalitynews 198045',
  },
  kocBrief: {
    rule: { en: 'Briefs of KOC: facts and questions', zh: 'KOC 需求：事实与问题' },
    asks: {
      en: 'What the product is, what to try and what to answer; no sentence to copy, no wanted sentiment.',
      zh: '写明产品事实、体验场景与待答问题；不给照抄的句子，不指定好评。',
    },
    source:
      'FTC 16 CFR 465 (govinfo 2024-18519); Anti-Unfair Competition Law, art. 9; Community Convention 2.0',
  },
  machine: {
    rule: { en: 'AI is labelled', zh: 'AI 内容须标注' },
    asks: {
      en: 'Text, pictures or voice made with the help of AI are labelled as such when they are posted; no made-up person.',
      zh: '借助 AI 生成的文字、图片、声音，发布时须标注；不得虚构人设。',
    },
    source:
      'Community Convention 2.0, 2026-01-19 (jizhil.com 7705); labelling measures since 2025-09-01 (newmobilelife.com)',
  },
  contacts: {
    rule: { en: 'Contacts stay out', zh: '个人信息与站外引流' },
    asks: {
      en: 'Phone, address and accounts of creators are in no shared tab; notes lead nobody off the platform (微信, 加V).',
      zh: '达人电话、地址、账户不得出现在共享表格中；笔记不得站外引流（微信、加V 等）。',
    },
    source: 'PIPL, GDPR (GK); Pugongying’s rules on leaving the platform: planners’ trade',
  },
  organic: {
    rule: { en: '“Organic” has a certificate', zh: '“有机”须有认证' },
    asks: {
      en: 'Organic, 有机, natural are said with the certificate at hand only. What 有机 may mean for cosmetics in China is not verified: ask counsel.',
      zh: '“有机”“纯天然”等须有认证依据方可使用；化妆品能否称“有机”未经核实，请咨询法务。',
    },
    source: 'not verified for cosmetics (campaign-desk.md B); certificate: assumption',
  },
  noCure: {
    rule: { en: 'No medical words', zh: '不得涉医' },
    asks: {
      en: 'No 治疗, 疗效, 根治, 消炎, no cure and no effect of a medicine (Advertising Law, art. 17).',
      zh: '不得使用“治疗”“疗效”“根治”“消炎”等医疗用语（《广告法》第十七条）。',
    },
    source: 'Advertising Law, art. 17 (GK); words: domain.md §7',
  },
  cosmeticClaims: {
    rule: { en: 'Effects have evidence', zh: '功效有据' },
    asks: {
      en: '“Suits sensitive skin” (敏感肌适用), effects and before-and-after pictures need the efficacy report on file (rules on efficacy claims of cosmetics, art. 11).',
      zh: '“敏感肌适用”、功效与前后对比图须有功效评价报告（《化妆品功效宣称评价规范》第十一条）。',
    },
    source: 'Rules on efficacy claims of cosmetics (化妆品功效宣称评价规范), art. 11 (luolixiaoyuan 2025-04)',
  },
  specialUse: {
    rule: { en: 'Registered effect only', zh: '特殊化妆品' },
    asks: {
      en: 'Only what the certificate of the special-use product names is said, with its number at hand.',
      zh: '仅可宣称注册证载明的功效，备好注册证编号。',
    },
    source: 'Cosmetics Supervision Regulation (化妆品监督管理条例) (GK)',
  },
  healthFood: {
    rule: { en: 'Health food', zh: '保健食品' },
    asks: {
      en: 'Approval and review of the advertisement first; “no substitute for medicine” is shown; nobody recommends it as an endorser, creators neither (Advertising Law, art. 18).',
      zh: '须先取得批文并通过广告审查，标明“本品不能代替药物”，不得由代言人（含达人）推荐（《广告法》第十八条）。',
    },
    source: 'Advertising Law, art. 18 (lanmu.qtv.com.cn 012542505); creators as endorsers: assumption',
  },
  medical: {
    rule: { en: 'Medical product or service', zh: '医疗产品或服务' },
    asks: {
      en: 'Review of the advertisement first; recommendation by creators is not allowed (Advertising Law, art. 16): ask counsel whether notes can be booked at all.',
      zh: '须先通过广告审查，不得由达人推荐、证明（《广告法》第十六条）：请先向法务确认能否投放。',
    },
    source: 'Advertising Law, art. 16 (GK)',
  },
  british: {
    rule: { en: 'UK: the label comes first', zh: '英国：标识置首' },
    asks: {
      en: 'Paid and gifted notes begin with #ad or the like; gifts count, #gifted alone is none (CAP Code 2.1, ASA).',
      zh: '付费与赠品笔记均须以 #ad 等标识开头；赠品同样算广告，仅写 #gifted 不够（CAP 2.1，ASA）。',
    },
    source: 'CAP Code 2.1, asa.org.uk/recognising-ads-social-media; #gifted: GK',
  },
  american: {
    rule: { en: 'US: disclosure that cannot be missed', zh: '美国：醒目披露' },
    asks: {
      en: 'Who is paid or got the product says so where nobody can miss it, built-in labels may not do (FTC 16 CFR 255); nothing depends on praise (16 CFR 465, since 2024-10-21).',
      zh: '收费或获赠产品须醒目说明，仅靠平台标签可能不够（FTC 16 CFR 255）；不得以好评为条件（16 CFR 465，2024-10-21 起）。',
    },
    source: 'FTC 16 CFR 255 (manatt, infolawgroup); 16 CFR 465 (govinfo 2024-18519)',
  },
} as const satisfies Record<string, RuleWords>;
