import type { Message } from '../message';

/** The step that puts the notes of the list on days. */
export const planMessages = {
  stepName: { en: 'Plan', zh: '排期' },
  write: { en: 'Write Plan tab', zh: '写入排期表' },

  phases: { en: 'Phases', zh: '投放阶段' },
  launchOn: { en: '{aim} {date}', zh: '{aim} {date}' },
  phaseNotes: { en: 'Notes: {count}', zh: '{count} 篇笔记' },
  echo: { en: 'Echo in search', zh: '搜索回声' },
  echoLine: {
    en: '{notes} KOC {notes:note|notes}, {found} found in search: {echo} of searchers meet the brand at least twice. A model.',
    zh: '{notes} 篇 KOC 笔记，预计收录 {found} 篇：{echo} 的搜索用户至少两次看到品牌（模型）。',
  },
  echoNeeded: { en: 'For {target} of them: {needed} KOC.', zh: '达到 {target} 需 {needed} 位 KOC。' },
  allKeywords: { en: 'All notes', zh: '全部笔记' },
  noDay: { en: 'no day', zh: '无日期' },
  calendar: { en: 'Notes by date', zh: '笔记日程' },
  range: { en: '{from} to {to}', zh: '{from}至{to}' },
  noPlan: {
    en: 'Nothing to plan yet: the shortlist is empty. Go back to Shortlist and raise the budget or relax the mix.',
    zh: '暂无可排期内容：名单为空。请返回“候选名单”提高预算或放宽配比。',
  },
} as const satisfies Record<string, Message>;
