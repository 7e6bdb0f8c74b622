import type { Message } from './message';

/** What a campaign is for. The Chinese words are also taken by CREATOR_SHORTLIST. */
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
