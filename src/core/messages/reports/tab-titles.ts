import type { Message } from '../message';

/**
 * Titles of tabs that Tierwise writes, and of columns that no export has: by them a tab is known as ours where nothing else
 * marks it. Apart from the other words of tabs, for formulas read tables too.
 */
export const tabTitles = {
  scoresTitle: { en: 'Scores', zh: '达人评分' },
  shortlistTitle: { en: 'Shortlist', zh: '达人名单' },
  expectedSaves: { en: 'Expected saves', zh: '预计收藏' },
  whyChosen: { en: 'Why chosen', zh: '入选原因' },
  priceFrom: { en: 'Price is', zh: '报价来源' },
  clientSays: { en: 'Client', zh: '客户' },
  withCreator: { en: 'With creator', zh: '达人进度' },
  agreedPrice: { en: 'Agreed price', zh: '成交价' },
  planTitle: { en: 'Campaign plan', zh: '投放排期' },
  phase: { en: 'Phase', zh: '阶段名' },
  publishOn: { en: 'Publish on', zh: '发布日期' },
  clientTitle: { en: 'Creators proposed', zh: '推荐达人' },
  clientPick: { en: 'Your pick', zh: '您的选择' },
  role: { en: 'Role', zh: '作用' },
  whyNot: { en: 'What would have to change', zh: '入选条件' },
  cost: { en: 'Cost', zh: '成本' },
  noteLink: { en: 'Link to the note', zh: '笔记链接' },
  format: { en: 'Format', zh: '形式' },
} as const satisfies Record<string, Message>;
