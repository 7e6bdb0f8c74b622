import type { Message } from '../message';

/** The step that puts the notes of the list on days. */
export const planMessages = {
  stepName: { en: 'Plan', zh: '排期' },
  write: { en: 'Write Plan tab', zh: '写入排期表' },

  phases: { en: 'Phases', zh: '投放阶段' },
  launchOn: { en: 'Launch {date}', zh: '上线 {date}' },
  phaseNotes: { en: 'Notes: {count}', zh: '{count} 篇笔记' },
  noDay: { en: 'no day', zh: '无日期' },
  calendar: { en: 'Notes by date', zh: '笔记日程' },
  range: { en: '{from} to {to}', zh: '{from}至{to}' },
  noPlan: {
    en: 'Nothing to plan yet: the shortlist is empty. Go back to Shortlist and raise the budget or relax the mix.',
    zh: '暂无可排期内容：名单为空。请返回“候选名单”提高预算或放宽配比。',
  },
} as const satisfies Record<string, Message>;
