import type { Message } from '../message';

/** A rule of advertising on Xiaohongshu: what it is called, and what it asks. Information, not legal advice. */
interface RuleWords {
  readonly rule: Message;
  readonly asks: Message;
}

/** Sources: domain.md §7, campaign-desk.md B and plan.md §1 of the project; what an article says is to be checked by counsel. */
export const complianceMessages = {
  declared: {
    rule: { en: 'Declared through the platform', zh: '平台报备' },
    asks: {
      en: 'Paid notes are ordered through Pugongying; a gifted product is commercial too. Undeclared ones may be throttled and cost the brand points.',
      zh: '付费笔记通过蒲公英下单；置换同属商业合作。未报备可能限流并扣品牌违规分。',
    },
  },
  marked: {
    rule: { en: 'Advertising is marked', zh: '广告标识' },
    asks: {
      en: 'A review with a link to buy carries “广告” (Internet Advertising Measures, art. 9).',
      zh: '测评、体验等附购买链接的须标明“广告”（《互联网广告管理办法》第九条）。',
    },
  },
  superlatives: {
    rule: { en: 'No superlatives', zh: '禁用绝对化用语' },
    asks: {
      en: 'No “best”, “first”, “national level” and the like (Advertising Law, art. 9).',
      zh: '不得使用“最佳”“第一”“国家级”等用语（《广告法》第九条）。',
    },
  },
  used: {
    rule: { en: 'Who recommends has used it', zh: '先用后荐' },
    asks: {
      en: 'The creator has tried the product before the draft (Advertising Law, art. 38).',
      zh: '达人须在出稿前实际使用产品（《广告法》第三十八条）。',
    },
  },
  honest: {
    rule: { en: 'No made-up experience', zh: '不得虚构体验' },
    asks: {
      en: 'No scripts copied over many notes, no false reviews (Anti-Unfair Competition Law, art. 9, since 2025-10-15); content made with AI is labelled.',
      zh: '不得批量同稿或虚假评价（《反不正当竞争法》第九条，2025-10-15 起施行）；AI 辅助内容须标注。',
    },
  },
  contacts: {
    rule: { en: 'Contacts stay out', zh: '个人信息' },
    asks: {
      en: 'Phone, address and accounts of creators are in no shared tab.',
      zh: '达人电话、地址、账户不得出现在共享表格中。',
    },
  },
  noCure: {
    rule: { en: 'No medical words', zh: '不得涉医' },
    asks: {
      en: 'No treatment, cure or effect of a medicine is claimed (Advertising Law, art. 17).',
      zh: '不得使用治疗、疗效等医疗用语（《广告法》第十七条）。',
    },
  },
  cosmeticClaims: {
    rule: { en: 'Effects have evidence', zh: '功效有据' },
    asks: {
      en: 'Claims such as “for sensitive skin” need the evidence on file; before-and-after pictures too.',
      zh: '“敏感肌适用”等宣称须有备案的功效评价依据，前后对比图同理。',
    },
  },
  specialUse: {
    rule: { en: 'Registered effect only', zh: '特殊化妆品' },
    asks: {
      en: 'Only what the certificate of the special-use product names is said, with its number at hand.',
      zh: '仅可宣称注册证载明的功效，备好注册证编号。',
    },
  },
  healthFood: {
    rule: { en: 'Health food', zh: '保健食品' },
    asks: {
      en: 'Approval and review of the advertisement first; “no substitute for medicine” is shown; nobody recommends it as an endorser (Advertising Law, art. 18).',
      zh: '须先取得批文并通过广告审查，标明“本品不能代替药物”，不得使用代言人推荐（《广告法》第十八条）。',
    },
  },
  medical: {
    rule: { en: 'Medical product or service', zh: '医疗产品或服务' },
    asks: {
      en: 'Review of the advertisement first; recommendation by creators is not allowed (Advertising Law, art. 16): ask counsel whether notes can be booked at all.',
      zh: '须先通过广告审查，不得由达人推荐、证明（《广告法》第十六条）：请先向法务确认能否投放。',
    },
  },
  abroad: {
    rule: { en: 'Rules of the client’s country', zh: '品牌所在国规则' },
    asks: {
      en: 'UK: gifts count, the label comes first (ASA). US: a disclosure that cannot be missed, nothing paid for praise (FTC 16 CFR 255 and 465).',
      zh: '英国：赠品同样须标识且置于开头（ASA）；美国：披露须醒目，不得以好评为条件付费（FTC 16 CFR 255、465）。',
    },
  },
} as const satisfies Record<string, RuleWords>;
