import type { Message } from '../message';

/**
 * Titles of columns by which a tab is known as ours where nothing else marks it. Apart from the other words of tabs, for
 * formulas read tables too.
 */
export const tabTitles = {
  expectedSaves: { en: 'Expected saves', zh: '预计收藏' },
  whyChosen: { en: 'Why chosen', zh: '入选原因' },
  priceFrom: { en: 'Price is', zh: '报价来源' },
  agreedPrice: { en: 'Agreed price', zh: '成交价' },
  phase: { en: 'Phase', zh: '阶段名' },
  publishOn: { en: 'Publish on', zh: '发布日期' },
  clientId: { en: 'ID', zh: '小红书号' },
  clientPick: { en: 'Your pick', zh: '确认结果' },
  clientPickBefore: { en: 'Your pick', zh: '您的选择' },
  role: { en: 'Role', zh: '作用' },
  format: { en: 'Format', zh: '形式' },
  code: { en: 'Code', zh: '编号' },
  plannedDay: { en: 'Planned day', zh: '计划发布' },
  key: { en: 'Key', zh: '校验' },
} as const satisfies Record<string, Message>;
