import type { Message } from './message';

/** What planners also call a goal, as briefs and CREATOR_SHORTLIST take it. */
export const goalSynonyms = {
  launch: ['上市', '新品上市', '新品', '新品上新', '产品上市'],
  festival: ['节点', '大促', '节日', '节点营销', '大促节点'],
  'always-on': ['常态', '常态种草', '日常种草', '长期', 'always on'],
  mixed: ['上新加常态', '上市加常态'],
} as const;

/** What a campaign is for. Briefs and CREATOR_SHORTLIST take these words. */
export const goalMessages = {
  launch: { en: 'Launch', zh: '上新' },
  festival: { en: 'Festival', zh: '营销节点' },
  'always-on': { en: 'Always-on', zh: '长期种草' },
  mixed: { en: 'Launch, then always-on', zh: '上新加长期种草' },
  unknown: {
    en: 'Choose a goal from {names}; it is "{name}".',
    zh: '请从以下目标中选择：{names}；现为“{name}”。',
  },
} as const satisfies Record<string, Message>;
