import type { Message } from '../message';

/** What is said of a draft. Information, not legal advice; sources: docs/campaign.md. */
export const draftMessages = {
  medical: {
    en: '“{words}” claims what only medicines may (Advertising Law, art. 17): say how it feels, not what it heals.',
    zh: '“{words}”属医疗用语（《广告法》第十七条）：请改写为使用感受。',
  },
  superlative: {
    en: '“{words}” is an absolute term (Advertising Law, art. 9): leave it out if it speaks of the product.',
    zh: '“{words}”属绝对化用语（《广告法》第九条）：如指产品，请删改。',
  },
  attack: {
    en: '“{words}” runs others down (Advertising Law, art. 13): say what this product does.',
    zh: '“{words}”涉嫌贬低他人产品（《广告法》第十三条）：请只写自身体验。',
  },
  competitor: {
    en: '“{words}” is a competitor of the brief: no comparison without proof (Advertising Law, art. 13).',
    zh: '“{words}”是需求中的竞品：无依据不得比较（《广告法》第十三条）。',
  },
  guarantee: {
    en: '“{words}” guarantees an effect (Advertising Law, art. 28): tell what happened, promise nothing.',
    zh: '“{words}”属功效保证（《广告法》第二十八条）：请写亲身经过，勿作承诺。',
  },
  evidence: {
    en: '“{words}” needs evidence on file (efficacy test, organic certificate): leave it out without.',
    zh: '“{words}”须有依据（功效评价、有机认证等），没有请删去。',
  },
  contact: {
    en: '“{words}” leads off the platform: Xiaohongshu throttles such notes.',
    zh: '“{words}”属站外引流，笔记可能被限流。',
  },
  machine: {
    en: '“{words}” reads as written by AI: such content is labelled, and an experience has to be the creator’s own.',
    zh: '“{words}”像 AI 生成：须标注 AI 内容，体验须为达人亲历。',
  },
  boughtPraise: {
    en: '“{words}” is praise for money: false evaluation (Anti-Unfair Competition Law, art. 9; FTC 16 CFR 465).',
    zh: '“{words}”属以利益换好评，构成虚假评价（《反不正当竞争法》第九条；FTC 16 CFR 465）。',
  },
  link: {
    en: '“{words}” leads to buying: the note has to say “广告” (Internet Advertising Measures, art. 9).',
    zh: '“{words}”为购买入口：须标明“广告”（《互联网广告管理办法》第九条）。',
  },
  undisclosed: {
    en: 'Paid or gifted, and nothing says so: put #ad, 合作 or 赞助 at the start ({of}).',
    zh: '付费或置换未披露：请在开头标明 #ad、合作或赞助（{of}）。',
  },
  lateDisclosure: {
    en: '“{words}” comes late: it has to stand within the first {within} characters ({of}).',
    zh: '“{words}”位置靠后：须在前 {within} 字内标明（{of}）。',
  },
  noSubstitute: {
    en: 'Health food, and “本品不能代替药物” is not said (Advertising Law, art. 18).',
    zh: '保健食品未标明“本品不能代替药物”（《广告法》第十八条）。',
  },
  ukRule: { en: 'UK: ASA, CAP Code 2.1', zh: '英国 ASA，CAP 2.1' },
  usRule: { en: 'US: FTC 16 CFR 255', zh: '美国 FTC 16 CFR 255' },

  alike: {
    en: '{codes} are nearly the same text: platform and law take copies over many accounts for fake; each writes anew.',
    zh: '{codes} 文案高度相似：多号同稿会被平台与监管视为虚假种草，请各自重写。',
  },
  draftNumber: { en: 'draft {number}', zh: '稿件 {number}' },
  noDraftColumn: {
    en: '{tab} has no column “{column}”: name the one in which the drafts stand.',
    zh: '{tab} 没有“{column}”列：请指定草稿所在列。',
  },
  briefTells: {
    en: 'KOC briefs carry facts and questions, never sentences to copy or a wanted sentiment: rewrite {words}.',
    zh: 'KOC 需求只给事实与问题，不给照抄的句子，也不指定好评：请改写 {words}。',
  },
  draftRow: { en: 'row {row}', zh: '第 {row} 行' },
} as const satisfies Record<string, Message>;
